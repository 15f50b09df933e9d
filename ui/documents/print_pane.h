#pragma once

#include <QWidget>

#include "core/cases/queries.h"
#include "core/orders/queries.h"
#include "core/reports/order_papers.h"
#include "ui/documents/print_checks.h"
#include "ui/kit/session.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace minyi::ui {

class OptionTile;

/// What is printed and how: the form, its day or order, printer, copies, and the checks before the print.
class PrintPane : public QWidget {
    Q_OBJECT

public:
    enum class Form { Daily, Order, Incidents, Cases, Deadlines, Week, Circular, Opinion };

    explicit PrintPane(Session& session, QWidget* parent = nullptr);

    Form form() const;
    core::Day day() const;
    qint64 order() const;
    QString orderNumber() const;
    /// Whose review opinion.
    qint64 file() const { return m_file; }
    /// Which paper of the order; none: the order itself.
    std::optional<core::reports::OrderPaper> paper() const;
    /// Of the case register: a view of the desk.
    core::cases::Filters filters() const;
    bool isFull() const;
    bool hasWatermark() const;
    int copies() const;
    QString printer() const;

    void chooseDaily();
    void chooseIncidents();
    void chooseCases();
    void chooseDeadlines();
    /// Of the month of a day.
    void chooseCircular(core::Day day);
    void chooseOrder(qint64 id);
    /// Offered once a case was asked for.
    void chooseOpinion(qint64 file);
    /// The orders that can be printed; the chosen one stays.
    void setOrders(const std::vector<core::orders::ListRow>& orders);
    /// The saved views beside those that are built in; the chosen one stays.
    void setViews(const std::vector<core::cases::ViewRow>& views);
    void setChecks(const QList<PrintCheck>& checks);
    void setBusy(bool busy);
    void focusForms();
    void retranslate();

signals:
    void changed();
    void printAsked();
    void exportAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeFoot();
    void setForm(Form form);
    OptionTile* tile(Form form) const;
    void nameDay();
    void namePapers();
    void findPrinters();

    Session& m_session;
    OptionTile *m_daily, *m_orderForm, *m_incidents, *m_cases, *m_deadlines, *m_week, *m_circular, *m_opinion;
    QLabel *m_formsHead, *m_dayHead, *m_orderHead, *m_viewHead, *m_settingsHead, *m_printerHead, *m_noPrinter, *m_copiesHead, *m_checksHead;
    QDateEdit* m_day;
    QComboBox *m_order, *m_paper, *m_view, *m_printer;
    std::vector<core::cases::Filters> m_filters; ///< of each view
    QSpinBox* m_copies;
    QCheckBox *m_full, *m_watermark;
    QVBoxLayout* m_checks;
    QPushButton *m_export, *m_print;
    qint64 m_wanted = 0, m_file = 0;
    bool m_bad = false, m_busy = false;
};

} // namespace minyi::ui
