#include "core/reports/register.h"
#include "core/workplace/workplace.h"
#include "tests/window_bench/place.h"
#include "ui/kit/qt_text.h"
#include "ui/print/paper.h"

#include <QDir>
#include <QFileInfo>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>

#include <stdexcept>

namespace minyi::bench {

namespace {

using namespace core;
using ui::qt;

const reports::Table& tableOf(const reports::Report& report)
{
    for (const auto& block : report.body)
        if (const auto* table = std::get_if<reports::Table>(&block))
            return *table;
    throw std::runtime_error("a register without a table");
}

/// The register of the newest cases, cut to so many rows.
reports::Report registerOf(ui::Session& session, int rows)
{
    reports::DraftRegister question;
    question.filters.emplace().closed = true;
    question.sort = cases::Sort::Opened;
    question.descending = true;
    question.filters->openedFrom = dayOf(session.now()) - 912 * (rows + rows / 4) / 10'000;
    auto report = session.office->ask(session.actor, question);
    if (!report)
        throw std::runtime_error("register refused: " + report.error().detail);
    for (auto& block : report->body)
        if (auto* table = std::get_if<reports::Table>(&block)) {
            const auto count = std::min(table->rows.size(), static_cast<std::size_t>(rows));
            table->rows.resize(count);
            table->counts.resize(std::min(table->counts.size(), count));
        }
    return std::move(*report);
}

QString htmlOf(const reports::Report& report)
{
    const auto& table = tableOf(report);
    QString html =
        QStringLiteral("<h1>") + qt(report.title) + QStringLiteral("</h1><table border=1 cellspacing=0><thead><tr>");
    for (const auto& column : table.columns)
        html += QStringLiteral("<th>") + qt(column.head).toHtmlEscaped() + QStringLiteral("</th>");
    html += QStringLiteral("</tr></thead>");
    for (const auto& row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const auto& cell : row)
            html += QStringLiteral("<td>") + qt(cell).toHtmlEscaped() + QStringLiteral("</td>");
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

void writeDocument(const QString& html, const QString& path)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("Noto Sans CJK SC"), 9));
    document.setHtml(html);
    document.print(&writer);
}

/// What can be read in the file: every second cell of the table, which holds the number, and the head of a column on each page.
QString readingFault(const reports::Report& report, const QString& path)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (!reader.waitForFinished(60'000))
        return QStringLiteral("pdftotext is not installed");
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    const auto& table = tableOf(report);
    for (const auto& row : table.rows)
        if (!text.contains(qt(row.at(1))))
            return QStringLiteral("the number of a row cannot be read");
    for (const auto& page : text.split(u'\f', Qt::SkipEmptyParts))
        if (!page.contains(qt(table.columns.at(1).head)) && page.contains(qt(table.rows.front().at(1)).left(2)))
            return QStringLiteral("a page has rows and no heads");
    return {};
}

/// Microseconds LibreOffice takes for the same rows; nothing where it is not installed.
std::optional<double> officeTime(const QString& html, const QTemporaryDir& folder)
{
    const auto program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (program.isEmpty())
        return {};
    QFile file(folder.filePath(QStringLiteral("register.html")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("<meta charset=utf-8>" + html.toUtf8());
    file.close();
    return microsOf([&] {
        QProcess::execute(program, {QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                    QStringLiteral("pdf:writer_web_pdf_Export"), QStringLiteral("--outdir"),
                                    folder.path(), file.fileName()});
    });
}

} // namespace

std::vector<Figure> benchPaper(Place& place, const std::vector<int>& counts)
{
    auto session = place.session("qin");
    QTemporaryDir folder;
    std::vector<Figure> figures;
    for (const int count : counts) {
        const auto report = registerOf(session, count);
        const auto rows = static_cast<std::int64_t>(tableOf(report).rows.size());
        const QString html = htmlOf(report), ours = folder.filePath(QStringLiteral("ours.pdf")),
                      theirs = folder.filePath(QStringLiteral("theirs.pdf"));
        Figure figure{
            "P14", "register of " + std::to_string(count) + " rows to PDF", {}, {}, "QTextDocument", rows, 0, {}, {}};
        const auto times = inTurn(count > 2000 ? 1 : 5, {[&] {
                                                             if (!ui::print::writePdf(report, ours))
                                                                 throw std::runtime_error("PDF cannot be written");
                                                         },
                                                         [&] { writeDocument(html, theirs); }});
        figure.ours = times[0];
        figure.other = times[1];
        if (rows != count)
            figure.fault = "the store has too few cases";
        else if (const auto fault = readingFault(report, ours); !fault.isEmpty())
            figure.fault = ui::utf8(fault);
        const auto office = officeTime(html, folder);
        char note[120];
        std::snprintf(note, sizeof note, "%.1fx of QTextDocument, %d pages, %lld KiB, LibreOffice %s",
                      figure.other.p50 / figure.ours.p50, ui::print::layOut(report).pageCount(),
                      static_cast<long long>(QFileInfo(ours).size() / 1024),
                      office ? (std::to_string(*office / figure.ours.p50) + "x").c_str() : "is not installed");
        figure.note = note;
        figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace minyi::bench
