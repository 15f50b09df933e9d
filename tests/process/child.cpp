#include "tests/process/child.h"

#include "core/security/vault.h"
#include "core/store/files.h"
#include "tests/support/test_workplace.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace minyi::tests {

TempFolder::TempFolder()
{
    std::string name = std::filesystem::temp_directory_path() / "minyi-test-XXXXXX";
    REQUIRE(::mkdtemp(name.data()));
    m_path = name;
}

TempFolder::~TempFolder()
{
    std::error_code code;
    std::filesystem::remove_all(m_path, code);
}

Child::Child(const std::vector<std::string>& command, const std::vector<std::string>& environment)
{
    int pipe[2];
    REQUIRE(::pipe2(pipe, O_CLOEXEC) == 0);
    m_pid = ::fork();
    REQUIRE(m_pid >= 0);
    if (m_pid == 0) {
        ::dup2(pipe[1], STDOUT_FILENO);
        const int nothing = ::open("/dev/null", O_RDWR);
        ::dup2(nothing, STDIN_FILENO);
        ::dup2(nothing, STDERR_FILENO);
        for (const auto& setting : environment)
            ::putenv(const_cast<char*>(setting.c_str()));
        std::vector<char*> words;
        for (const auto& word : command)
            words.push_back(const_cast<char*>(word.c_str()));
        words.push_back(nullptr);
        ::execvp(words[0], words.data());
        ::_exit(127);
    }
    ::close(pipe[1]);
    m_out = pipe[0];
}

Child::~Child()
{
    kill();
    wait();
    ::close(m_out);
}

std::optional<std::string> Child::line(int patienceMs)
{
    for (;;) {
        if (const auto end = m_buffer.find('\n'); end != std::string::npos) {
            std::string line = m_buffer.substr(0, end);
            m_buffer.erase(0, end + 1);
            return line;
        }
        pollfd waiting{m_out, POLLIN, 0};
        char part[4096];
        if (::poll(&waiting, 1, patienceMs) <= 0)
            return {};
        const ssize_t got = ::read(m_out, part, sizeof part);
        if (got <= 0)
            return {};
        m_buffer.append(part, static_cast<std::size_t>(got));
    }
}

std::string Child::rest()
{
    std::string all;
    while (const auto next = line(60000))
        all += *next + "\n";
    return all + m_buffer;
}

void Child::kill()
{
    if (m_pid > 0 && m_status < 0)
        ::kill(m_pid, SIGKILL);
}

int Child::wait()
{
    if (m_status >= 0)
        return m_status;
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) {}
    m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return m_status;
}

Ran runProgram(const std::vector<std::string>& command, const std::vector<std::string>& environment)
{
    Child child(command, environment);
    Ran ran;
    ran.out = child.rest();
    ran.exit = child.wait();
    return ran;
}

Ran ctl(const std::string& folder, const std::vector<std::string>& words, const std::vector<std::string>& environment)
{
    std::vector<std::string> command{MINYI_BIN, "--data", folder, "--json"};
    command.insert(command.end(), words.begin(), words.end());
    return runProgram(command, environment);
}

std::string fileHash(const std::string& path)
{
    const auto bytes = core::readFile(path);
    return bytes ? core::hex(core::viewOf(core::sha256(*bytes))) : "none";
}

std::unique_ptr<core::workplace::Workplace> practiceAt(const std::string& folder)
{
    core::workplace::Making making;
    making.practice = true;
    making.now = moment("2026-11-24 08:30");
    auto made = core::workplace::Workplace::make(folder, making);
    REQUIRE(made);
    return std::move(*made);
}

} // namespace minyi::tests
