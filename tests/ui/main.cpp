#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "ui/look/theme.h"

#include <QApplication>

/// The window tests need an application; it never needs a screen.
int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setCursorFlashTime(0);
    minyi::ui::Theme::apply(false);
    return Catch::Session().run(argc, argv);
}
