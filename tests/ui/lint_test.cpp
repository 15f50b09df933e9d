#include <catch2/catch.hpp>

#include "tests/ui/lint.h"

#include "ui/kit/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace minyi;

TEST_CASE("the lint sees a window that grew", "[lint]")
{
    QWidget window;
    auto* child = new QWidget;
    child->setMinimumHeight(914);
    (new QVBoxLayout(&window))->addWidget(child);
    CHECK_FALSE(test::lint::keepsSize(window, {960, 500}).isEmpty());
}

TEST_CASE("the lint sees a label narrower than its text, unless it elides on purpose", "[lint]")
{
    QWidget window;
    window.resize(300, 100);
    auto* label = ui::makeLabel("a sentence that needs room", "body", "", &window);
    label->setGeometry(0, 0, 40, 20);
    window.show();
    CHECK(test::lint::labelsFit(window).size() == 1);
    label->setProperty("elides", true);
    CHECK(test::lint::labelsFit(window).isEmpty());
}

TEST_CASE("the lint sees a pane cut off at the right", "[lint]")
{
    QWidget window;
    auto* content = new QWidget;
    content->setMinimumWidth(400);
    auto* area = ui::makeScroll(content, &window);
    area->setGeometry(0, 0, 300, 100);
    window.show();
    CHECK(test::lint::nothingCut(window).size() == 1);
    area->setGeometry(0, 0, 420, 100);
    CHECK(test::lint::nothingCut(window).isEmpty());
}

TEST_CASE("the lint sees siblings that lie over each other, floating layers excepted", "[lint]")
{
    QWidget window;
    auto* below = new QWidget(&window);
    auto* above = new QWidget(&window);
    below->setGeometry(0, 0, 100, 40);
    above->setGeometry(90, 30, 100, 40);
    window.show();
    CHECK(test::lint::nothingOverlaps(window).size() == 1);
    above->setProperty("floats", true);
    CHECK(test::lint::nothingOverlaps(window).isEmpty());
}

TEST_CASE("the lint sees a field without a name", "[lint]")
{
    QWidget window;
    auto* field = new QLineEdit(&window);
    window.show();
    CHECK(test::lint::focusHasNames(window).size() == 1);
    field->setAccessibleName("Number");
    CHECK(test::lint::focusHasNames(window).isEmpty());
}

TEST_CASE("the lint sees numbers of people, not masked ones and not case keys", "[lint]")
{
    CHECK(test::looksPlain("call 13800001234 back"));
    CHECK(test::looksPlain("110101199001011234"));
    CHECK_FALSE(test::looksPlain("138****5678"));
    CHECK_FALSE(test::looksPlain("3799**********0316"));
    CHECK_FALSE(test::looksPlain("A11010500000020261100063"));
    CHECK_FALSE(test::looksPlain("2026-11-20 14:18"));
}
