#include "core/rules/packs.h"

#include <algorithm>
#include <functional>

namespace minyi::core::rules {

namespace {

/// Reads one pack file row by row; the first fault stops it, named by file, row and field.
class File {
public:
    File(std::string name, std::string_view bytes) : m_name(std::move(name))
    {
        m_json = Json::parse(bytes, nullptr, false);
        if (m_json.is_discarded() || !m_json.is_object())
            fault("", "document", "not_json");
        else
            m_version = text(m_json, "document", "version");
    }

    const std::string& version() const { return m_version; }
    const std::optional<Refusal>& refusal() const { return m_refusal; }

    /// Calls `read` for each row of a list; the rows' keys must be `keys` and no other.
    void rows(const char* list, const std::vector<std::string>& keys, const std::function<void(const Json&, const std::string&)>& read)
    {
        if (m_refusal)
            return;
        const auto found = m_json.find(list);
        if (found == m_json.end() || !found->is_array() || found->empty())
            return fault("", list, "missing_list");
        for (std::size_t i = 0; i < found->size() && !m_refusal; ++i) {
            const std::string row = "row " + std::to_string(i + 1);
            const Json& object = (*found)[i];
            if (!object.is_object())
                return fault(row, list, "wrong_type");
            for (const auto& [key, value] : object.items())
                if (std::find(keys.begin(), keys.end(), key) == keys.end())
                    return fault(row, key, "unknown_field");
            read(object, row);
        }
    }

    std::string text(const Json& object, const std::string& row, const char* key)
    {
        const auto found = object.find(key);
        if (found == object.end() || !found->is_string() || found->get_ref<const std::string&>().empty()) {
            fault(row, key, found == object.end() ? "missing_field" : "wrong_type");
            return {};
        }
        return found->get<std::string>();
    }

    bool flag(const Json& object, const std::string& row, const char* key)
    {
        const auto found = object.find(key);
        if (found == object.end())
            return false;
        if (!found->is_boolean())
            fault(row, key, "wrong_type");
        return found->is_boolean() && found->get<bool>();
    }

    Words words(const Json& object, const std::string& row, const std::string& stem = {})
    {
        return {text(object, row, (stem + "zh").c_str()), text(object, row, (stem + "en").c_str())};
    }

    void fault(const std::string& row, const std::string& field, const std::string& reason)
    {
        if (!m_refusal)
            m_refusal = Refusal{Why::BadPack, m_name + ": " + (row.empty() ? "" : row + ": ") + field + ": " + reason};
    }

    template <class T>
    void unique(const std::vector<T>& list, const std::string& code, const std::string& row)
    {
        for (const T& item : list)
            if (item.code == code)
                fault(row, "code", "duplicate " + code);
    }

private:
    std::string m_name;
    Json m_json;
    std::string m_version;
    std::optional<Refusal> m_refusal;
};

void readCauses(File& file, std::vector<Cause>& causes)
{
    const std::vector<std::string> keys = {"code", "zh", "en", "route", "makes_order", "hidden", "needs_note", "responsible"};
    file.rows("causes", keys, [&](const Json& row, const std::string& at) {
        Cause cause{file.text(row, at, "code"), file.words(row, at), file.text(row, at, "route"),
                    file.flag(row, at, "makes_order"), file.flag(row, at, "hidden"), file.flag(row, at, "needs_note"),
                    file.text(row, at, "responsible")};
        const std::vector<std::string> known = {"after_review", "no", "by_r10", "by_r2"};
        if (std::find(known.begin(), known.end(), cause.responsible) == known.end())
            file.fault(at, "responsible", "unknown_word " + cause.responsible);
        file.unique(causes, cause.code, at);
        causes.push_back(std::move(cause));
    });
}

void readChannels(File& file, std::vector<Channel>& channels)
{
    const std::vector<std::string> keys = {"code", "zh", "en", "short_zh", "short_en", "messaged", "window"};
    file.rows("channels", keys, [&](const Json& row, const std::string& at) {
        Channel channel{file.text(row, at, "code"), file.words(row, at), file.words(row, at, "short_"),
                        file.flag(row, at, "messaged"),
                        row.contains("window") ? file.text(row, at, "window") : ""};
        file.unique(channels, channel.code, at);
        channels.push_back(std::move(channel));
    });
}

void readExclusions(File& file, std::vector<Exclusion>& exclusions)
{
    file.rows("exclusions", {"code", "zh", "en", "sensitive"}, [&](const Json& row, const std::string& at) {
        Exclusion exclusion{file.text(row, at, "code"), file.words(row, at), file.flag(row, at, "sensitive")};
        file.unique(exclusions, exclusion.code, at);
        exclusions.push_back(std::move(exclusion));
    });
}

void readMessages(File& file, const std::vector<Channel>& channels, std::vector<MessageText>& messages,
                  std::map<std::string, std::string, std::less<>>& answers)
{
    file.rows("texts", {"channel", "version", "text"}, [&](const Json& row, const std::string& at) {
        MessageText text{file.text(row, at, "channel"), file.text(row, at, "version"), file.text(row, at, "text")};
        if (std::none_of(channels.begin(), channels.end(), [&](const Channel& c) { return c.code == text.channel; }))
            file.fault(at, "channel", "unknown " + text.channel);
        messages.push_back(std::move(text));
    });
    file.rows("answers", {"text", "means"}, [&](const Json& row, const std::string& at) {
        const std::string means = file.text(row, at, "means");
        const std::vector<std::string> known = {"satisfied", "basically", "dissatisfied", "opt_out"};
        if (std::find(known.begin(), known.end(), means) == known.end())
            file.fault(at, "means", "unknown_word " + means);
        if (!answers.emplace(file.text(row, at, "text"), means).second)
            file.fault(at, "text", "duplicate");
    });
}

template <class T>
const T* byCode(const std::vector<T>& list, std::string_view code)
{
    for (const T& item : list)
        if (item.code == code)
            return &item;
    return nullptr;
}

} // namespace

Result<Packs> Packs::load(const std::map<std::string, std::string_view>& files)
{
    Packs packs;
    std::optional<Refusal> refusal;
    const auto with = [&](const char* name, const auto& read) {
        if (refusal)
            return;
        const auto bytes = files.find(name);
        if (bytes == files.end()) {
            refusal = Refusal{Why::BadPack, std::string(name) + ": missing_file"};
            return;
        }
        File file(name, bytes->second);
        if (!file.refusal())
            read(file);
        refusal = file.refusal();
    };
    with("causes.json", [&](File& f) { readCauses(f, packs.m_causes); });
    with("channels.json", [&](File& f) { readChannels(f, packs.m_channels); });
    with("exclusions.json", [&](File& f) { readExclusions(f, packs.m_exclusions); });
    with("messages.json", [&](File& f) {
        readMessages(f, packs.m_channels, packs.m_messages, packs.m_answers);
        packs.m_parserVersion = f.version();
    });
    with("forms.json", [&](File& f) {
        f.rows("words", {"key", "zh", "en"}, [&](const Json& row, const std::string& at) {
            if (!packs.m_forms.emplace(f.text(row, at, "key"), f.words(row, at)).second)
                f.fault(at, "key", "duplicate");
        });
    });
    if (refusal)
        return tl::unexpected(*refusal);
    return packs;
}

const Cause* Packs::cause(std::string_view code) const
{
    return byCode(m_causes, code);
}

const Channel* Packs::channel(std::string_view code) const
{
    return byCode(m_channels, code);
}

const Exclusion* Packs::exclusion(std::string_view code) const
{
    return byCode(m_exclusions, code);
}

const MessageText* Packs::message(std::string_view channel) const
{
    for (const MessageText& text : m_messages)
        if (text.channel == channel)
            return &text;
    return nullptr;
}

std::string_view Packs::answer(std::string_view folded) const
{
    const auto found = m_answers.find(folded);
    return found == m_answers.end() ? std::string_view() : std::string_view(found->second);
}

const std::string& Packs::form(std::string_view key, std::string_view language) const
{
    static const std::string kGap = "?";
    const auto found = m_forms.find(key);
    return found == m_forms.end() ? kGap : found->second.in(language);
}

} // namespace minyi::core::rules
