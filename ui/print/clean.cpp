#include "ui/print/clean.h"

#include <algorithm>
#include <map>
#include <string>

namespace minyi::ui::print {

namespace {

constexpr const char* kUnwanted[] = {"/AA", "/AF", "/Alternates", "/Annots", "/EF", "/JS", "/JavaScript", "/LastModified", "/Metadata", "/Names",
                                     "/OC", "/OPI", "/OpenAction", "/PieceInfo", "/PS", "/Ref", "/StructParent", "/StructParents", "/URI"};
constexpr const char* kNames[] = {"/ColorSpace", "/ExtGState", "/Font", "/Pattern", "/Shading", "/XObject"};
constexpr int kDeepest = 100;

/// Resources hold dictionaries whose keys are the author's own names: a font may be called /JS.
enum class Role { Plain, Resources, Names };

Role roleBelow(Role role, const std::string& key)
{
    if (role == Role::Resources)
        return std::ranges::find(kNames, key) != std::end(kNames) ? Role::Names : Role::Plain;
    return role == Role::Plain && key == "/Resources" ? Role::Resources : Role::Plain;
}

QPDFObjectHandle dictionaryOf(QPDFObjectHandle object)
{
    return object.isStream() ? object.getDict() : object;
}

class Cleaner {
public:
    explicit Cleaner(QPDF& pdf) : m_objects(pdf.getAllObjects()) {}

    void run()
    {
        for (const auto& object : m_objects)
            learn(object, Role::Plain, 0);
        for (const auto& object : m_objects)
            clean(object, roleOf(object), 0);
    }

private:
    Role roleOf(QPDFObjectHandle object) const
    {
        const auto known = m_roles.find(object.getObjGen());
        return known == m_roles.end() ? Role::Plain : known->second;
    }

    /// Notes the part of what is referred to; only resources are followed.
    void learn(QPDFObjectHandle object, Role role, int depth)
    {
        if (depth > kDeepest)
            return;
        if (object.isArray())
            for (auto item : object.getArrayAsVector())
                if (!item.isIndirect())
                    learn(item, Role::Plain, depth + 1);
        if (!object.isDictionary() && !object.isStream())
            return;
        auto dictionary = dictionaryOf(object);
        for (const auto& key : dictionary.getKeys()) {
            auto value = dictionary.getKey(key);
            const Role below = roleBelow(role, key);
            const bool noted = value.isIndirect() && below != Role::Plain && m_roles.emplace(value.getObjGen(), below).second;
            if (!value.isIndirect() || noted)
                learn(value, below, depth + 1);
        }
    }

    void clean(QPDFObjectHandle object, Role role, int depth)
    {
        if (depth > kDeepest)
            return;
        if (object.isArray())
            for (auto item : object.getArrayAsVector())
                if (!item.isIndirect())
                    clean(item, Role::Plain, depth + 1);
        if (!object.isDictionary() && !object.isStream())
            return;
        auto dictionary = dictionaryOf(object);
        if (role != Role::Names)
            takeAway(dictionary, object.isStream());
        if (object.isStream() && dictionary.getKey("/Subtype").isNameAndEquals("/PS")) // a program for a printer
            object.replaceStreamData(std::string(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        for (const auto& key : dictionary.getKeys())
            if (auto value = dictionary.getKey(key); !value.isIndirect())
                clean(value, roleBelow(role, key), depth + 1);
    }

    static void takeAway(QPDFObjectHandle dictionary, bool ofStream)
    {
        for (const char* key : kUnwanted)
            dictionary.removeKey(key);
        if (auto act = dictionary.getKey("/A"); act.isDictionary() && act.hasKey("/S"))
            dictionary.removeKey("/A");
        if (ofStream)
            for (const char* key : {"/F", "/FFilter", "/FDecodeParms"}) // a stream whose bytes lie in another file
                dictionary.removeKey(key);
    }

    std::vector<QPDFObjectHandle> m_objects;
    std::map<QPDFObjGen, Role> m_roles;
};

} // namespace

void cleanAll(QPDF& pdf)
{
    Cleaner(pdf).run();
}

} // namespace minyi::ui::print
