#pragma once

#include <QObject>

#include "core/documents/query_fields.h"
#include "core/reports/report.h"
#include "ui/cases/case_section.h"

class QHBoxLayout;

namespace minyi::ui {

class DocumentForms;

/// The papers of a case: what is due, drafted and final, and what can be done with each.
class DocumentsSection : public CaseSection {
    Q_OBJECT

public:
    DocumentsSection(Session& session, QWidget* over);

    void load(const core::cases::FileAnswer& file, std::function<void()> loaded) override;
    void build(DetailPane& pane, QVBoxLayout* column) override;

    /// Seals the paper and writes it as what the name ends in: .docx for a word processor, else PDF.
    void saveTo(core::Id<core::documents::Document> document, const QString& path);
    DocumentForms* forms() const { return m_forms; }
    const core::documents::DeskAnswer& desk() const { return m_desk; }

private:
    using Row = core::documents::DeskRow;

    void addRow(QVBoxLayout* column, const Row& row);
    void addActs(QHBoxLayout* acts, const Row& row);
    void addAct(QHBoxLayout* acts, const char* icon, const QString& words, std::function<void()> act);
    void read(const Row& row, bool fill);
    void askForPath(const Row& row, const char* type);
    void print(const Row& row);
    void seal(core::Id<core::documents::Document> document, std::function<void(const core::reports::Report&)> sealed);
    QString name(const Row& row) const;

    DocumentForms* m_forms;
    core::documents::DeskAnswer m_desk;
    qint64 m_file = 0;
    bool m_seen = false;
};

} // namespace minyi::ui
