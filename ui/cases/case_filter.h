#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include "core/cases/queries.h"
#include "ui/cases/case_views.h"
#include "ui/kit/facet_row.h"

#include <string_view>
#include <vector>

class QVBoxLayout;

namespace minyi::ui {

/// One narrowing of the list, said in words, and what remains without it.
struct CaseCondition {
    QString words;
    core::cases::Filters without;
};

/// The left pane of the case desk: views, and conditions with their counts. It holds the filters; a tick only shows what they say.
class CaseFilter : public QWidget {
    Q_OBJECT

public:
    explicit CaseFilter(QWidget* parent = nullptr);

    const core::cases::Filters& filters() const { return m_filters; }
    void setFilters(const core::cases::Filters& filters);
    CaseViews* views() const { return m_views; }
    QList<CaseCondition> conditions() const;

    /// Counts under the filters, for the conditions.
    void showFacets(const std::vector<core::cases::Facet>& facets);

    void focusWords() { m_words->setFocus(Qt::ShortcutFocusReason); }
    /// Esc: the words go first, then the conditions; false if there were neither.
    bool clear();
    void retranslate();

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Named { ///< a unit or an officer that some case has
        qint64 id = 0;
        QString name;
        FacetRow row;
    };
    struct Group { ///< conditions by name
        std::string_view key; ///< of its facets
        QLabel* head = nullptr;
        QVBoxLayout* column = nullptr;
        QList<Named> rows = {};
    };

    void addConditions(QVBoxLayout* column);
    QLabel* addHead(QVBoxLayout* column);
    /// A condition is ticked by hand: `change` writes it into the filters.
    FacetRow addFacet(QVBoxLayout* column, std::function<void(core::cases::Filters&, bool)> change);
    /// Whether some have no row.
    bool showNamed(Group& group);
    void addNamed(Group& group, qint64 id, const QString& name);
    bool isChosen(const Group& group, qint64 id) const;
    bool fits(const QString& name) const;
    void reflect();
    void narrowWords();

    core::cases::Filters m_filters;
    std::vector<core::cases::Facet> m_facets; ///< most cases first
    QLineEdit* m_words;
    CaseViews* m_views;
    QLabel *m_classHead, *m_stageHead, *m_dueHead, *m_more;
    QList<FacetRow> m_classes, m_stages, m_bands;
    Group m_handlers{"handler"}, m_units{"unit"};
    FacetRow m_closed;
    bool m_reflecting = false;
};

} // namespace minyi::ui
