#pragma once

#include <QWidget>

#include "core/imports/guess.h"

#include <vector>

class QComboBox;
class QGridLayout;

namespace minyi::ui {

/// What each column of a file becomes: heading, some of its values, a choice with what was guessed.
class ImportMapping : public QWidget {
    Q_OBJECT

public:
    explicit ImportMapping(QWidget* parent = nullptr);

    void show(const core::imports::Guess& guess, core::imports::Kind kind);
    /// The guess as a person changed it.
    core::imports::Guess guess() const;
    QComboBox* choice(int column) const { return m_choices[static_cast<std::size_t>(column)]; }
    int columns() const { return static_cast<int>(m_choices.size()); }

signals:
    void changed();

private:
    QGridLayout* m_grid;
    core::imports::Guess m_guess;
    std::vector<QComboBox*> m_choices;
};

/// A word for what a column can become.
QString words(core::imports::Target target);
QString words(core::imports::Kind kind);
/// Why a row was not taken; the token itself if it has no word.
QString rowFault(std::string_view why);

} // namespace minyi::ui
