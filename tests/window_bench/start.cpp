#include "tests/window_bench/place.h"

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>

namespace minyi::bench {

namespace {

/// Only this file's pages leave the memory of the machine.
void forget(const std::string& path)
{
    const int file = open(path.c_str(), O_RDONLY);
    if (file < 0)
        return;
    fsync(file);
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    close(file);
}

struct Started {
    double micros = 0;
    double mebibytes = 0; ///< at most
};

/// Runs it until it says on standard error that it has painted.
Started started(const std::vector<std::string>& command)
{
    int pipes[2];
    if (pipe(pipes) != 0)
        throw std::runtime_error("pipe");
    Started out;
    pid_t child = 0;
    char byte = 0;
    std::string line;
    out.micros = microsOf([&] {
        child = fork();
        if (child == 0) {
            dup2(pipes[1], 2);
            close(pipes[0]);
            std::vector<char*> arguments;
            for (const auto& word : command)
                arguments.push_back(const_cast<char*>(word.c_str()));
            arguments.push_back(nullptr);
            execv(arguments[0], arguments.data());
            _exit(127);
        }
        close(pipes[1]);
        while ((line.find("painted") == std::string::npos || line.back() != '\n') && read(pipes[0], &byte, 1) == 1)
            line = !line.empty() && line.back() == '\n' ? std::string(1, byte) : line + byte; // Qt has lines of its own
    });
    int status = 0;
    while (read(pipes[0], &byte, 1) == 1)
        ;
    waitpid(child, &status, 0);
    close(pipes[0]);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error(command[0] + " failed");
    if (const auto comma = line.find(", "); comma != std::string::npos)
        out.mebibytes = std::stod(line.substr(comma + 2)) / 1024;
    return out;
}

} // namespace

std::vector<Figure> benchStart(Place& place, const std::string& program, const std::string& self, int rounds)
{
    const std::string folder = place.store.folder;
    place.store.workplace.reset(); // one writer
    std::vector<Figure> figures;
    for (const bool cold : {false, true}) {
        std::vector<double> ours, empty;
        double most = 0;
        for (int round = -1; round < rounds; ++round) {
            if (cold)
                for (const char* tail : {"/minyi.db", "/minyi.db-wal"})
                    forget(folder + tail);
            const Started list = started({program, "--data", folder, "--as", "qin", "--page", "cases", "--first-list"});
            const Started window = started({self, "--empty-window"});
            if (round < 0)
                continue;
            ours.push_back(list.micros);
            empty.push_back(window.micros);
            most = std::max(most, list.mebibytes);
        }
        Figure figure{"P15",
                      cold ? "start until the first list, cold file" : "start until the first list",
                      timesOf(ours),
                      timesOf(empty),
                      "empty",
                      rounds,
                      0,
                      {},
                      {}};
        char note[80];
        std::snprintf(note, sizeof note, "%.0f ms over an empty window, %.0f MiB at most",
                      (figure.ours.p50 - figure.other.p50) / 1000, most);
        figure.note = note;
        figures.push_back(std::move(figure));
    }
    place.store = openDesk(place.cases);
    return figures;
}

int showEmptyWindow()
{
    struct Window : QMainWindow {
        void paintEvent(QPaintEvent*) override
        {
            QTimer::singleShot(0, this, [] { std::fputs("painted\n", stderr), QApplication::quit(); });
        }
    } window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

} // namespace minyi::bench
