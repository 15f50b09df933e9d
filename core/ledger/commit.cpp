#include "core/ledger/commit.h"

#include <bit>

namespace minyi::core {

namespace {

class Writer {
public:
    void byte(std::uint8_t b) { m_out += static_cast<char>(b); }
    void number(std::uint64_t n)
    {
        for (; n >= 0x80; n >>= 7)
            byte(static_cast<std::uint8_t>(n | 0x80));
        byte(static_cast<std::uint8_t>(n));
    }
    void signedNumber(std::int64_t n) { number(static_cast<std::uint64_t>(n) << 1 ^ static_cast<std::uint64_t>(n >> 63)); }
    void raw(std::string_view bytes) { m_out += bytes; }
    void text(std::string_view bytes)
    {
        number(bytes.size());
        raw(bytes);
    }
    void value(const Value& v);
    std::string take() { return std::move(m_out); }

private:
    std::string m_out;
};

void Writer::value(const Value& v)
{
    byte(static_cast<std::uint8_t>(v.index()));
    if (const auto* whole = std::get_if<std::int64_t>(&v))
        signedNumber(*whole);
    else if (const auto* real = std::get_if<double>(&v))
        for (int shift = 56; shift >= 0; shift -= 8)
            byte(static_cast<std::uint8_t>(std::bit_cast<std::uint64_t>(*real) >> shift));
    else if (const auto* words = std::get_if<std::string>(&v))
        text(*words);
    else if (const auto* blob = std::get_if<Blob>(&v))
        text(blob->bytes);
}

/// Reads what Writer wrote; after the first fault everything is empty and ok() is false.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_in(bytes) {}

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_in.empty(); }
    std::uint8_t byte()
    {
        const auto one = take(1);
        return one.empty() ? 0 : static_cast<std::uint8_t>(one.front());
    }
    std::uint64_t number()
    {
        std::uint64_t n = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto b = byte();
            n |= static_cast<std::uint64_t>(b & 0x7f) << shift;
            if (!(b & 0x80))
                return n;
        }
        m_ok = false;
        return 0;
    }
    std::int64_t signedNumber()
    {
        const auto n = number();
        return static_cast<std::int64_t>(n >> 1) ^ -static_cast<std::int64_t>(n & 1);
    }
    std::string_view take(std::size_t count)
    {
        if (count > m_in.size() || !m_ok) {
            m_ok = false;
            m_in = {};
            return {};
        }
        const auto part = m_in.substr(0, count);
        m_in.remove_prefix(count);
        return part;
    }
    std::string_view text() { return take(static_cast<std::size_t>(number())); }
    Uid uid() { return Uid::fromBytes(take(16)).value_or(Uid{}); }
    Value value();
    /// A count of things that take at least one byte each.
    std::size_t count()
    {
        const auto n = number();
        m_ok = m_ok && n <= m_in.size();
        return m_ok ? static_cast<std::size_t>(n) : 0;
    }

private:
    std::string_view m_in;
    bool m_ok = true;
};

Value Reader::value()
{
    switch (byte()) {
    case 0:
        return {};
    case 1:
        return signedNumber();
    case 2: {
        std::uint64_t bits = 0;
        for (int i = 0; i < 8; ++i)
            bits = bits << 8 | byte();
        return std::bit_cast<double>(bits);
    }
    case 3:
        return std::string(text());
    case 4:
        return Blob{std::string(text())};
    default:
        m_ok = false;
        return {};
    }
}

Operation readOperation(Reader& in)
{
    Operation op;
    op.code = static_cast<OpCode>(in.byte());
    op.entity = static_cast<int>(in.number());
    op.target = in.uid();
    const std::size_t writes = in.count();
    for (std::size_t i = 0; i < writes && in.ok(); ++i) {
        FieldWrite write;
        write.field = static_cast<int>(in.number());
        write.value = in.value();
        const std::size_t preds = in.count();
        for (std::size_t p = 0; p < preds && in.ok(); ++p)
            write.preds.push_back(in.uid());
        op.writes.push_back(std::move(write));
    }
    op.fact = in.text();
    op.from = in.text();
    op.payload = in.text();
    return op;
}

} // namespace

std::string encodeHeader(const Header& header)
{
    Writer out;
    out.byte(header.version);
    out.byte(header.suite);
    out.raw(header.origin.view());
    out.signedNumber(header.seq);
    out.raw(header.prev.view());
    out.signedNumber(header.hlc);
    out.signedNumber(header.wall.ms);
    out.raw(header.actor.view());
    out.byte(header.role);
    out.raw(header.unit.view());
    out.raw(header.home.view());
    out.raw(header.agg.view());
    out.byte(static_cast<std::uint8_t>(header.kind));
    out.signedNumber(header.schema);
    out.raw(header.group.view());
    out.raw(viewOf(header.body));
    return out.take();
}

void Body::add(const Operation& operation)
{
    Writer out;
    out.byte(static_cast<std::uint8_t>(operation.code));
    out.number(static_cast<std::uint64_t>(operation.entity));
    out.raw(operation.target.view());
    out.number(operation.writes.size());
    for (const FieldWrite& write : operation.writes) {
        out.number(static_cast<std::uint64_t>(write.field));
        out.value(write.value);
        out.number(write.preds.size());
        for (const Uid& pred : write.preds)
            out.raw(pred.view());
    }
    out.text(operation.fact);
    out.text(operation.from);
    out.text(operation.payload);
    m_operations += out.take();
    ++m_count;
}

std::string Body::bytes() const
{
    Writer out;
    out.byte(1); // version of the body's form
    out.number(m_count);
    out.raw(m_operations);
    return out.take();
}

std::optional<std::vector<Operation>> decodeBody(std::string_view bytes)
{
    Reader in(bytes);
    if (in.byte() != 1)
        return {};
    std::vector<Operation> operations;
    const std::size_t count = in.count();
    for (std::size_t i = 0; i < count && in.ok(); ++i) {
        operations.push_back(readOperation(in));
        const auto code = static_cast<int>(operations.back().code);
        if (code < 1 || code > 8)
            return {};
    }
    if (!in.ok() || !in.atEnd())
        return {};
    return operations;
}

} // namespace minyi::core
