#include "ui/cases/case_awaited.h"

#include "core/cases/state.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace minyi::ui {

namespace {

namespace cs = core::cases;

QString say(const char* words)
{
    return QCoreApplication::translate("Awaited", words);
}

QString whoTakes(const cs::Move& move, const core::cases::FileAnswer& file)
{
    if (move.whose != cs::Whose::Handler)
        return say(QT_TRANSLATE_NOOP("Awaited", "somebody with the right “%1”, not its handler")).arg(words(move.needs));
    return file.row.handlerName.empty() ? say(QT_TRANSLATE_NOOP("Awaited", "its handler, once somebody is assigned"))
                                        : say(QT_TRANSLATE_NOOP("Awaited", "its handler %1")).arg(qt(file.row.handlerName));
}

template <class Moves>
void collect(const Moves& moves, const core::cases::FileAnswer& file, QStringList& lines)
{
    QStringList takers;
    std::vector<QStringList> steps;
    for (const cs::Move& move : moves) {
        if (move.from != file.row.state || !isOrdinary(move.step))
            continue;
        const auto taker = whoTakes(move, file);
        auto at = takers.indexOf(taker);
        if (at < 0) {
            at = takers.size();
            takers << taker;
            steps.emplace_back();
        }
        steps[static_cast<std::size_t>(at)] << words(move.step);
    }
    for (int i = 0; i < takers.size(); ++i)
        lines << say(QT_TRANSLATE_NOOP("Awaited", "Next: %1, by %2."))
                     .arg(steps[static_cast<std::size_t>(i)].join(say(QT_TRANSLATE_NOOP("Awaited", ", "))), takers[i]);
}

} // namespace

bool isOrdinary(cs::Step step)
{
    return step != cs::Step::EndInvestigation && step != cs::Step::OverrideReview && step != cs::Step::Reopen && step != cs::Step::ReviewAgain;
}

std::vector<cs::Step> inOrder(std::vector<cs::Step> steps)
{
    const auto rank = [](cs::Step step) { return !isOrdinary(step) ? 2 : step == cs::Step::Mediate || step == cs::Step::FastProcedure ? 1 : 0; };
    std::ranges::stable_sort(steps, {}, rank);
    return steps;
}

std::optional<cs::Step> awaitedStep(const core::cases::FileAnswer& file)
{
    std::vector<cs::Step> steps;
    const auto collect = [&](const auto& moves) {
        for (const cs::Move& move : moves)
            if (move.from == file.row.state && isOrdinary(move.step))
                steps.push_back(move.step);
    };
    if (file.row.kind == cs::Class::Administrative)
        collect(cs::kAdministrative);
    if (file.row.kind == cs::Class::Criminal)
        collect(cs::kCriminal);
    steps = inOrder(std::move(steps));
    return steps.empty() ? std::nullopt : std::optional(steps.front());
}

QStringList awaited(const core::cases::FileAnswer& file)
{
    QStringList lines{say(QT_TRANSLATE_NOOP("Awaited", "At %1. No step of yours now.")).arg(words(file.row.state))};
    if (file.row.kind == core::cases::Class::Administrative)
        collect(core::cases::kAdministrative, file, lines);
    if (file.row.kind == core::cases::Class::Criminal)
        collect(core::cases::kCriminal, file, lines);
    return lines;
}

} // namespace minyi::ui
