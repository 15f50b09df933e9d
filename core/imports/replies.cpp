#include "core/imports/rows.h"
#include "core/imports/heading.h"
#include "core/imports/read.h"

namespace minyi::core::imports {

namespace {

constexpr std::size_t kMaxNumber = 64;
constexpr std::size_t kMaxReply = 2000;

class ReplyReader {
public:
    bool row(const CsvRow& row)
    {
        if (!m_headed)
            return head(row);
        ++m_out.read;
        if (!row.fault.empty())
            reject(row, "", row.fault);
        else if (const auto width = widthFault(m_heads, row.fields); !width.empty())
            reject(row, "", width);
        else
            take(row);
        return true;
    }

    Result<Replies> result()
    {
        if (m_refusal)
            return tl::unexpected(*m_refusal);
        return m_headed ? Result<Replies>(std::move(m_out)) : refuse(Why::BadFile, "file: empty");
    }

private:
    bool head(const CsvRow& row)
    {
        m_headed = true;
        m_heads = row.fields.size();
        while (m_heads > 0 && row.fields[m_heads - 1].empty())
            --m_heads;
        need(row, "number", m_number);
        need(row, "received_at", m_at);
        need(row, "text", m_text);
        if (const auto found = findHeading(row.fields, "message_id"))
            m_messageId = *found;
        return !m_refusal;
    }

    void need(const CsvRow& row, std::string_view name, std::size_t& index)
    {
        const auto found = findHeading(row.fields, name);
        if (found)
            index = *found;
        else
            m_refusal = m_refusal.value_or(found.error());
    }

    void take(const CsvRow& row)
    {
        followup::RecordReply reply;
        reply.number = row.fields[m_number];
        reply.text = row.fields[m_text];
        const auto at = parseInstant(row.fields[m_at]);
        if (reply.number.empty())
            return reject(row, "number", "missing");
        if (characters(reply.number) > kMaxNumber || hasControls(reply.number))
            return reject(row, "number", hasControls(reply.number) ? "bad_character" : "too_long");
        if (!at)
            return reject(row, "received_at", row.fields[m_at].empty() ? "missing" : "not_a_time");
        if (civil(dayOf(*at)).year < 2000 || civil(dayOf(*at)).year >= 2100)
            return reject(row, "received_at", "out_of_range");
        if (characters(reply.text) > kMaxReply)
            return reject(row, "text", "too_long");
        reply.receivedAt = *at;
        if (m_messageId && !row.fields[*m_messageId].empty())
            reply.messageId = row.fields[*m_messageId];
        m_out.rows.push_back(row.number);
        m_out.replies.push_back(std::move(reply));
    }

    void reject(const CsvRow& row, std::string_view field, std::string_view why)
    {
        m_out.rejected.push_back({row.number, std::string(field), std::string(why)});
    }

    Replies m_out;
    std::size_t m_heads = 0;
    std::size_t m_number = 0;
    std::size_t m_at = 0;
    std::size_t m_text = 0;
    std::optional<std::size_t> m_messageId;
    bool m_headed = false;
    std::optional<Refusal> m_refusal;
};

} // namespace

Result<Replies> readReplies(std::string_view fileBytes)
{
    ReplyReader reader;
    const auto read = readRows(fileBytes, [&](CsvRow& row) { return reader.row(row); });
    return read ? reader.result() : tl::unexpected(read.error());
}

} // namespace minyi::core::imports
