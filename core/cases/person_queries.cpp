#include "core/cases/person_fields.h"

#include "core/base/mask.h"
#include "core/cases/person_rules.h"
#include "core/cases/query_fields.h"
#include "core/cases/table.h"

#include <algorithm>
#include <set>

namespace minyi::core::cases {

namespace {

constexpr std::int64_t kMost = 50, kUsual = 10;
constexpr std::int64_t kLooked = 200; ///< of entries with the same number, the newest; nobody is in more cases but by a shared telephone
constexpr int kDays = 30;

constexpr std::string_view kColumns =
    "SELECT p.rid,p.file,c.number,c.source_id,c.class,u.name,c.subtype,c.state,c.opened,p.role,p.name,c.unit,c.handler,c.second,c.flags,"
    "p.credit_code FROM case_person p INDEXED BY ";
constexpr std::string_view kJoins = " CROSS JOIN case_file c ON c.rid=p.file JOIN unit u ON u.rid=c.unit WHERE p.removed=0 AND p.protected=0 AND ";
constexpr std::string_view kNewest = " ORDER BY p.rid DESC LIMIT ?";

/// Each way is an index, the surest first.
struct Way {
    AlikeBy by;
    std::string_view index;
    std::string_view where;
};
constexpr Way kIdNumber{AlikeBy::IdNumber, "case_person_id", "p.id_number=? AND p.id_number<>''"};
constexpr Way kCreditCode{AlikeBy::CreditCode, "case_person_credit", "p.credit_code=? AND p.credit_code<>''"};
constexpr Way kNameAndBirth{AlikeBy::NameAndBirth, "case_person_name", "p.name=? AND p.born_day=? AND p.born_day IS NOT NULL"};
constexpr Way kPhone{AlikeBy::Phone, "case_person_phone", "p.phone=? AND p.phone<>''"};

/// Gathers who is alike, each entry once, by the surest reason.
class Gather {
public:
    Gather(const Ask& ask, const Sight& sight, std::size_t limit) : m_ask(ask), m_sight(sight), m_limit(limit) {}

    /// The case that is not asked about: people of one case are seen beside each other.
    void without(Id<CaseFile> file) { m_without = file; }

    template <class... A>
    void along(const Way& way, const A&... values)
    {
        const std::string sql = std::string(kColumns).append(way.index).append(kJoins).append(way.where).append(kNewest);
        for (Stmt row = m_ask.db.rows(sql, values..., kLooked); m_rows.size() < m_limit && row.step();)
            take(row, way.by);
    }
    std::vector<AlikeRow> rows() { return std::move(m_rows); }

private:
    void take(const Stmt& row, AlikeBy by)
    {
        CaseFile file;
        file.id = {row.integer(1)};
        file.unit = {row.integer(11)};
        file.handler = {row.integer(12)};
        file.second = {row.integer(13)};
        file.flags = row.integer(14);
        if (file.id == m_without || !m_sight.sees(file) || !m_known.insert(row.integer(0)).second)
            return;
        AlikeRow out;
        out.person = {row.integer(0)};
        out.file = file.id;
        out.number = row.text(2).empty() ? row.text(3) : row.text(2);
        out.kind = row.get<Class>(4);
        out.unit = row.text(5);
        out.subtype = row.text(6);
        out.state = row.get<State>(7);
        out.opened = row.get<Instant>(8);
        out.role = row.text(9);
        const bool inFull = m_sight.standing(file).handler || !row.text(15).empty();
        out.name = inFull ? std::string(row.text(10)) : maskedName(row.text(10));
        out.by = by;
        m_rows.push_back(std::move(out));
    }

    const Ask& m_ask;
    const Sight& m_sight;
    std::size_t m_limit;
    Id<CaseFile> m_without;
    std::set<std::int64_t> m_known;
    std::vector<AlikeRow> m_rows;
};

std::size_t limitOf(std::optional<std::int64_t> limit)
{
    return static_cast<std::size_t>(std::clamp<std::int64_t>(limit.value_or(kUsual), 1, kMost));
}

/// All ways but the telephone, which a family or a shop may share.
void addSurely(Gather& gather, const CasePerson& person)
{
    if (!person.idNumber.empty())
        gather.along(kIdNumber, person.idNumber);
    if (!person.creditCode.empty())
        gather.along(kCreditCode, person.creditCode);
    if (const auto born = person.bornDay ? person.bornDay : bornIn(person.idNumber); born && !person.name.empty())
        gather.along(kNameAndBirth, person.name, *born);
}

struct Between {
    Instant from, to;
};

Between between(std::optional<Day> from, std::optional<Day> to, Instant now)
{
    const Day last = to.value_or(dayOf(now));
    return {startOf(from.value_or(last - (kDays - 1))), startOf(last + 1)};
}

} // namespace

Result<std::vector<AlikeRow>> answer(const Ask& ask, const Alike& question)
{
    const Sight sight = sightOf(ask.db, ask.actor, ask.now);
    CasePerson typed;
    typed.name = question.name.value_or("");
    typed.idNumber = question.idNumber.value_or("");
    typed.creditCode = question.creditCode.value_or("");
    typed.bornDay = question.bornDay;
    Gather gather(ask, sight, limitOf(question.limit));
    addSurely(gather, typed);
    if (!question.phone.value_or("").empty())
        gather.along(kPhone, *question.phone);
    return gather.rows();
}

Result<std::vector<AlikeRow>> answer(const Ask& ask, const OfPerson& question)
{
    const Sight sight = sightOf(ask.db, ask.actor, ask.now);
    const auto person = find(ask.db, question.person);
    const auto file = person && !person->removed ? find(ask.db, person->file) : std::nullopt;
    if (!file || !sight.sees(*file) || person->isProtected) // where else a protected one is, nobody is told
        return refuse(Why::NotFound, "person");
    Gather gather(ask, sight, limitOf(question.limit));
    gather.without(file->id);
    addSurely(gather, *person);
    return gather.rows();
}

Result<std::vector<ElsewhereRow>> answer(const Ask& ask, const Elsewhere& question)
{
    const Sight sight = sightOf(ask.db, ask.actor, ask.now);
    const auto file = find(ask.db, question.file);
    if (!file || !sight.sees(*file))
        return refuse(Why::NotFound, "case");
    std::vector<ElsewhereRow> rows;
    for (const CasePerson& person : select<CasePerson>(ask.db, "WHERE file=? AND removed=0 AND protected=0 ORDER BY rid", file->id)) {
        Gather gather(ask, sight, kMost);
        gather.without(file->id);
        addSurely(gather, person);
        std::set<Id<CaseFile>> files;
        for (const AlikeRow& other : gather.rows())
            files.insert(other.file);
        if (!files.empty())
            rows.push_back({person.id, static_cast<std::int64_t>(files.size())});
    }
    return rows;
}

Result<std::vector<RevealRow>> answer(const Ask& ask, const Reveals& question)
{
    const auto [from, to] = between(question.from, question.to, ask.now);
    std::vector<RevealRow> rows;
    Stmt row = ask.db.rows("SELECT (f.at+28800000)/86400000,coalesce(o.account,'system'),coalesce(o.name,''),coalesce(u.name,''),count(*) "
                           "FROM fact f INDEXED BY fact_happened LEFT JOIN officer o ON o.uid=f.actor LEFT JOIN unit u ON u.uid=f.unit "
                           "WHERE f.happened='revealed' AND f.at>=? AND f.at<? GROUP BY 1,2 ORDER BY 1 DESC,5 DESC,2",
                           from, to);
    while (row.step())
        rows.push_back({row.get<Day>(0), std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3)), row.integer(4)});
    return rows;
}

Result<std::vector<SealOpeningRow>> answer(const Ask& ask, const SealOpenings& question)
{
    constexpr std::int64_t kShown = 500;
    const auto [from, to] = between(question.from, question.to, ask.now);
    std::vector<SealOpeningRow> rows;
    Stmt row = ask.db.rows("SELECT f.at,coalesce(c.number,''),coalesce(o.account,'system'),coalesce(o.name,''),coalesce(u.name,''),f.payload "
                           "FROM fact f INDEXED BY fact_happened JOIN case_file c ON c.uid=f.agg LEFT JOIN officer o ON o.uid=f.actor "
                           "LEFT JOIN unit u ON u.uid=f.unit WHERE f.happened='seal_opened' AND f.at>=? AND f.at<? "
                           "ORDER BY f.at DESC,f.rid DESC LIMIT ?",
                           from, to, kShown);
    while (row.step()) {
        SealOpeningRow one{row.get<Instant>(0),          std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3)),
                           std::string(row.text(4)), Purpose::CaseWork,        {}};
        const Json payload = Json::parse(row.text(5), nullptr, false);
        if (payload.is_object()) {
            one.purpose = fromText<Purpose>(payload.value("purpose", "")).value_or(Purpose::CaseWork);
            one.words = payload.value("words", "");
        }
        rows.push_back(std::move(one));
    }
    return rows;
}

void addPersonQuestions(Catalog& catalog)
{
    catalog.question<Alike>();
    catalog.question<OfPerson>();
    catalog.question<Elsewhere>();
    catalog.question<Reveals>();
    catalog.question<SealOpenings>();
}

} // namespace minyi::core::cases
