#include "core/imports/rows.h"

#include "core/base/json.h"

#include <unordered_map>

namespace minyi::core::imports {

namespace {

constexpr std::size_t kMaxKeys = 256;

/// Takes one flat object apart. Numbers stay as written.
class FlatObject : public Json::json_sax_t {
public:
    std::vector<std::pair<std::string, std::string>> fields;
    std::string_view fault = "not_json";
    std::string field;

    bool null() override { return value({}); }
    bool boolean(bool given) override { return value(given ? "true" : "false"); }
    bool number_integer(number_integer_t given) override { return value(std::to_string(given)); }
    bool number_unsigned(number_unsigned_t given) override { return value(std::to_string(given)); }
    bool number_float(number_float_t, const string_t& written) override { return value(written); }
    bool string(string_t& given) override { return value(given); }
    bool binary(binary_t&) override { return false; }
    bool key(string_t& name) override
    {
        field = name;
        for (const auto& [known, text] : fields)
            if (known == name)
                return no("duplicate_key");
        return true;
    }
    bool start_object(std::size_t) override { return m_depth++ == 0 || no("not_flat"); }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override { return no("not_flat"); }
    bool end_array() override { return false; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

private:
    bool value(std::string text)
    {
        if (m_depth == 0)
            return no("not_flat");
        fields.emplace_back(field, std::string(trimmed(text)));
        return true;
    }
    bool no(std::string_view why)
    {
        fault = why;
        return false;
    }

    int m_depth = 0;
};

/// Calls `line` with each line that is not empty.
void eachLine(std::string_view text, const std::function<bool(std::int64_t, FlatObject&, bool)>& line)
{
    std::int64_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view object = trimmed(text.substr(at, end - at));
        at = end + 1;
        ++number;
        if (object.empty())
            continue;
        FlatObject made;
        const bool read = Json::sax_parse(object, &made);
        if (!line(number, made, read))
            return;
    }
}

} // namespace

Result<Done> readJsonLines(std::string_view utf8, const std::function<bool(CsvRow&)>& row)
{
    std::unordered_map<std::string, std::size_t> places;
    CsvRow heads;
    eachLine(utf8, [&](std::int64_t, const FlatObject& made, bool read) {
        for (const auto& [key, text] : made.fields)
            if (read && places.size() <= kMaxKeys && places.emplace(key, places.size()).second)
                heads.fields.push_back(key);
        return places.size() <= kMaxKeys;
    });
    if (places.size() > kMaxKeys)
        return refuse(Why::BadFile, "file: too_many_columns");
    if (!row(heads))
        return Done{};
    CsvRow out;
    eachLine(utf8, [&](std::int64_t number, FlatObject& made, bool read) {
        out.number = number;
        out.fault = read ? std::string_view() : made.fault;
        out.faultField = read ? std::string() : made.field;
        out.fields.assign(places.size(), {});
        for (auto& [key, text] : made.fields)
            if (read)
                out.fields[places.at(key)] = std::move(text);
        return row(out);
    });
    return Done{};
}

} // namespace minyi::core::imports
