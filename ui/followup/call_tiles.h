#pragma once

#include <QWidget>

#include "core/rules/packs.h"
#include "ui/followup/call_draft.h"

class QGridLayout;

namespace minyi::ui {

/// The answers of the question at hand as tiles, two or three a row; digits choose them too.
class CallTiles : public QWidget {
    Q_OBJECT

public:
    explicit CallTiles(QWidget* parent = nullptr);

    void show(const std::vector<CallChoice>& choices, const CallDraft& draft, const core::rules::Packs& packs,
              std::string_view language);

signals:
    void chosen(int digit);

private:
    QGridLayout* m_grid;
    std::vector<int> m_digits;
    QStringList m_names;
};

} // namespace minyi::ui
