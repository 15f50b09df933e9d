#pragma once

#include <QWidget>

#include "ui/shell/entrance.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace minyi::ui {

class Card;
class ListView;

/// The way in: a list of accounts on a practice workplace, account and pass phrase on a real one. Locked, it knows who left and
/// lets that person back, or another in.
class SignIn : public QWidget {
    Q_OBJECT

public:
    explicit SignIn(const Entrance& entrance, QWidget* parent = nullptr);

    /// Empty account: nobody is signed in.
    void ask(const QString& lockedAccount = {}, const QString& lockedName = {});
    /// The account list asks the office; also called when accounts changed.
    void fill();

    ListView* list() const { return m_list; }
    QLineEdit* account() const { return m_account; }
    QLineEdit* passphrase() const { return m_passphrase; }
    QLabel* problem() const { return m_problem; }
    QPushButton* enterButton() const { return m_enter; }
    QSize minimumSizeHint() const override { return {480, 320}; }

signals:
    void signedIn(const minyi::core::Actor& actor);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void enter();
    void point(const QString& typed);
    void retranslate();
    void focusFirst();

    const Entrance& m_entrance;
    Card* m_card;
    QLabel *m_hint, *m_problem;
    ListView* m_list;
    QStandardItemModel* m_model;
    QWidget* m_fields;
    QLabel *m_accountLabel, *m_phraseLabel;
    QLineEdit *m_account, *m_passphrase;
    QPushButton *m_enter, *m_other;
    QString m_locked, m_lockedName;
};

} // namespace minyi::ui
