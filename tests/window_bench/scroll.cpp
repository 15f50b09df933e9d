#include "core/cases/query_fields.h"
#include "tests/bench/probe.h"
#include "tests/window_bench/place.h"
#include "ui/cases/cases_columns.h"
#include "ui/kit/id_model.h"
#include "ui/kit/views.h"

#include <QHeaderView>

#include <random>

namespace minyi::bench {

namespace {

using namespace core;
using ui::CaseLine;
using Model = ui::IdModel<CaseLine>;

std::int64_t idOf(const CaseLine& line)
{
    return line.row.id.value;
}

std::vector<std::int64_t> allIds(ui::Session& session)
{
    cases::Filters all;
    all.closed = true;
    auto ids = session.office->ask(session.actor, cases::Ids{all, cases::Sort::Opened, true});
    return ids ? std::move(*ids) : std::vector<std::int64_t>();
}

CaseLine firstLine(ui::Session& session)
{
    cases::Desk one;
    one.limit = 1;
    return ui::caseLine(std::move(session.office->ask(session.actor, one)->rows.at(0)), session);
}

/// The table of the case desk and nothing around it.
class Table {
public:
    Table()
        : view(QStringLiteral("cases"))
    {
        view.setItemDelegate(new ui::TableDelegate(&view));
        view.resize(1280, 800);
        view.show();
        workFor(20); // until then nothing is painted
    }

    void show(QAbstractItemModel& model)
    {
        view.setModel(&model);
        for (int i = 0; i < model.columnCount(); ++i)
            view.setColumnWidth(i, ui::kCaseColumns[i].width);
    }

    ui::TableView view;
};

/// As the page asks: in a thread, one block at a time.
struct Asked {
    explicit Asked(ui::Session& of)
        : session(of)
        , model(ui::kCaseColumns, [this](const Model::Ids& ids, int ticket) { ask(ids, ticket); })
    {
        model.setIds(allIds(session));
    }

    void ask(const Model::Ids& ids, int ticket)
    {
        ++questions;
        session.office->ask(session.actor, cases::Rows{ids}, *session.home,
                            [this, ticket](Result<std::vector<cases::DeskRow>> rows) {
                                std::vector<CaseLine> lines;
                                for (auto& row : *rows)
                                    lines.push_back(ui::caseLine(std::move(row), session));
                                model.give(ticket, std::move(lines), idOf);
                            });
    }

    ui::Session& session;
    std::int64_t questions = 0;
    Model model;
};

/// The rows are at hand: what the view itself costs.
struct AtHand {
    AtHand(Model::Ids all, CaseLine line)
        : model(ui::kCaseColumns, [this, line](const Model::Ids& ids, int ticket) {
            std::vector<CaseLine> lines(ids.size(), line);
            for (std::size_t i = 0; i < ids.size(); ++i)
                lines[i].row.id = {ids[i]};
            model.give(ticket, std::move(lines), idOf);
        })
    {
        model.setIds(std::move(all));
    }

    Model model;
};

/// Row by row by its number in the list, as a model over a query does it.
class ByOffset : public ui::ColumnModel<CaseLine> {
public:
    explicit ByOffset(ui::Session& session)
        : ColumnModel(ui::kCaseColumns, nullptr)
        , m_session(session)
        , m_rows(allIds(session).size())
    {}

    int rowCount(const QModelIndex& up = {}) const override { return up.isValid() ? 0 : static_cast<int>(m_rows); }
    const CaseLine* find(int index) const override
    {
        if (index == m_at)
            return &m_line;
        ++questions;
        std::int64_t id = 0;
        m_session.office->read(m_session.actor, [&](const Ask& ask) {
            id =
                ask.db
                    .one<std::int64_t>(
                        "SELECT rid FROM case_file INDEXED BY case_opened WHERE flags&4=0 ORDER BY opened DESC,rid DESC LIMIT 1 OFFSET ?",
                        std::int64_t{index})
                    .value_or(0);
        });
        auto rows = m_session.office->ask(m_session.actor, cases::Rows{{id}});
        m_at = index;
        m_line = ui::caseLine(std::move(rows->front()), m_session);
        return &m_line;
    }

    mutable std::int64_t questions = 0;

private:
    ui::Session& m_session;
    std::size_t m_rows;
    mutable int m_at = -1;
    mutable CaseLine m_line;
};

std::vector<int> places(int rows, int jumps)
{
    std::mt19937 random(11);
    std::vector<int> all;
    for (int i = 0; i < jumps; ++i)
        all.push_back(static_cast<int>(random() % static_cast<unsigned>(rows)));
    return all;
}

void jump(ui::TableView& view, const ui::ColumnModel<CaseLine>& model, int row)
{
    view.scrollTo(model.index(row, 0), QAbstractItemView::PositionAtTop);
    const int first = std::max(0, view.rowAt(1)), last = view.rowAt(view.viewport()->height() - 1);
    view.viewport()->repaint();
    waitFor([&] { return model.find(first) && model.find(last < 0 ? model.rowCount() - 1 : last); });
    view.viewport()->repaint();
}

std::vector<double> jumpsOf(Table& table, const ui::ColumnModel<CaseLine>& model, int jumps)
{
    std::vector<double> times;
    for (const int row : places(model.rowCount(), jumps))
        times.push_back(microsOf([&] { jump(table.view, model, row); }));
    return times;
}

} // namespace

std::vector<Figure> benchScroll(Place& place, int jumps)
{
    auto session = place.session("qin");
    Table table, bare;
    const CaseLine some = firstLine(session);
    AtHand one({1}, some); // type and pictures are loaded
    bare.show(one.model);
    jump(bare.view, one.model, 0);
    const double floor = resident();
    Asked asked(session);
    table.show(asked.model);
    jump(table.view, asked.model, 0);
    Figure figure{
        "P3", "jumps in " + std::to_string(asked.model.rowCount()) + " rows, painted", {}, {}, "at hand", 0, 0, {}, {}};
    figure.ours = timesOf(jumpsOf(table, asked.model, jumps));
    const double after = resident();
    AtHand near(asked.model.ids(), some);
    bare.show(near.model);
    figure.other = timesOf(jumpsOf(bare, near.model, jumps));
    Checksum sum; // what stands there is what the list says
    for (const int row : places(asked.model.rowCount(), 20)) {
        jump(table.view, asked.model, row);
        if (asked.model.find(row)->row.id.value != asked.model.idAt(row))
            figure.fault = "row " + std::to_string(row) + " is another";
        sum.add(asked.model.find(row)->row.id.value);
    }
    figure.rows = asked.model.rowCount();
    figure.checksum = sum.value();
    char note[80];
    std::snprintf(note, sizeof note, "%.1f MiB over the table of one row, %lld questions", after - floor,
                  static_cast<long long>(asked.questions));
    figure.note = note;
    return {figure};
}

std::int64_t questionsByIds(Place& place, int jumps)
{
    auto session = place.session("qin");
    Table table;
    Asked asked(session);
    table.show(asked.model);
    jumpsOf(table, asked.model, jumps);
    return asked.questions;
}

std::int64_t questionsByOffset(Place& place, int jumps)
{
    auto session = place.session("qin");
    Table table;
    ByOffset model(session);
    table.show(model);
    jumpsOf(table, model, jumps);
    return model.questions;
}

} // namespace minyi::bench
