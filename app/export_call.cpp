#include "app/export_call.h"

#include "core/appeals/query_fields.h"
#include "core/cases/query_fields.h"
#include "core/deadlines/board_fields.h"
#include "core/exports/field_cells.h"
#include "core/exports/ical.h"
#include "core/incidents/query_fields.h"
#include "core/metrics/behind.h"
#include "core/metrics/figure_rows.h"
#include "core/recordings/query_fields.h"
#include "core/store/files.h"

#include <algorithm>
#include <span>

namespace minyi::app {

using namespace core;
using exports::Sheet;

namespace {

constexpr std::size_t kAtOnce = 200;

struct Wanted {
    std::string list, question, file, path;
};

template <class Row>
Result<Done> add(Sheet& sheet, const std::vector<Row>& rows)
{
    for (const Row& row : rows)
        if (auto added = sheet.add(exports::cellsOf(row)); !added)
            return added;
    return Done{};
}

/// The rows of each list, all within the moment of `ask`.
Result<Done> addAll(Sheet& sheet, const Ask& ask, const cases::Ids& question)
{
    const auto ids = answer(ask, question);
    if (!ids)
        return tl::unexpected(ids.error());
    for (std::size_t at = 0; at < ids->size(); at += kAtOnce) {
        const auto part = std::span(*ids).subspan(at, std::min(kAtOnce, ids->size() - at));
        const auto rows = answer(ask, cases::Rows{{part.begin(), part.end()}});
        if (!rows)
            return tl::unexpected(rows.error());
        if (auto added = add(sheet, *rows); !added)
            return added;
    }
    return Done{};
}

template <class Row>
const std::vector<Row>& rowsOf(const std::vector<Row>& page)
{
    return page;
}

const std::vector<incidents::ListRow>& rowsOf(const incidents::UnfiledAnswer& page)
{
    return page.rows;
}

Result<Done> addAll(Sheet& sheet, const Ask& ask, const deadlines::Board& question)
{
    const auto board = answer(ask, question);
    return board ? add(sheet, board->rows) : Result<Done>(tl::unexpected(board.error()));
}

/// The question of a list; what is wrong with it, if anything is.
template <class Q>
std::optional<Reply> readQuestion(const Wanted& wanted, Q& question, std::initializer_list<const char*> never)
{
    const Json json = wanted.question.empty() ? Json::object() : Json::parse(wanted.question, nullptr, false);
    if (!json.is_object())
        return usage("that is not a JSON object");
    for (const char* field : never)
        if (json.contains(field))
            return usage(JsonFault{field, "unknown_field"}.text());
    if (const auto fault = fromJson(json, question))
        return usage(fault->text());
    return {};
}

/// The deadlines as a calendar that other programs read.
Reply writeCalendar(Office& office, const Actor& actor, const Call& call, const Wanted& wanted)
{
    deadlines::Board question;
    if (auto fault = readQuestion(wanted, question, {}))
        return *fault;
    const auto board = office.ask(actor, question);
    if (!board)
        return refused(board.error(), call.json);
    std::vector<exports::CalendarEntry> entries;
    for (const auto& row : board->rows)
        if (row.due)
            entries.push_back({row.number + "-" + row.rule + "@minyi", (row.nameZh.empty() ? row.rule : row.nameZh) + " " + row.number,
                               row.nameEn + ", " + row.article, *row.due, row.provisional});
    if (!writeFile(wanted.path, exports::calendarFile(entries, office.now())))
        return refused({Why::DiskFull, "file"}, call.json);
    return answered({{"list", wanted.list}, {"rows", entries.size()}, {"file", wanted.file}}, call.json);
}

template <class Q>
Result<Done> addAll(Sheet& sheet, const Ask& ask, Q question)
{
    for (;;) {
        const auto page = answer(ask, question);
        if (!page)
            return tl::unexpected(page.error());
        const auto& rows = rowsOf(*page);
        if (rows.empty())
            return Done{};
        if (auto added = add(sheet, rows); !added)
            return added;
        question.after = rows.back().id;
    }
}

Result<Done> addAll(Sheet& sheet, const Ask& ask, const metrics::FigureRows& question)
{
    const auto rows = answer(ask, question);
    return rows ? add(sheet, *rows) : Result<Done>(tl::unexpected(rows.error()));
}

Result<Done> addAll(Sheet& sheet, const Ask& ask, const recordings::Sample& question)
{
    const auto sample = answer(ask, question);
    return sample ? add(sheet, sample->rows) : Result<Done>(tl::unexpected(sample.error()));
}

/// What stands behind a figure, page by page.
Result<Done> addAll(Sheet& sheet, const Ask& ask, metrics::Behind question)
{
    for (;;) {
        const auto page = answer(ask, question);
        if (!page)
            return tl::unexpected(page.error());
        if (page->empty())
            return Done{};
        if (auto added = add(sheet, *page); !added)
            return added;
        question.afterDay = page->back().day;
        question.afterRow = page->back().row;
    }
}

template <class Q, class Row>
Reply write(Office& office, const Actor& actor, const Call& call, const Wanted& wanted)
{
    Q question;
    if (auto fault = readQuestion(wanted, question, {"after", "after_day", "after_row", "limit"})) // a file has no pages
        return *fault;
    if (!actor.may(QuestionOf<Q>::needs))
        return refused({Why::NotAllowed, std::string(toText(QuestionOf<Q>::needs))}, call.json);
    auto sheet = Sheet::open(wanted.path, wanted.list, exports::headingsOf<Row>());
    if (!sheet)
        return refused(sheet.error(), call.json);
    Result<Done> added = refuse(Why::Broken);
    if (const auto failed = office.read(actor, [&](const Ask& ask) { added = addAll(*sheet, ask, question); }))
        return refused(*failed, call.json);
    if (added)
        added = sheet->finish();
    if (!added)
        return refused(added.error(), call.json);
    return answered({{"list", wanted.list}, {"rows", sheet->rows()}, {"file", wanted.file}}, call.json);
}

struct List {
    const char* name;
    Reply (*write)(Office&, const Actor&, const Call&, const Wanted&);
};

constexpr List kLists[] = {
    {"cases", &write<cases::Ids, cases::DeskRow>},
    {"incidents", &write<incidents::List, incidents::ListRow>},
    {"deadlines", &write<deadlines::Board, deadlines::BoardRow>},
    {"appeals", &write<appeals::List, appeals::ListRow>},
    {"figures", &write<metrics::FigureRows, metrics::FigureRow>},
    {"figures.behind", &write<metrics::Behind, metrics::BehindRow>},
    {"incidents.unfiled", &write<incidents::Unfiled, incidents::ListRow>},
    {"recordings.sample", &write<recordings::Sample, recordings::SampleRow>},
};

} // namespace

Reply exportCall(workplace::Workplace& workplace, const Actor& actor, const Call& call)
{
    const auto& words = call.words;
    Wanted wanted;
    std::size_t others = 0;
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i] == "--out" && i + 1 < words.size())
            wanted.file = words[++i];
        else if (++others <= 2)
            (others == 1 ? wanted.list : wanted.question) = words[i];
    }
    if (wanted.list == "--list" && others == 1) {
        Json names = Json::array();
        for (const List& list : kLists)
            names.push_back(list.name);
        return answered(names, call.json);
    }
    if (wanted.list.empty() || wanted.file.empty() || others > 2)
        return usage("export LIST --out FILE.xlsx|csv ['{question}'], or export --list");
    wanted.path = pathOf(call, wanted.file);
    const auto* list = std::find_if(std::begin(kLists), std::end(kLists), [&](const List& one) { return one.name == wanted.list; });
    if (list == std::end(kLists))
        return usage("unknown list " + wanted.list);
    if (wanted.list == "deadlines" && wanted.path.ends_with(".ics"))
        return writeCalendar(workplace.office(), actor, call, wanted);
    return list->write(workplace.office(), actor, call, wanted);
}

} // namespace minyi::app
