#include "core/store/schema.h"

#include "resources/resources.h"

namespace minyi::core {

int newestSchema()
{
    return static_cast<int>(resources::list("schema/").size());
}

int schemaOf(Db& db)
{
    return static_cast<int>(db.one<std::int64_t>("PRAGMA user_version").value_or(0));
}

Result<Done> migrate(Db& db)
{
    const auto scripts = resources::list("schema/");
    const auto found = static_cast<std::size_t>(schemaOf(db));
    if (found > scripts.size())
        return refuse(Why::NewerSchema, std::to_string(found));
    for (std::size_t next = found; next < scripts.size(); ++next) {
        db.inOne([&] {
            db.script(std::string(*resources::find(scripts[next])));
            db.script("PRAGMA user_version=" + std::to_string(next + 1));
        });
    }
    return Done{};
}

} // namespace minyi::core
