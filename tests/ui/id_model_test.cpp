#include <catch2/catch.hpp>

#include "ui/kit/id_model.h"
#include "ui/kit/views.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace minyi::ui;

namespace {

struct Line {
    std::int64_t id = 0;
    QString words;
};

constexpr Column<Line> kColumns[] = {
    {QT_TRANSLATE_NOOP("Column", "Deadline"), [](const Line& line) -> QVariant { return line.words; }, 120},
    {QT_TRANSLATE_NOOP("Column", "State"), [](const Line& line) -> QVariant { return qint64{line.id}; }, 80},
};

std::int64_t idOf(const Line& line)
{
    return line.id;
}

struct Office {
    std::vector<std::pair<std::vector<std::int64_t>, int>> asked;
    IdModel<Line> model{kColumns, [this](const auto& ids, int ticket) { asked.push_back({ids, ticket}); }};

    void answer(std::size_t which, const QString& words = QStringLiteral("row"))
    {
        std::vector<Line> rows;
        for (const auto id : asked[which].first)
            rows.push_back({id, words});
        std::reverse(rows.begin(), rows.end()); // the order is the list's, not the answer's
        model.give(asked[which].second, std::move(rows), idOf);
    }
};

std::vector<std::int64_t> numbers(std::int64_t count)
{
    std::vector<std::int64_t> ids(static_cast<std::size_t>(count));
    for (std::int64_t i = 0; i < count; ++i)
        ids[static_cast<std::size_t>(i)] = 7 * (count - i);
    return ids;
}

} // namespace

TEST_CASE("A list by ids asks for the block that is looked at and no other")
{
    Office office;
    QAbstractItemModelTester tester(&office.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    office.model.setIds(numbers(1000));
    CHECK(office.model.rowCount() == 1000);
    QApplication::processEvents();
    office.asked.clear(); // the tester looks everywhere
    office.model.setIds(numbers(1000));
    CHECK_FALSE(office.model.index(300, 0).data().isValid());
    CHECK(office.asked.empty()); // the question waits until the painting is done
    QApplication::processEvents();
    REQUIRE(!office.asked.empty());
    while (office.model.find(300) == nullptr) {
        office.answer(office.asked.size() - 1);
        QApplication::processEvents();
    }
    CHECK(office.model.index(300, 1).data().toLongLong() == 7 * 700);
}

TEST_CASE("Who scrolls past a block does not wait for it")
{
    Office office;
    office.model.setIds(numbers(100'000));
    office.model.find(0);
    QApplication::processEvents();
    REQUIRE(office.asked.size() == 1);
    for (int row = 0; row < 100'000; row += 200) // dragging the scroll bar from top to bottom
        office.model.find(row);
    office.answer(0);
    QApplication::processEvents();
    REQUIRE(office.asked.size() == 2);
    CHECK(office.asked[1].first.front() == office.model.idAt(99'800 / IdModel<Line>::kBlock * IdModel<Line>::kBlock));
    for (std::size_t i = 1; i < office.asked.size(); ++i) {
        office.answer(i);
        QApplication::processEvents();
    }
    CHECK(office.asked.size() == 1 + Blocks::kWanted);
}

TEST_CASE("An answer to a list that is no longer shown is dropped")
{
    Office office;
    office.model.setIds(numbers(200));
    office.model.find(0);
    QApplication::processEvents();
    office.model.setIds(numbers(10));
    office.model.find(0);
    QApplication::processEvents();
    REQUIRE(office.asked.size() == 2);
    office.answer(0, QStringLiteral("old"));
    CHECK(office.model.find(0) == nullptr);
    office.answer(1, QStringLiteral("new"));
    REQUIRE(office.model.find(0));
    CHECK(office.model.find(0)->words == QStringLiteral("new"));
}

TEST_CASE("After a change the old row stands until the new one comes; a row that is gone is empty")
{
    Office office;
    office.model.setIds(numbers(3));
    office.model.find(0);
    QApplication::processEvents();
    office.answer(0);
    office.model.refresh();
    REQUIRE(office.model.find(1));
    CHECK(office.model.find(1)->words == QStringLiteral("row"));
    QApplication::processEvents();
    REQUIRE(office.asked.size() == 2);
    office.model.give(office.asked[1].second, {{office.model.idAt(0), QStringLiteral("changed")}}, idOf);
    CHECK(office.model.find(0)->words == QStringLiteral("changed"));
    CHECK(office.model.find(1) == nullptr);
}

TEST_CASE("A million rows lie in a table at once and few of them are held")
{
    Office office;
    TableView view(QStringLiteral("million"));
    view.setModel(&office.model);
    view.resize(600, 500);
    view.show();
    office.model.setIds(numbers(1'000'000));
    for (int step = 0; step < 200; ++step) {
        view.scrollTo(office.model.index((step * 104'729) % 1'000'000, 0));
        view.viewport()->repaint();
        QApplication::processEvents();
        for (std::size_t i = 0; i < office.asked.size(); ++i) {
            office.answer(i);
            QApplication::processEvents();
        }
        office.asked.clear();
    }
    const int shown = view.rowAt(10);
    REQUIRE(shown > 0);
    CHECK(office.model.find(shown) != nullptr);
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.currentIndex().row() == 999'999);
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.currentIndex().row() == 0);
    CHECK(office.model.held() <= IdModel<Line>::kBlock * Blocks::kKept);
}
