#pragma once

#include "core/orders/queries.h"
#include "core/staff/rules.h"
#include "core/workplace/workplace.h"
#include "ui/kit/form_dialog.h"
#include "ui/kit/session.h"
#include "ui/shell/page.h"

#include <catch2/catch.hpp>

#include <QPushButton>
#include <QStringList>

#include <map>
#include <memory>
#include <string>

namespace minyi::test {

/// A small office in memory on Friday 2026-11-20, made by commands only: five citizens asked, three dissatisfied, one answer
/// nobody could read; operators lin and sun, the station's clerk, officer and chief, a reviewer and a supervisor.
class PagesOffice {
public:
    PagesOffice();

    /// Signed in as this account; everything answers at once.
    ui::Session session(const std::string& account, const QString& language = QStringLiteral("zh"));
    core::Actor actor(const std::string& account);
    core::workplace::Workplace& workplace() { return *m_workplace; }
    core::Office& office() { return m_workplace->office(); }
    /// The matter of a source id.
    core::Id<core::followup::Matter> matter(const std::string& sourceId) { return m_matters.at(sourceId); }

    /// A matter called by this account, dissatisfied about C01: a drafted order.
    core::Id<core::orders::Order> drafted(const std::string& sourceId, const std::string& caller);
    /// The same, issued, signed for, fed back and accepted: due for the second call.
    core::Id<core::orders::Order> accepted(const std::string& sourceId, const std::string& caller);

    /// Gives a command and requires that the office agrees; "system" is nobody's account.
    template <class C>
    auto say(const std::string& account, const C& command)
    {
        auto done = office().submit(account == "system" ? core::staff::systemActor() : actor(account), command);
        INFO(std::string(core::CommandOf<C>::name) + ": " + (done ? "" : done.error().detail));
        REQUIRE(done);
        return std::move(*done);
    }
    /// The station's legal officer fa, a reviewer of legal affairs xu, and another officer of the station bai.
    void legalStaff();

private:
    void people();
    void batch();

    std::unique_ptr<core::workplace::Workplace> m_workplace;
    core::Inline m_home;
    std::map<std::string, core::Id<core::followup::Matter>> m_matters;
};

/// The form that lies over a page, or nothing.
ui::FormDialog* openForm(const QWidget& page);

/// A button by what it says or is called; nothing if there is none.
QPushButton* called(const QWidget& inside, const QString& name);
/// To whatever has the keyboard.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Lets timers and queued calls run.
void settle(int ms = 0);

/// A page in front, loaded, its list with the keyboard.
template <class P>
std::unique_ptr<P> opened(ui::Session& session)
{
    auto page = std::make_unique<P>(session);
    page->resize(1440, 900);
    page->QWidget::show();
    page->reload();
    settle();
    page->focusMain();
    return page;
}

/// What the lint says of a page in both themes and at the three sizes of ui.md 2; empty is good.
QStringList lintEverywhere(ui::Page& page, bool plainAllowed = false);

} // namespace minyi::test
