#include "core/evidence/queries.h"

#include "core/base/mask.h"
#include "core/cases/gates.h"
#include "core/cases/table.h"
#include "core/evidence/table.h"
#include "core/evidence/tallies.h"
#include "core/staff/table.h"

#include <algorithm>

namespace minyi::core::evidence {

namespace {

/// What says from where a thing is and names nobody.
constexpr std::string_view kSourceWords[] = {"违法嫌疑人", "犯罪嫌疑人", "嫌疑人", "被侵害人", "被害人", "报案人", "举报人", "控告人", "证人",   "当事人", "监护人",
                                             "办案单位",   "办案民警",   "本单位", "本所",     "派出所", "分局",   "现场",   "医院",   "物业",   "鉴定机构", "监控",
                                             "提供",       "制作",       "调取",   "提取",     "出具",   "提交",   "交出",   "拍摄",   "复制",   "自行"};

std::string_view sourceWordAt(std::string_view text)
{
    const auto word = std::ranges::find_if(kSourceWords, [&](std::string_view each) { return text.starts_with(each); });
    return word == std::end(kSourceWords) ? std::string_view() : *word;
}

/// Who is named in it is masked, the words around the name are not.
std::string maskedSource(std::string_view source)
{
    std::string said, name;
    while (!source.empty()) {
        if (const auto word = sourceWordAt(source); !word.empty()) {
            said += maskedName(name) + std::string(word);
            name.clear();
            source.remove_prefix(word.size());
            continue;
        }
        name += source.front();
        source.remove_prefix(1);
    }
    return said + maskedName(name);
}

/// From whom it was taken is a person as any other of the case: masked for who does not work on it.
EvidenceRow rowOf(const Ask& ask, const Evidence& one, bool own)
{
    return {one.id, one.number, one.kind, one.name, one.original, own ? one.source : maskedSource(one.source), one.place, one.takenAt,
            staff::nameOf(ask.db, one.taker), staff::nameOf(ask.db, one.second), one.approval, one.recording, one.store, one.purpose, one.item, one.status, one.statusReason, {}};
}

/// What a file was called may name anybody: it is read by who works on the case. Comes after the rows of the evidence.
void addFiles(const Ask& ask, Id<cases::CaseFile> file, bool own, std::vector<EvidenceRow>& rows)
{
    for (const Attachment& one : attachmentsIn(ask.db, file))
        if (const auto row = std::ranges::find(rows, one.evidence, &EvidenceRow::id); row != rows.end())
            row->files.push_back({one.id, one.number, one.media, one.bytes, own ? one.hash : "", one.label, own ? one.name : "",
                                  staff::nameOf(ask.db, one.addedBy), one.addedAt, one.dropped, one.dropReason});
}

/// Where no module makes papers, there are none.
std::vector<std::string> papersOf(const Ask& ask, const cases::CaseFile& file)
{
    const auto& papers = ask.the<FinalPapers>();
    return papers.of ? papers.of(ask.db, file.id) : std::vector<std::string>();
}

void addItems(const Ask& ask, const cases::CaseFile& file, const std::vector<Evidence>& evidence, DeskAnswer& out)
{
    const Checklist* list = ask.the<Checklists>().of(file);
    const auto states = list ? statesOf(*list, evidence, marksOf(ask.db, file.id), papersOf(ask, file)) : std::vector<ItemState>();
    out.list = list ? list->id : "";
    out.zh = list ? list->zh : "";
    out.en = list ? list->en : "";
    const bool criminal = file.kind == cases::Class::Criminal;
    for (const ItemState& state : states) {
        out.items.push_back({state.item.id, state.item.fact, state.item.required, criminal ? state.item.criminalZh.value_or(state.item.zh) : state.item.zh,
                             criminal ? state.item.criminalEn.value_or(state.item.en) : state.item.en, state.standing, state.held,
                             state.reason, state.item.papers, isAsked(state.item, file), state.item.kind.value_or(Kind::Document)});
        out.required += isAsked(state.item, file);
    }
    const Gaps gaps = gapsOf(file, states, evidence);
    out.answered = out.required - static_cast<std::int64_t>(gaps.items.size());
    out.soleStatement = gaps.soleStatement;
}

} // namespace

Result<DeskAnswer> answer(const Ask& ask, const Desk& question)
{
    const auto found = cases::seen(ask, question.file);
    if (!found)
        return tl::unexpected(found.error());
    DeskAnswer out;
    const auto evidence = evidenceOf(ask.db, found->file.id);
    addItems(ask, found->file, evidence, out);
    const auto standing = found->sight.standing(found->file);
    for (const Evidence& one : evidence)
        out.evidence.push_back(rowOf(ask, one, standing.handler));
    const bool open = !cases::isOver(found->file) && found->file.kind != cases::Class::Imported;
    const bool read = cases::isRead(ask, found->file);
    out.mayMark = open && !read && standing.handler && !out.items.empty();
    addFiles(ask, found->file.id, standing.handler, out.evidence);
    out.mayAdd = cases::mayWrite(ask, found->file, standing) && ask.actor.may(Permission::HandleCase);
    out.mayOpen = mayOpen(ask, found->file, standing);
    out.mayWaive = open && !standing.handler && !out.items.empty() && mayWaive(ask.actor);
    return out;
}

Result<std::vector<TallyRow>> answer(const Ask& ask, const Tallies& question)
{
    constexpr std::size_t kMost = 200;
    if (question.files.size() > kMost)
        return refuse(Why::Invalid, "files: up to 200");
    std::vector<TallyRow> rows;
    const auto sight = cases::sightOf(ask.db, ask.actor, ask.now);
    for (const auto id : question.files) {
        const auto file = find(ask.db, Id<cases::CaseFile>{id});
        if (!file || !sight.sees(*file) || cases::isBarred(ask, *file))
            continue;
        DeskAnswer desk;
        addItems(ask, *file, evidenceOf(ask.db, file->id), desk);
        if (desk.required > 0)
            rows.push_back({file->id, desk.required, desk.answered});
    }
    return rows;
}

bool mayOpen(const Ask& ask, const cases::CaseFile& file, const cases::Standing& standing)
{
    if (standing.handler || ask.actor.may(Permission::ApproveCase) || (ask.actor.may(Permission::ArchiveCase) && cases::isClosed(file.state)))
        return true;
    const bool chief = ask.actor.may(Permission::DecideFiling) && ask.actor.unit == file.unit.value;
    return chief || cases::liesWithAsker(ask, file);
}

Gaps gapsOf(const Ask& ask, const cases::CaseFile& file)
{
    const Checklist* list = ask.the<Checklists>().of(file);
    const auto evidence = evidenceOf(ask.db, file.id);
    auto marks = marksOf(ask.db, file.id);
    // Who waived an item and has the case now, or submits it, waived it for himself.
    std::erase_if(marks, [&](const ItemMark& mark) {
        return mark.mark == Mark::Waived && (mark.by == file.handler || mark.by == file.second || mark.by.value == ask.actor.officer);
    });
    return gapsOf(file, list ? statesOf(*list, evidence, marks, papersOf(ask, file)) : std::vector<ItemState>(), evidence);
}

} // namespace minyi::core::evidence
