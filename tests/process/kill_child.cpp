#include "tests/process/kill_child.h"

#include "core/followup/command_fields.h"
#include "core/settings/settings.h"
#include "core/staff/rules.h"
#include "core/workplace/workplace.h"

#include <random>
#include <unistd.h>

namespace minyi::tests {

using namespace core;

namespace {

/// A whole line in one write, so that a kill cannot halve it.
void tell(const std::string& line)
{
    const std::string whole = line + "\n";
    if (::write(STDOUT_FILENO, whole.data(), whole.size()) < 0)
        ::_exit(3);
}

class Hand {
public:
    Hand(workplace::Workplace& workplace, std::uint64_t seed, bool tooEarly)
        : m_office(workplace.office())
        , m_random(seed)
        , m_tooEarly(tooEarly)
        , m_seed(seed)
    {}

    void act()
    {
        const auto what = m_random() % 10;
        if (what < 6)
            takeIn();
        else if (what < 9)
            strayReply();
        else
            setting();
    }

private:
    template <class C>
    void submit(const C& command, const std::string& acknowledgement)
    {
        if (m_tooEarly)
            tell(acknowledgement);
        if (!m_office.submit(staff::systemActor(), command))
            ::_exit(4);
        if (!m_tooEarly)
            tell(acknowledgement);
    }
    std::string fresh() { return std::to_string(m_seed) + "-" + std::to_string(++m_number); }

    void takeIn();
    void strayReply();
    void setting();

    Office& m_office;
    std::mt19937_64 m_random;
    bool m_tooEarly;
    std::uint64_t m_seed;
    int m_number = 0;
};

void Hand::takeIn()
{
    followup::TakeIn file;
    file.profile = "kill";
    file.read = static_cast<std::int64_t>(1 + m_random() % 4);
    std::string names;
    for (std::int64_t i = 0; i < file.read; ++i) {
        followup::IntakeRow row;
        row.row = i + 2;
        row.sourceId = fresh();
        row.unitCode = "370299000000";
        row.item = "居住证";
        row.handledAt = m_office.now() - kHour;
        row.phone = "13800000001";
        names += " " + uidOf("matter|C110|" + row.sourceId).text();
        file.rows.push_back(row);
    }
    submit(file, "matter" + names);
}

void Hand::strayReply()
{
    const followup::RecordReply reply{"13900000002", m_office.now(), fresh(), {}};
    submit(reply, "stray_reply " +
                      uidOf("reply|13900000002|" + std::to_string(reply.receivedAt.ms) + "|" + reply.text).text());
}

void Hand::setting()
{
    const std::string value = fresh();
    submit(settings::ChangeSetting{"centre_name", value, {}}, "setting " + value);
}

} // namespace

int killChild(const std::string& folder, std::uint64_t seed, bool tooEarly)
{
    auto opened = workplace::Workplace::open(folder);
    if (!opened)
        return 2;
    Hand hand(**opened, seed, tooEarly);
    for (;;)
        hand.act();
}

} // namespace minyi::tests
