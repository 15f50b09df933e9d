#include "ui/shell/sign_in.h"

#include "ui/kit/card.h"
#include "ui/kit/labels.h"
#include "ui/kit/list_delegate.h"
#include "ui/kit/qt_text.h"
#include "ui/kit/views.h"
#include "ui/look/theme.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

namespace minyi::ui {

namespace {

constexpr int kAccountRole = RowRole + 1;
constexpr int kCardWidth = 440;

} // namespace

SignIn::SignIn(const Entrance& entrance, QWidget* parent)
    : QWidget(parent)
    , m_entrance(entrance)
    , m_card(new Card)
    , m_hint(makeLabel({}, "body", "2"))
    , m_problem(makeLabel({}, "body", "danger"))
    , m_list(new ListView({}))
    , m_model(new QStandardItemModel(this))
    , m_fields(new QWidget)
    , m_accountLabel(makeLabel({}, "meta", "2"))
    , m_phraseLabel(makeLabel({}, "meta", "2"))
    , m_account(new QLineEdit)
    , m_passphrase(new QLineEdit)
    , m_enter(makeButton({}, "primary"))
    , m_other(makeButton({}, "ghost"))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ListDelegate(ListDelegate::Kind::Avatar, m_list));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_hint->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(4);
    fields->addWidget(m_accountLabel);
    fields->addWidget(m_account);
    fields->addSpacing(8);
    fields->addWidget(m_phraseLabel);
    fields->addWidget(m_passphrase);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    buttons->addWidget(m_enter);
    m_card->setFixedWidth(kCardWidth);
    m_card->body()->setSpacing(12);
    m_card->body()->addWidget(m_hint);
    m_card->body()->addWidget(m_fields);
    m_card->body()->addWidget(m_list, 1);
    m_card->body()->addWidget(m_problem);
    m_card->body()->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(1);
    column->addWidget(m_card, 8, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_enter, &QAbstractButton::clicked, this, &SignIn::enter);
    connect(m_other, &QAbstractButton::clicked, this, [this] { ask(); });
    connect(m_list, &ListView::opened, this, &SignIn::enter);
    connect(m_account, &QLineEdit::textEdited, this, &SignIn::point);
    connect(m_account, &QLineEdit::returnPressed, this, [this] { m_entrance.practice ? enter() : m_passphrase->setFocus(); });
    m_account->installEventFilter(this);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SignIn::enter);
    ask();
}

void SignIn::ask(const QString& lockedAccount, const QString& lockedName)
{
    m_locked = lockedAccount;
    m_lockedName = lockedName;
    m_problem->hide();
    m_passphrase->clear();
    const bool locked = !m_locked.isEmpty();
    m_list->setVisible(m_entrance.practice && !locked);
    m_fields->setVisible(!m_entrance.practice || !locked);
    m_account->clear();
    m_phraseLabel->setVisible(!m_entrance.practice);
    m_passphrase->setVisible(!m_entrance.practice);
    m_account->setVisible(!locked);
    m_accountLabel->setVisible(!locked);
    m_other->setVisible(locked);
    m_card->setMaximumHeight(m_list->isVisibleTo(m_card) ? 620 : m_entrance.practice ? px(190) : px(330));
    retranslate();
    focusFirst();
}

void SignIn::fill()
{
    m_model->clear();
    if (!m_entrance.practice || !m_entrance.accounts)
        return;
    for (const auto& account : m_entrance.accounts()) {
        ListRow row;
        row.title = account.name.isEmpty() ? account.account : account.name;
        row.meta = account.account + QStringLiteral(" · ") + account.unit;
        row.right = account.role;
        row.initial = row.title.left(1);
        row.person = account.account;
        auto* item = new QStandardItem(account.account); // what typing finds
        item->setData(QVariant::fromValue(row), RowRole);
        item->setData(row.sentence(), Qt::AccessibleTextRole);
        item->setData(account.account, kAccountRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void SignIn::focusFirst()
{
    if (m_locked.isEmpty())
        m_account->setFocus();
    else if (!m_entrance.practice)
        m_passphrase->setFocus();
    else
        m_enter->setFocus();
}

/// Typing points at the first account or name that begins so.
void SignIn::point(const QString& typed)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto index = m_model->index(row, 0);
        if (!index.data().toString().startsWith(typed, Qt::CaseInsensitive) &&
            !index.data(RowRole).value<ListRow>().title.startsWith(typed))
            continue;
        m_list->setCurrentIndex(index);
        return;
    }
}

bool SignIn::eventFilter(QObject* watched, QEvent* event)
{
    const bool pressed = event->type() == QEvent::KeyPress && m_list->isVisible();
    const int key = pressed ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (key == Qt::Key_Down || key == Qt::Key_Up)
        return QApplication::sendEvent(m_list, event);
    return QWidget::eventFilter(watched, event);
}

void SignIn::enter()
{
    auto account = m_locked;
    if (account.isEmpty())
        account = m_entrance.practice ? m_list->currentIndex().data(kAccountRole).toString() : m_account->text().trimmed();
    const auto phrase = m_entrance.practice ? std::nullopt : std::optional(utf8(m_passphrase->text()));
    const auto actor = m_entrance.signIn(utf8(account), phrase);
    m_passphrase->clear();
    m_problem->setVisible(!actor);
    if (actor) {
        emit signedIn(*actor);
        return;
    }
    m_problem->setText(sentence(actor.error()));
    if (!m_entrance.practice)
        m_passphrase->setFocus();
}

void SignIn::retranslate()
{
    const bool locked = !m_locked.isEmpty();
    m_card->setTitle(locked ? tr("Locked: %1").arg(m_lockedName) : tr("Sign in to Minyi 110 Workstation"));
    m_hint->setText(locked ? tr("What was typed is kept. Continue, or let somebody else work here.")
                    : m_entrance.practice ? tr("A practice workplace: nothing here is real. Choose who you want to be.")
                                          : tr("Use your own account: everything is recorded under it."));
    m_list->setAccessibleName(tr("Accounts"));
    m_accountLabel->setText(tr("Account"));
    m_account->setAccessibleName(tr("Account"));
    m_phraseLabel->setText(tr("Pass phrase"));
    m_passphrase->setAccessibleName(tr("Pass phrase"));
    m_enter->setText(locked ? tr("Continue") : tr("Sign in"));
    m_other->setText(tr("Other user"));
    fill();
}

void SignIn::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace minyi::ui
