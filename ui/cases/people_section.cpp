#include "ui/cases/people_section.h"

#include "core/cases/person_fields.h"
#include "core/cases/query_fields.h"
#include "ui/cases/people_forms.h"
#include "ui/kit/avatar.h"
#include "ui/kit/calls.h"
#include "ui/kit/chip.h"
#include "ui/kit/detail_pane.h"
#include "ui/kit/labels.h"
#include "ui/kit/masked_label.h"
#include "ui/kit/qt_text.h"
#include "ui/text/cases_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace minyi::ui {

namespace {

QString joined(const QStringList& parts)
{
    QStringList said;
    for (const auto& part : parts)
        if (!part.isEmpty())
            said << part;
    return said.join(kDot);
}

} // namespace

PeopleSection::PeopleSection(Session& session, QWidget* over) : CaseSection(session, over), m_forms(new PeopleForms(session, over))
{
    m_till.setSingleShot(true);
    m_till.setInterval(kRevealed);
    connect(&m_till, &QTimer::timeout, this, [this] {
        m_plain.clear();
        m_shown = {};
    });
    connect(m_forms, &PeopleForms::done, this, &PeopleSection::done);
}

void PeopleSection::load(const core::cases::FileAnswer& file, std::function<void()> loaded)
{
    m_file = file;
    m_elsewhere.clear();
    askEach(m_session, core::cases::Elsewhere{file.row.id}, m_over, [this, id = file.row.id, loaded = std::move(loaded)](auto rows) {
        if (rows && m_file.row.id == id)
            for (const auto& row : *rows)
                m_elsewhere[row.person.value] = row.count;
        loaded();
    });
}

bool PeopleSection::mayProtect() const
{
    const bool handles = m_session.actor.officer != 0 && m_file.row.handler.value == m_session.actor.officer;
    return handles || m_session.actor.has(core::Role::R10);
}

bool PeopleSection::mayWrite() const
{
    return m_file.own && m_session.may(core::Permission::HandleCase) && !m_file.row.closed;
}

void PeopleSection::build(DetailPane& pane, QVBoxLayout* column)
{
    if (m_file.row.kind == core::cases::Class::Imported && m_file.people.empty())
        return;
    for (const auto& [id, label] : m_labels) // those of the detail that is taken down
        if (label)
            label->disconnect(this);
    m_labels.clear();
    pane.addSection(column, tr("People"), m_file.own ? QString::number(m_file.people.size()) : tr("%1, masked").arg(m_file.people.size()),
                    QStringLiteral("people"));
    for (const auto& person : m_file.people)
        addPerson(column, person);
    if (mayWrite()) {
        auto* add = makeButton(tr("Add a person"), "ghost");
        column->addWidget(add, 0, Qt::AlignLeft);
        connect(add, &QPushButton::clicked, this, [this] { m_forms->openAdd(m_file); });
    }
}

void PeopleSection::addPerson(QVBoxLayout* column, const Row& person)
{
    const auto name = person.hidden ? tr("Protected") : qt(person.name);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new Avatar(person.hidden ? QStringLiteral("?") : name.left(1), name, 24), 0, Qt::AlignTop);
    auto* text = new QVBoxLayout;
    text->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(nameOf(person));
    head->addWidget(makeLabel(roleInCase(person.role, m_file.row.kind), "meta", "2"));
    if (person.isProtected)
        head->addWidget(new ChipLabel({Tone::Warn, Fill::Outline, Glyph::None, tr("Protected")}));
    head->addStretch(1);
    text->addLayout(head);
    const auto known = person.hidden || !m_file.own ? qt(person.creditCode) : joined({qt(person.idNumber), qt(person.creditCode), qt(person.phone), qt(person.address), qt(person.workplace)});
    if (!known.isEmpty())
        text->addWidget(new ElidedLabel(known));
    if (person.guardianMissing)
        text->addWidget(makeWrapped(tr("A minor: the guardian is missing"), "meta", "danger"));
    else if (person.minor)
        text->addWidget(makeWrapped(tr("A minor"), "meta", "2"));
    for (const auto& ward : m_file.people)
        if (person.guards && ward.id == person.guards)
            text->addWidget(makeWrapped(tr("guards %1").arg(ward.hidden ? tr("Protected") : qt(ward.name)), "meta", "2"));
    addActs(text, person);
    line->addLayout(text, 1);
    column->addLayout(line);
}

QWidget* PeopleSection::nameOf(const Row& person)
{
    if (person.hidden)
        return makeLabel(tr("Protected"));
    return m_file.own ? makeLabel(qt(person.name)) : maskedName(person);
}

QWidget* PeopleSection::maskedName(const Row& person)
{
    auto* label = new MaskedLabel(tr("name and number"), joined({qt(person.name), qt(person.idNumber), qt(person.phone)}));
    m_labels[person.id.value] = label;
    if (person.id == m_shown && m_till.isActive())
        label->reveal(m_plain, m_till.remainingTimeAsDuration());
    connect(label, &MaskedLabel::concealed, this, [this, id = person.id] {
        if (id == m_shown)
            m_till.stop(), m_plain.clear(), m_shown = {};
    });
    connect(label, &MaskedLabel::revealAsked, this, [this, person] {
        m_forms->openReveal(m_file, person, [this, id = person.id](const core::cases::Plain& plain) { show(id, plain); });
    });
    return label;
}

void PeopleSection::show(core::Id<core::cases::CasePerson> id, const core::cases::Plain& plain)
{
    if (const auto before = m_labels.find(m_shown.value); before != m_labels.end() && before->second)
        before->second->conceal();
    m_shown = id;
    m_plain = joined({qt(plain.name), qt(plain.idNumber), qt(plain.creditCode), qt(plain.phone), qt(plain.address), qt(plain.workplace)});
    m_till.start();
    if (const auto label = m_labels.find(id.value); label != m_labels.end() && label->second)
        label->second->reveal(m_plain, m_till.remainingTimeAsDuration());
}

void PeopleSection::addActs(QVBoxLayout* column, const Row& person)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    const auto add = [&](const QString& words, auto act) {
        auto* button = makeButton(words, "ghost");
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    if (const auto other = m_elsewhere.find(person.id.value); other != m_elsewhere.end())
        add(tr("In %n other case(s)", "", static_cast<int>(other->second)), [this, person] { m_forms->openElsewhere(person); });
    if (!person.hidden && mayWrite()) {
        add(tr("Correct"), [this, person] { m_forms->openChange(m_file, person); });
        add(tr("Cross out"), [this, person] { m_forms->openRemove(m_file, person); });
    }
    if (!person.hidden && mayProtect())
        add(person.isProtected ? tr("Take the protection off") : tr("Protect"), [this, person] { m_forms->openProtect(person); });
    line->addStretch(1);
    column->addLayout(line);
}

} // namespace minyi::ui
