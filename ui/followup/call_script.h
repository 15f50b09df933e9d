#pragma once

#include <QWidget>

#include "ui/followup/call_draft.h"

class QLabel;
class QPushButton;

namespace minyi::ui {

/// What the operator says aloud at this stage, in one of two wordings. No case facts, no name.
QString scriptFor(const CallDraft& draft, std::optional<core::followup::Rating> first, const QString& channel);

/// The box with the script: text to say aloud, F2 for the other wording.
class ScriptBox : public QWidget {
    Q_OBJECT

public:
    explicit ScriptBox(QWidget* parent = nullptr);

    void setScript(int stage, const QString& words);
    QString script() const;

signals:
    void rephraseAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel *m_head, *m_text;
    QPushButton* m_other;
};

} // namespace minyi::ui
