#pragma once

#include "core/base/json.h"
#include "core/office/office.h"

#include <functional>
#include <string>
#include <vector>

namespace minyi::core {

/// A command or a question as the command line sees it.
struct CatalogField {
    std::string name;
    std::string type;
    bool required = true;
};

struct CatalogEntry {
    std::string name;
    Permission needs;
    std::vector<CatalogField> fields;
    /// Fault: a usage error that names the field. Otherwise the office's answer as JSON.
    std::function<JsonCheck(Office&, const Actor&, const Json&, Result<Json>&)> call;
};

/// Every command and question by name: a new one is reachable the moment it is registered.
class Catalog {
public:
    template <class C>
    void command()
    {
        m_commands.push_back({std::string(CommandOf<C>::name), CommandOf<C>::needs, fieldsOf<C>(),
                              [](Office& office, const Actor& actor, const Json& json, Result<Json>& out) {
                                  C command{};
                                  auto fault = fromJson(json, command);
                                  if (!fault)
                                      out = asJson(office.submit(actor, command));
                                  return fault;
                              }});
    }
    template <class Q>
    void question()
    {
        m_questions.push_back({std::string(QuestionOf<Q>::name), QuestionOf<Q>::needs, fieldsOf<Q>(),
                               [](Office& office, const Actor& actor, const Json& json, Result<Json>& out) {
                                   Q question{};
                                   auto fault = fromJson(json, question);
                                   if (!fault)
                                       out = asJson(office.ask(actor, question));
                                   return fault;
                               }});
    }

    const CatalogEntry* findCommand(std::string_view name) const { return find(m_commands, name); }
    const CatalogEntry* findQuestion(std::string_view name) const { return find(m_questions, name); }
    const std::vector<CatalogEntry>& commands() const { return m_commands; }
    const std::vector<CatalogEntry>& questions() const { return m_questions; }

private:
    template <class T>
    static Result<Json> asJson(const Result<T>& result)
    {
        return result ? Result<Json>(toJson(*result)) : Result<Json>(tl::unexpected(result.error()));
    }

    template <class M>
    static std::string typeName()
    {
        if constexpr (IsOptional<M>::value)
            return typeName<typename M::value_type>();
        else if constexpr (IsVector<M>::value)
            return "list of " + typeName<typename M::value_type>();
        else if constexpr (std::is_same_v<M, bool>)
            return "true or false";
        else if constexpr (std::is_arithmetic_v<M>)
            return "number";
        else if constexpr (std::is_same_v<M, Instant>)
            return "time";
        else if constexpr (std::is_same_v<M, Day>)
            return "day";
        else if constexpr (IsId<M>::value)
            return "id";
        else if constexpr (std::is_same_v<M, Json>)
            return "object";
        else if constexpr (Tokened<M>) {
            std::string words;
            for (const auto& token : TokensOf<M>::table)
                words += (words.empty() ? "" : "|") + std::string(token.text);
            return words;
        } else
            return "text";
    }

    template <class T>
    static std::vector<CatalogField> fieldsOf()
    {
        std::vector<CatalogField> fields;
        forEachField<T>([&](const auto& field) {
            using M = typename std::remove_cvref_t<decltype(field)>::Type;
            fields.push_back({std::string(field.name), typeName<M>(),
                              !IsOptional<M>::value && !IsVector<M>::value && !std::is_same_v<M, bool>});
        });
        return fields;
    }

    static const CatalogEntry* find(const std::vector<CatalogEntry>& entries, std::string_view name)
    {
        for (const CatalogEntry& entry : entries)
            if (entry.name == name)
                return &entry;
        return nullptr;
    }

    std::vector<CatalogEntry> m_commands;
    std::vector<CatalogEntry> m_questions;
};

} // namespace minyi::core
