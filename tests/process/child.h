#pragma once

#include "core/workplace/workplace.h"

#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace minyi::tests {

/// A folder of its own that goes away with everything in it.
class TempFolder {
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    const std::string& path() const { return m_path; }
    std::string operator/(const std::string& name) const { return m_path + "/" + name; }

private:
    std::string m_path;
};

/// A program that was started; killed and waited for at the latest when this goes away.
class Child {
public:
    /// Its standard output comes through a pipe; standard error is thrown away.
    explicit Child(const std::vector<std::string>& command, const std::vector<std::string>& environment = {});
    ~Child();
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    /// The next line, or nothing at the end or after so many milliseconds.
    std::optional<std::string> line(int patienceMs = 20000);
    /// What is still in the pipe until its end.
    std::string rest();
    void kill();
    /// Exit status, or 128 + signal.
    int wait();

private:
    pid_t m_pid = -1;
    int m_out = -1;
    int m_status = -1;
    std::string m_buffer;
};

struct Ran {
    int exit = -1;
    std::string out;
};

Ran runProgram(const std::vector<std::string>& command, const std::vector<std::string>& environment = {});
/// minyictl with its JSON answer on standard output.
Ran ctl(const std::string& folder, const std::vector<std::string>& words,
        const std::vector<std::string>& environment = {});
/// SHA-256 of a file's bytes.
std::string fileHash(const std::string& path);

/// A practice workplace on 2026-11-24 08:30 in this folder.
std::unique_ptr<core::workplace::Workplace> practiceAt(const std::string& folder);

} // namespace minyi::tests
