#include <catch2/catch.hpp>

#include "tests/ui/gallery_page.h"
#include "tests/ui/lint.h"

#include "ui/kit/form_dialog.h"
#include "ui/kit/labels.h"
#include "ui/kit/list_delegate.h"
#include "ui/kit/masked_label.h"
#include "ui/kit/row_model.h"
#include "ui/kit/segmented.h"
#include "ui/kit/views.h"
#include "ui/look/icons.h"
#include "ui/shell/toast.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <memory>

using namespace minyi;
using namespace minyi::ui;

namespace {

std::string joined(const QStringList& complaints)
{
    return complaints.join('\n').toStdString();
}

void press(QWidget& widget, int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(&widget, &event);
}

const Column<int> kNumbers[] = {
    {"Number", [](const int& n) { return QVariant(n); }, 80, Qt::AlignRight},
    {"Deadline", [](const int&) { return QVariant::fromValue(deadlineChip(ChipState::Today, "14h left")); }},
    {"Evidence", [](const int& n) { return QVariant::fromValue(Count{n, 10}); }},
};

} // namespace

TEST_CASE("the gallery stands the lint in both themes and every text size", "[ui]")
{
    for (const bool dark : {false, true}) {
        for (const int percent : {100, 112, 125}) {
            Theme::apply(dark, percent);
            const std::unique_ptr<QWidget> page(test::makeGallery());
            INFO((dark ? "dark " : "light ") << percent);
            CHECK(joined(test::lint::all(*page, percent == 100 ? QSize(1440, 900) : QSize(1760, 1120))) == "");
        }
    }
    Theme::apply(false);
}

TEST_CASE("the frame with a full page fits the smallest window", "[ui]")
{
    for (const auto size : {QSize(1440, 900), QSize(1366, 700)}) {
        const std::unique_ptr<QWidget> frame(test::makeFrame(false));
        CHECK(joined(test::lint::all(*frame, size)) == "");
    }
    const std::unique_ptr<QWidget> small(test::makeFrame(true));
    CHECK(joined(test::lint::all(*small, {960, 500})) == "");
}

TEST_CASE("Tab walks the top bar from left to right, then the page, and never the rail", "[ui]")
{
    const std::unique_ptr<QWidget> frame(test::makeFrame(false));
    frame->resize(1440, 900);
    frame->show();
    QStringList order;
    for (auto* stop = frame->nextInFocusChain(); stop != frame.get(); stop = stop->nextInFocusChain()) {
        if ((stop->focusPolicy() & Qt::TabFocus) && stop->isVisible())
            order << (stop->accessibleName().isEmpty() ? qobject_cast<QAbstractButton*>(stop)->text()
                                                       : stop->accessibleName());
    }
    REQUIRE(order.size() > 6);
    CHECK(joined(order.mid(0, 6)) == "交接班\n登记诉求\nSearch or run a command\n已同步 09:41\nNotifications\n逾期 2");
    CHECK_FALSE(order.contains(QString::fromUtf8("案件")));
}

TEST_CASE("a theme switch reaches windows that are already open", "[ui]")
{
    Theme::apply(false);
    const std::unique_ptr<QWidget> page(test::makeFrame(false));
    page->resize(1440, 900);
    page->show();
    const auto light = page->grab().toImage();
    Theme::apply(true);
    QApplication::processEvents();
    const auto dark = page->grab().toImage();
    CHECK(light.pixelColor(700, 30) == kLight.surface);
    CHECK(dark.pixelColor(700, 30) == kDark.surface);
    Theme::apply(false);
}

TEST_CASE("a tinted icon has the colour asked for, and a missing one falls back to its letter", "[ui]")
{
    Theme::apply(false);
    const auto picture = tinted("document-print", 16, kLight.accent).toImage();
    int inked = 0, clear = 0, other = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const auto pixel = picture.pixelColor(x, y);
            inked += pixel == kLight.accent;
            clear += pixel.alpha() == 0;
            other += pixel.alpha() == 255 && pixel != kLight.accent;
        }
    }
    CHECK(inked > 0);
    CHECK(clear > 0);
    CHECK(other == 0);
    const auto letter = icon("no-such-icon", &Tokens::text, "Print").pixmap(16, 16).toImage();
    const auto nothing = icon("no-such-icon", &Tokens::text).pixmap(16, 16).toImage();
    CHECK(letter != nothing);
}

TEST_CASE("an icon fills its box at every scale", "[ui]")
{
    for (const qreal scale : {1.0, 1.5, 2.0}) {
        const auto picture = icon("list-add", &Tokens::text).pixmap(QSize(16, 16), scale).toImage();
        int left = picture.width(), right = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y).alpha() > 0) {
                    left = qMin(left, x);
                    right = qMax(right, x);
                }
            }
        }
        INFO(scale);
        CHECK(picture.width() == qRound(16 * scale));
        CHECK(right - left > 9 * scale);
    }
}

TEST_CASE("a row model pages, says its rows and passes Qt's own tester", "[ui]")
{
    RowModel<int> model(kNumbers);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int asked = 0;
    model.setRows({1, 2});
    model.pageWith(3, [&asked] { ++asked; });
    REQUIRE(model.canFetchMore({}));
    model.fetchMore({});
    CHECK(asked == 1);
    CHECK_FALSE(model.canFetchMore({})); // the answer is still on its way
    model.appendRows({3});
    CHECK_FALSE(model.canFetchMore({}));
    CHECK(model.rowCount() == 3);
    CHECK(model.index(0, 1).data().toString() == "14h left");
    CHECK(model.index(2, 0).data(Qt::AccessibleTextRole).toString() == "3, 14h left, 3/10");
}

TEST_CASE("J and K move over group headers, Enter opens, letters do not jump", "[ui]")
{
    ListView view("List");
    QStandardItemModel model;
    for (const bool group : {false, true, false}) {
        auto* item = new QStandardItem("kilo");
        ListRow row;
        row.group = group;
        item->setData(QVariant::fromValue(row), RowRole);
        if (group)
            item->setFlags(Qt::ItemIsEnabled);
        model.appendRow(item);
    }
    view.setModel(&model);
    view.setItemDelegate(new ListDelegate(ListDelegate::Kind::Plate, &view));
    view.setCurrentIndex(model.index(0, 0));
    QSignalSpy opened(&view, &ListView::opened);
    press(view, Qt::Key_J, "j");
    CHECK(view.currentIndex().row() == 2);
    press(view, Qt::Key_K, "k");
    CHECK(view.currentIndex().row() == 0);
    press(view, Qt::Key_Return);
    CHECK(opened.count() == 1);
    CHECK_FALSE(view.testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_CASE("a form refuses with a sentence at the field and accepts once it is right", "[ui]")
{
    QWidget window;
    window.resize(960, 500);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    FormDialog form("Return the case", &window);
    auto* reason = form.addLine("Reason", {}, true);
    form.validateWith([reason]() -> std::optional<Problem> {
        if (reason->text().isEmpty())
            return Problem{reason, "Give a reason"};
        return std::nullopt;
    });
    QSignalSpy accepted(&form, &FormDialog::accepted);
    QSignalSpy rejected(&form, &FormDialog::rejected);
    form.open();
    form.accept();
    CHECK(accepted.count() == 0);
    CHECK(reason->property("error").toBool());
    CHECK(reason->accessibleDescription() == "Give a reason");
    reason->setText("Price is missing");
    form.accept();
    CHECK(accepted.count() == 1);
    CHECK_FALSE(reason->property("error").toBool());
    form.finish();
    CHECK(rejected.count() == 0);
    form.open();
    press(form, Qt::Key_Escape);
    CHECK(rejected.count() == 1);
    CHECK_FALSE(form.isVisible());
}

TEST_CASE("Tab walks through the parts of a date and out of it", "[ui]")
{
    QWidget window;
    window.resize(960, 600);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    FormDialog form("Enter feedback", &window);
    auto* day = form.addDate("Citizen told on", QDate(2026, 11, 20));
    auto* way = form.addLine("How the citizen was told", "Telephone", true);
    form.open();
    day->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 3; ++i) // year, month, day
        press(*QApplication::focusWidget(), Qt::Key_Tab, "\t");
    CHECK(QApplication::focusWidget() == way);
}

TEST_CASE("an overlay keeps the keyboard inside and gives it back", "[ui]")
{
    QWidget window;
    auto* before = new QLineEdit(&window);
    window.resize(960, 500);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    FormDialog form("Delete the draft", &window);
    form.setVerbs("Delete", "Keep", FormDialog::Act::Destructive);
    form.open();
    auto* safe = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(safe);
    CHECK(safe->text() == "Keep"); // the safe choice of a destructive act
    for (int i = 0; i < 5; ++i) {
        press(*QApplication::focusWidget(), Qt::Key_Tab, "\t");
        CHECK(form.isAncestorOf(QApplication::focusWidget()));
    }
    before->setFocus(); // a page behind loads itself anew
    CHECK(form.isAncestorOf(QApplication::focusWidget()));
    before->clearFocus();
    QApplication::focusWidget()->clearFocus();
    CHECK(form.isAncestorOf(QApplication::focusWidget()));
    FormDialog second("Really", &window); // a layer over it has the keys
    second.open();
    CHECK(second.isAncestorOf(QApplication::focusWidget()));
    second.dismiss();
    CHECK(form.isAncestorOf(QApplication::focusWidget()));
    int fired = 0;
    QShortcut shortcut(QKeySequence("Ctrl+K"), &window);
    QObject::connect(&shortcut, &QShortcut::activated, &window, [&fired] { ++fired; });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    CHECK(fired == 0); // the window's shortcuts wait
    form.dismiss();
    CHECK(QApplication::focusWidget() == before);
    QTest::keyClick(before, Qt::Key_K, Qt::ControlModifier);
    CHECK(fired == 1);
}

TEST_CASE("a slash in a list goes up to the page, whose filter it opens", "[ui]")
{
    QStandardItemModel model(3, 1);
    ListView list("List");
    TableView table("Table");
    for (QAbstractItemView* view : {static_cast<QAbstractItemView*>(&list), static_cast<QAbstractItemView*>(&table)}) {
        view->setModel(&model);
        QKeyEvent slash(QEvent::KeyPress, Qt::Key_Slash, Qt::NoModifier, "/");
        slash.accept();
        QApplication::sendEvent(view, &slash);
        CHECK_FALSE(slash.isAccepted());
    }
}

TEST_CASE("a revealed value is masked again when its page is left", "[ui]")
{
    QWidget page;
    auto* label = new MaskedLabel("phone", "138****5678", &page);
    page.show();
    label->reveal("13800005678");
    CHECK(label->isRevealed());
    CHECK_FALSE(test::lint::nothingPlain(page).isEmpty());
    page.hide();
    CHECK_FALSE(label->isRevealed());
    page.show();
    CHECK(joined(test::lint::nothingPlain(page)) == "");
}

TEST_CASE("undo in a toast runs once and the toast goes", "[ui]")
{
    QWidget window;
    window.resize(960, 500);
    window.show();
    Toasts toasts(&window, 72, 28);
    int undone = 0;
    toasts.post(Tone::Ok, "Submitted", "Undo", [&undone] { ++undone; });
    REQUIRE(toasts.count() == 1);
    toasts.findChild<QPushButton*>()->click();
    CHECK(undone == 1);
    CHECK(toasts.count() == 0);
    CHECK_FALSE(toasts.isVisible());
}

TEST_CASE("Tab comes to the first of some segments again when none is chosen any more", "[ui]")
{
    Segmented choice({{"Pass"}, {"Doubt"}, {"Fail"}}, "Facts");
    const auto stops = [&] {
        QList<int> at;
        for (int i = 0; i < 3; ++i)
            if (choice.button(i)->focusPolicy() & Qt::TabFocus)
                at << i;
        return at;
    };
    CHECK(stops() == QList<int>{0});
    choice.setCurrent(1);
    CHECK(stops() == QList<int>{1});
    choice.setCurrent(-1);
    CHECK(choice.current() == -1);
    CHECK(stops() == QList<int>{0});
}

TEST_CASE("the wheel over a choice, a number or a date scrolls the pane and changes none of them", "[ui]")
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* box = new QComboBox;
    box->addItems({"whole file", "evidence 1", "evidence 2"});
    auto* number = new QSpinBox;
    auto* day = new QDateEdit(QDate(2026, 11, 20));
    for (QWidget* field : {static_cast<QWidget*>(box), static_cast<QWidget*>(number), static_cast<QWidget*>(day)})
        column->addWidget(field);
    column->addSpacing(2000);
    std::unique_ptr<QScrollArea> area(makeScroll(content));
    area->resize(300, 200);
    area->show();
    REQUIRE(QTest::qWaitFor([&] { return area->verticalScrollBar()->maximum() > 0; }));
    const auto turn = [&](QWidget* over) {
        const QPointF at = over->rect().center();
        QWheelEvent wheel(at, over->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // as from the mouse: what is sent goes no further than its receiver
        qApp->notify(over, &wheel);
    };
    for (QWidget* field : {static_cast<QWidget*>(box), static_cast<QWidget*>(number), static_cast<QWidget*>(day)}) {
        area->verticalScrollBar()->setValue(0);
        field->setFocus();
        turn(field);
        CHECK(area->verticalScrollBar()->value() > 0);
    }
    CHECK(box->currentIndex() == 0);
    CHECK(number->value() == 0);
    CHECK(day->date() == QDate(2026, 11, 20));
}
