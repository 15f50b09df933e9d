#include "core/imports/guess.h"

#include "core/followup/rules.h"
#include "core/imports/csv.h"
#include "core/imports/heading.h"
#include "core/imports/rows.h"
#include "core/search/fold.h"
#include "resources/resources.h"

#include <algorithm>
#include <set>

namespace minyi::core::imports {

namespace {

constexpr std::int64_t kRows = 200; ///< looked at
constexpr std::size_t kSamples = 50;
constexpr int kExact = 90, kHolds = 55; ///< what a heading alone is worth
constexpr int kShape = 45;              ///< what the values alone are worth
constexpr int kAgree = 10;              ///< both say the same
constexpr int kAgainst = 60;            ///< the values contradict
constexpr int kLeast = 30;              ///< below, nothing is said

constexpr std::string_view kFormats[] = {"yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy/M/d H:mm:ss", "yyyy/M/d H:mm",
                                         "yyyy年M月d日 H:mm", "yyyy年M月d日H时m分", "yyyy年M月d日", "yyyy-MM-dd",
                                         "yyyy/M/d", "yyyyMMddHHmmss", "yyyyMMdd", "yyyy-MM-ddTHH:mm:ssz",
                                         "yyyy-MM-ddTHH:mm:ss.fz", "yyyy-MM-dd HH:mm:ssz", "yyyy-MM-dd HH:mm:ss.fz"};

struct HeadingText {
    Target field = Target::SourceId;
    std::vector<std::string> words;
};
struct HeadingsText {
    std::string version;
    std::vector<HeadingText> headings;
};

/// Without case, width, blanks and the marks that people put between words.
std::string plain(std::string_view heading)
{
    std::string out;
    for (const char c : search::folded(heading))
        if (std::string_view(" _-*\t\n").find(c) == std::string_view::npos)
            out += c;
    return out;
}

/// The shape of a column's values, as shares of those that are there.
struct Shape {
    std::size_t filled = 0, phones = 0, times = 0, units = 0, names = 0, numbers = 0, codes = 0;
    std::set<std::string_view> formats; ///< that read some of them as times
    std::set<std::string> different;
    std::vector<std::string> samples;

    bool most(std::size_t count) const { return filled > 0 && count * 5 >= filled * 4; }
    bool distinct() const { return filled > 1 && different.size() == filled; }
};

bool isUnitWord(std::string_view text)
{
    constexpr std::string_view kEnds[] = {"派出所", "大队", "中队", "支队", "分局", "总队", "警务站"};
    const bool code = text.size() == 12 && text.find_first_not_of("0123456789") == std::string_view::npos;
    return code || std::ranges::any_of(kEnds, [&](std::string_view end) { return text.ends_with(end); });
}

/// Two to four Chinese characters.
bool isName(std::string_view text)
{
    const bool wide = std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return wide && text.size() == 3 * characters(text) && text.size() >= 6 && text.size() <= 12;
}

bool isNumber(std::string_view text)
{
    const bool plainText = std::ranges::all_of(text, [](unsigned char c) { return c > ' ' && c < 0x7F; });
    return plainText && text.size() >= 2 && text.find_first_of("0123456789") != std::string_view::npos;
}

std::vector<std::string_view> formatsOf(std::string_view text)
{
    static const auto formats = [] {
        std::vector<std::pair<std::string_view, TimeFormat>> all;
        for (const auto written : kFormats)
            all.emplace_back(written, *TimeFormat::parse(written));
        return all;
    }();
    std::vector<std::string_view> fit;
    for (const auto& [written, format] : formats)
        if (format.read(text))
            fit.push_back(written);
    return fit;
}

void look(Shape& shape, const std::string& text)
{
    if (text.empty())
        return;
    ++shape.filled;
    if (shape.different.insert(text).second && shape.samples.size() < kSamples)
        shape.samples.push_back(text);
    const auto fit = formatsOf(text);
    shape.formats.insert(fit.begin(), fit.end());
    shape.times += !fit.empty();
    const bool phone = fit.empty() && followup::normalise(text).kind != followup::PhoneKind::Invalid;
    shape.phones += phone;
    shape.units += isUnitWord(text);
    shape.names += isName(text) && !isUnitWord(text);
    shape.codes += text.size() == 3 && text[0] == 'E';
    shape.numbers += fit.empty() && !phone && isNumber(text);
}

/// What the values say of a target: for it, nothing, or against it.
int shapeOf(Target target, const Shape& shape)
{
    const auto either = [](bool yes) { return yes ? kShape : -kAgainst; };
    if (shape.filled == 0)
        return 0;
    if (isTime(target))
        return either(shape.most(shape.times));
    switch (target) {
    case Target::Phone:
        return either(shape.most(shape.phones));
    case Target::Exclusion: // words need a person to say which code they are
        return shape.most(shape.codes) ? kShape : -2 * kAgainst;
    case Target::Unit:
        return shape.most(shape.units) ? kShape : 0;
    case Target::Person:
    case Target::Handler:
        return shape.most(shape.names) ? kShape - 5 : shape.most(shape.times) ? -kAgainst : 0;
    case Target::SourceId:
    case Target::EventId:
        return shape.most(shape.numbers) && shape.distinct() ? kShape - 5 : shape.most(shape.times) ? -kAgainst : 0;
    default:
        return shape.most(shape.times) || shape.most(shape.phones) ? -kAgainst / 2 : 0;
    }
}

int scoreOf(int heading, int shape)
{
    if (heading > 0 && shape > 0)
        return std::min(100, heading + kAgree);
    return std::max(0, heading + shape);
}

struct Bid {
    int score;
    std::size_t column;
    Use use;
};

/// Each target's bid for each column, the best first.
std::vector<Bid> bidsOf(Kind kind, const Guess& seen, const std::vector<Shape>& shapes, const Headings& headings)
{
    std::vector<Bid> bids;
    for (std::size_t i = 0; i < shapes.size(); ++i)
        for (const Use& use : kUses)
            if (const std::string& heading = seen.columns[i].heading; use.kind == kind && !heading.empty())
                bids.push_back({scoreOf(headings.match(use.target, heading), shapeOf(use.target, shapes[i])), i, use});
    std::ranges::stable_sort(bids, std::ranges::greater(), &Bid::score);
    return bids;
}

/// The best bid takes its column; a target has one column, unless several may flow into it.
void give(Guess& out, const std::vector<Shape>& shapes, const std::vector<Bid>& bids)
{
    std::set<Target> given;
    std::set<std::string_view> times;
    for (const Bid& bid : bids) {
        ColumnGuess& column = out.columns[bid.column];
        column.samples = shapes[bid.column].samples;
        if (bid.score < kLeast || column.target || (given.contains(bid.use.target) && !bid.use.many))
            continue;
        column.target = bid.use.target;
        column.confidence = bid.score;
        given.insert(bid.use.target);
        if (isTime(bid.use.target))
            times.insert(shapes[bid.column].formats.begin(), shapes[bid.column].formats.end());
    }
    for (const auto format : kFormats)
        if (times.contains(format))
            out.times.emplace_back(format);
}

} // namespace

} // namespace minyi::core::imports

namespace minyi::core {

template <>
struct FieldsOf<imports::HeadingText> {
    using T = imports::HeadingText;
    static constexpr auto list = std::tuple(Field{1, "field", &T::field}, Field{2, "words", &T::words});
};
template <>
struct FieldsOf<imports::HeadingsText> {
    using T = imports::HeadingsText;
    static constexpr auto list = std::tuple(Field{1, "version", &T::version}, Field{2, "headings", &T::headings});
};

} // namespace minyi::core

namespace minyi::core::imports {

Result<Headings> Headings::load(const std::string& file, std::string_view bytes)
{
    const Json json = Json::parse(bytes, nullptr, false);
    HeadingsText text;
    if (json.is_discarded())
        return refuse(Why::BadPack, file + ": document: not_json");
    if (const auto fault = fromJson(json, text))
        return refuse(Why::BadPack, file + ": " + fault->text());
    Headings out;
    for (const HeadingText& heading : text.headings)
        for (const std::string& word : heading.words) {
            auto& words = out.m_words[heading.field];
            const std::string folded = plain(word);
            if (folded.empty() || std::ranges::find(words, folded) != words.end())
                return refuse(Why::BadPack, file + ": " + std::string(toText(heading.field)) + ": duplicate " + word);
            words.push_back(folded);
        }
    return out;
}

const Headings& Headings::shipped()
{
    static const Headings headings = [] {
        auto loaded = load("headings.json", resources::find("rules/headings.json").value_or(std::string_view()));
        return loaded ? std::move(*loaded) : Headings(); // a test reads the file, so it is never empty
    }();
    return headings;
}

int Headings::match(Target target, std::string_view heading) const
{
    const auto found = m_words.find(target);
    const std::string text = plain(heading);
    if (found == m_words.end() || text.empty())
        return 0;
    int best = 0;
    for (const std::string& word : found->second) {
        if (text == word)
            return kExact;
        // The longer the part that is known, the more it says. Short Latin words stand inside too many others.
        const bool latin = static_cast<unsigned char>(word.front()) < 0x80;
        if (word.size() >= (latin ? 5 : 6) && text.find(word) != std::string::npos)
            best = std::max(best, kHolds + static_cast<int>(20 * word.size() / text.size()));
    }
    return best;
}

Result<Guess> guess(Kind kind, std::string_view fileBytes, const Headings& headings)
{
    Guess out;
    std::vector<Shape> shapes;
    bool headed = false;
    const auto read = readRows(fileBytes, [&](CsvRow& row) {
        if (!headed)
            for (const std::string& heading : row.fields)
                out.columns.push_back({heading, {}, 0, {}});
        else if (++out.rows; row.fault.empty())
            for (std::size_t i = 0; i < std::min(row.fields.size(), shapes.size()); ++i)
                look(shapes[i], row.fields[i]);
        shapes.resize(out.columns.size());
        headed = true;
        return out.rows < kRows;
    });
    if (!read)
        return tl::unexpected(read.error());
    give(out, shapes, bidsOf(kind, out, shapes, headings));
    return out;
}

ProfileText profileOf(const Guess& guess, Kind kind, const std::string& name)
{
    ProfileText out;
    out.profile = name;
    out.version = "1";
    out.kind = kind;
    if (kind == Kind::Matters)
        out.channel = followup::Channel::C110;
    for (const ColumnGuess& column : guess.columns)
        if (column.target)
            out.columns.push_back({column.heading, *column.target});
    out.times = guess.times;
    return out;
}

std::string jsonOf(const ProfileText& profile)
{
    return toJson(profile).dump(1) + "\n";
}

} // namespace minyi::core::imports
