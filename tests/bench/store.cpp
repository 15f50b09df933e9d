#include "tests/bench/store.h"

#include "core/security/vault.h"
#include "resources/resources.h"
#include "tests/bench/make_cases.h"
#include "tests/bench/make_store.h"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace minyi::bench {

namespace {

using namespace core;
using workplace::Workplace;
namespace fs = std::filesystem;

constexpr const char* kMaking = "4"; ///< raised whenever fillStore() or fillCases() makes other rows
using Fill = void (*)(Workplace&, int);
const Instant kNow = at(*dayFrom(2026, 11, 20), 9, 42);

std::string keyOf(int rows)
{
    std::string all = std::string(kMaking) + "|" + std::to_string(rows);
    for (const auto name : resources::list("schema/"))
        all += *resources::find(name);
    const Digest digest = sha256(all);
    constexpr char kDigits[] = "0123456789abcdef";
    std::string key;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto byte = static_cast<unsigned char>(viewOf(digest)[i]);
        key += kDigits[byte >> 4];
        key += kDigits[byte & 15];
    }
    return key;
}

void make(const std::string& folder, int rows, Fill fill)
{
    workplace::Making making;
    making.practice = true;
    making.seed = "110";
    making.now = kNow - 2000 * kDayMs;
    making.unitCode = "370299000000";
    making.unitName = "监督局";
    const auto made = Workplace::make(folder, making);
    if (!made)
        throw std::runtime_error("store: " + made.error().detail);
    fill(**made, rows);
}

std::unique_ptr<Workplace> open(const std::string& folder)
{
    auto opened = Workplace::open(folder, kNow);
    if (!opened)
        throw std::runtime_error("store cannot be opened: " + opened.error().detail);
    return std::move(*opened);
}

Store openMade(const char* what, int rows, Fill fill)
{
    vaultReady();
    Store store;
    store.folder = std::string(MINYI_BUILD_DIR) + "/" + what + "-" + std::to_string(rows) + "-" + keyOf(rows);
    if (!fs::exists(store.folder)) {
        const std::string half = store.folder + ".half";
        fs::remove_all(half);
        const auto begin = std::chrono::steady_clock::now();
        make(half, rows, fill);
        fs::rename(half, store.folder);
        store.made = true;
        store.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }
    store.workplace = open(store.folder);
    return store;
}

} // namespace

Store openStore(int matters)
{
    return openMade("bench", matters, fillStore);
}

Store openDesk(int cases)
{
    return openMade("desk", cases, fillCases);
}

Store copyStore(const Store& store)
{
    Store copy;
    copy.folder = store.folder + ".copy";
    fs::remove_all(copy.folder);
    fs::create_directories(copy.folder);
    if (!store.workplace->backup(copy.folder + "/out"))
        throw std::runtime_error("store cannot be copied");
    for (const auto& entry : fs::recursive_directory_iterator(copy.folder + "/out"))
        if (entry.path().extension() == ".db")
            fs::rename(entry.path(), copy.database());
    fs::copy(store.folder + "/state", copy.folder + "/state", fs::copy_options::recursive);
    copy.workplace = open(copy.folder);
    return copy;
}

void dropCopy(Store& copy)
{
    copy.workplace.reset();
    fs::remove_all(copy.folder);
}

} // namespace minyi::bench
