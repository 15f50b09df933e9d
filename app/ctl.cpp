#include "app/calls.h"
#include "app/deadline_call.h"
#include "app/serve.h"
#include "core/store/files.h"
#include "core/workplace/owner.h"
#include "core/workplace/sample.h"
#include "ui/print/faces.h"

#include <QGuiApplication>

#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <iostream>

using namespace minyi;
using namespace minyi::core;
using app::Call;
using app::Reply;

namespace {

constexpr const char* kHelp =
    "minyictl [--data DIR] [--as ACCOUNT] [--now TIME] [--json] CALL …\n"
    "  init [--practice] [--unit CODE] [--name NAME] [--sample screens|cases=N,days=D,seed=S]\n"
    "  import --profile P FILE [--dry-run] [--errors FILE]\n"
    "  followup run | followup replies [FILE]\n"
    "  appeals replies --out FILE.xlsx|csv\n"
    "  do COMMAND '{…}' | do --list             ask QUESTION '{…}' | ask --list\n"
    "  report NAME ['{…}'] --out FILE.pdf       report --list\n"
    "  evidence attach EVIDENCE_ID FILE [--label WORDS]   evidence save FILE_ID --out FILE\n"
    "  bind CASE --out FILE.pdf [--language zh|en]\n"
    "  document NUMBER --out FILE.docx\n"
    "  export LIST --out FILE.xlsx|csv|ics ['{…}']  export --list\n"
    "  deadline RULE --start T [--ext ID[:N]]… [--out A..B]… [--why]   deadline --batch FILE\n"
    "  serve    check    rebuild    backup [--out DIR]    restore FILE    play --out DIR (practice)\n"
    "The pass phrase of --as is read from standard input or asked for. See docs/architecture.md.\n";

struct Options {
    std::string folder;
    Call call;
    std::optional<Reply> bad;
};

Options parse(int argc, char** argv)
{
    Options options;
    options.folder = homeFolder("XDG_DATA_HOME", ".local/share") + "/minyi";
    options.call.folder = std::filesystem::current_path().string();
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        const bool first = options.call.words.empty(), more = i + 1 < argc;
        if (word == "--json")
            options.call.json = true;
        else if (first && word == "--data" && more)
            options.folder = std::filesystem::absolute(argv[++i]).string();
        else if (first && word == "--as" && more)
            options.call.account = argv[++i];
        else if (first && word == "--now" && more) {
            options.call.now = parseInstant(argv[++i]);
            if (!options.call.now)
                options.bad = app::usage("--now: not_a_time");
        } else if (first && word.starts_with("--"))
            options.bad = app::usage("unknown option " + word);
        else
            options.call.words.push_back(word);
    }
    return options;
}

/// From a pipe as one line, or asked for without echo.
std::string readPassphrase(const char* prompt)
{
    std::string line;
    if (!::isatty(STDIN_FILENO)) {
        std::getline(std::cin, line);
        return line;
    }
    std::cerr << prompt << std::flush;
    termios before{};
    ::tcgetattr(STDIN_FILENO, &before);
    termios quiet = before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
    std::getline(std::cin, line);
    ::tcsetattr(STDIN_FILENO, TCSANOW, &before);
    std::cerr << "\n";
    return line;
}

int finish(const Reply& reply)
{
    std::cout << reply.out << std::flush;
    std::cerr << reply.err << std::flush;
    return reply.exit;
}

std::optional<workplace::Sample> sampleFrom(const std::string& text)
{
    if (text == "screens")
        return workplace::Sample::screens();
    auto sample = workplace::Sample::screens();
    std::size_t from = 0;
    while (from < text.size()) {
        const auto end = std::min(text.find(',', from), text.size());
        const std::string part = text.substr(from, end - from);
        const auto equals = part.find('=');
        const std::string key = part.substr(0, equals);
        const long value = equals == std::string::npos ? -1 : std::strtol(part.c_str() + equals + 1, nullptr, 10);
        if (value < 1 || value > 1'000'000)
            return {};
        if (key == "cases")
            sample.mattersADay = sample.lastDay = static_cast<int>(value);
        else if (key == "days")
            sample.days = static_cast<int>(std::min(value, 200L));
        else if (key == "seed")
            sample.seed = static_cast<std::uint64_t>(value);
        else
            return {};
        from = end + 1;
    }
    return sample;
}

void progressBar(double share)
{
    static int last = -1;
    const int percent = static_cast<int>(share * 100);
    if (!::isatty(STDERR_FILENO) || percent == last)
        return;
    last = percent;
    std::string bar(static_cast<std::size_t>(percent / 4), '#');
    bar.resize(25, '.');
    std::fprintf(stderr, "\r%s %3d %%%s", bar.c_str(), percent, percent >= 100 ? "\n" : "");
}

/// What `init` was asked to make; a refusal or usage error otherwise.
struct Wanted {
    workplace::Making making;
    std::optional<workplace::Sample> sample;
    std::optional<Reply> bad;
};

Wanted wantedFrom(const Options& options)
{
    Wanted wanted;
    const auto& words = options.call.words;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const bool more = i + 1 < words.size();
        if (words[i] == "--practice")
            wanted.making.practice = true;
        else if (words[i] == "--unit" && more)
            wanted.making.unitCode = words[++i];
        else if (words[i] == "--name" && more)
            wanted.making.unitName = words[++i];
        else if (words[i] == "--sample" && more) {
            wanted.sample = sampleFrom(words[++i]);
            if (!wanted.sample)
                wanted.bad = app::usage("--sample: screens or cases=N,days=D,seed=S");
        } else
            wanted.bad = app::usage("init: unknown " + words[i]);
    }
    if (wanted.sample && !wanted.making.practice)
        wanted.bad = app::refused({Why::NotPractice, "sample"}, options.call.json);
    wanted.making.now = options.call.now;
    if (wanted.sample) {
        wanted.making.now = wanted.sample->now - (wanted.sample->days + 1) * kDayMs;
        wanted.making.seed = std::to_string(wanted.sample->seed);
        wanted.making.unitName = "滨海市公安局";
    }
    return wanted;
}

int init(const Options& options)
{
    Wanted wanted = wantedFrom(options);
    if (wanted.bad)
        return finish(*wanted.bad);
    if (!wanted.making.practice)
        wanted.making.passphrase = readPassphrase("Pass phrase for the account admin: ");
    auto made = workplace::Workplace::make(options.folder, wanted.making);
    if (!made)
        return finish(app::refused(made.error(), options.call.json));
    if (wanted.sample) {
        const auto filled = workplace::fill(**made, *wanted.sample, [](double share) {
            progressBar(share);
            return true;
        });
        progressBar(1);
        if (!filled)
            return finish(app::refused(filled.error(), options.call.json));
    }
    return finish(app::answered(
        {{"workplace", (*made)->id()}, {"practice", wanted.making.practice}, {"digest", (*made)->digest()}}, options.call.json));
}

/// Lays a backup in place of the database. Whoever may check may restore; where the present file cannot be opened any more there
/// is nobody to ask.
int restore(Options& options)
{
    const auto& words = options.call.words;
    if (words.size() != 2)
        return finish(app::usage("restore FILE"));
    if (auto opened = workplace::Workplace::open(options.folder)) {
        if (!(*opened)->practice())
            options.call.passphrase = readPassphrase("Pass phrase: ");
        const auto actor = (*opened)->signIn(options.call.account.empty() ? "admin" : options.call.account, options.call.passphrase);
        if (!actor || !actor->may(Permission::Check))
            return finish(app::refused(actor ? Refusal{Why::NotAllowed, "check"} : actor.error(), options.call.json));
    } else if (opened.error().why == Why::Occupied)
        return finish(app::refused(opened.error(), options.call.json));
    const std::string from = words[1].starts_with("/") ? words[1] : options.call.folder + "/" + words[1];
    const auto kept = workplace::Workplace::restore(options.folder, from);
    return finish(kept ? app::answered({{"restored", options.folder + "/minyi.db"}, {"kept", *kept}}, options.call.json)
                       : app::refused(kept.error(), options.call.json));
}

/// In the process that owns the workplace, if there is one.
std::optional<Reply> atOwner(const Options& options)
{
    Call call = options.call;
    const auto hello = workplace::askOwner(options.folder, {{"hello", true}});
    if (!hello)
        return {};
    if (!hello->value("practice", false))
        call.passphrase = readPassphrase("Pass phrase: ");
    const auto reply = workplace::askOwner(options.folder, {{"call", app::toJson(call)}});
    return reply ? std::optional(app::replyFrom(*reply)) : std::nullopt;
}

int withWorkplace(Options& options)
{
    auto opened = workplace::Workplace::open(options.folder);
    if (!opened && opened.error().why == Why::Occupied) {
        for (int tries = 0; tries < 25; ++tries) { // the owner may just be opening its door, or be another call about to end
            if (const auto reply = atOwner(options))
                return finish(*reply);
            ::usleep(200'000);
            opened = workplace::Workplace::open(options.folder);
            if (opened || opened.error().why != Why::Occupied)
                break;
        }
    }
    if (!opened)
        return finish(app::refused(opened.error(), options.call.json));
    if (!(*opened)->practice() && !options.call.passphrase)
        options.call.passphrase = readPassphrase("Pass phrase: ");
    else if (!options.call.now)
        if (const auto now = (*opened)->sampleNow())
            (*opened)->setNow(*now, true);
    options.call.progress = progressBar;
    return finish(app::perform(**opened, options.call));
}

} // namespace

int main(int argc, char** argv)
{
    ::umask(0027); // what is written here is for the service's own group at most
    if (argc == 2 && (std::string_view(argv[1]) == "--help" || std::string_view(argv[1]) == "-h" || std::string_view(argv[1]) == "help")) {
        std::cout << kHelp;
        return 0;
    }
    Options options = parse(argc, argv);
    if (options.bad)
        return finish(*options.bad);
    if (options.call.words.empty()) {
        std::cout << kHelp;
        return 0;
    }
    const std::string& verb = options.call.words[0];
    if (verb == "deadline")
        return finish(app::deadlineCall(options.call));
    if (verb == "init")
        return init(options);
    if (verb == "restore")
        return restore(options);
    std::unique_ptr<QGuiApplication> fonts;
    if (verb == "report" || verb == "play" || verb == "bind" || verb == "serve") {
        ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
        fonts = std::make_unique<QGuiApplication>(argc, argv);
        ui::print::addFonts(QString::fromStdString(options.folder + "/fonts"));
    }
    if (verb == "serve")
        return app::serve(options.folder);
    return withWorkplace(options);
}
