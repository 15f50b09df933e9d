#include "ui/cases/case_awaited.h"

#include "core/cases/state.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

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
    return itsHandler(file);
}

/// The moves that lead a case on from where it stands.
std::vector<cs::Move> leading(const cs::FileAnswer& file)
{
    std::vector<cs::Move> moves;
    std::ranges::copy_if(cs::movesOf(file.row.kind), std::back_inserter(moves),
                         [&](const cs::Move& move) { return move.from == file.row.state && cs::leadsOn(move.step); });
    return moves;
}

/// Who takes which of them, a line each.
void addTakers(const cs::FileAnswer& file, QStringList& lines)
{
    QStringList takers;
    std::vector<QStringList> steps;
    for (const cs::Move& move : leading(file)) {
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

QString itsHandler(const cs::FileAnswer& file)
{
    return file.row.handlerName.empty() ? say(QT_TRANSLATE_NOOP("Awaited", "its handler, once somebody is assigned"))
                                        : say(QT_TRANSLATE_NOOP("Awaited", "its handler %1")).arg(qt(file.row.handlerName));
}

std::vector<cs::Step> inOrder(std::vector<cs::Step> steps)
{
    const auto rank = [](cs::Step step) { return !cs::leadsOn(step) ? 2 : step == cs::Step::Mediate || step == cs::Step::FastProcedure ? 1 : 0; };
    std::ranges::stable_sort(steps, {}, rank);
    return steps;
}

std::optional<cs::Step> awaitedStep(const core::cases::FileAnswer& file)
{
    std::vector<cs::Step> steps;
    for (const cs::Move& move : leading(file))
        steps.push_back(move.step);
    steps = inOrder(std::move(steps));
    return steps.empty() ? std::nullopt : std::optional(steps.front());
}

QStringList awaited(const core::cases::FileAnswer& file)
{
    QStringList lines{say(QT_TRANSLATE_NOOP("Awaited", "At %1. No step of yours now.")).arg(words(file.row.state))};
    addTakers(file, lines);
    return lines;
}

} // namespace minyi::ui
