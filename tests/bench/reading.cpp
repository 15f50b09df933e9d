#include "tests/bench/reading.h"

#include "core/imports/rows.h"
#include "tests/support/workbook.h"

#include <zip.h>

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace minyi::bench {

namespace {

constexpr int kColumns = 20;

std::string cellOf(int row, int column)
{
    switch (column % 5) {
    case 0:
        return "N" + std::to_string(row) + "-" + std::to_string(column);
    case 1:
        return "望海路派出所";
    case 2:
        return std::to_string(13800000000 + row % 10000);
    case 3:
        return "2026-11-19 10:" + std::to_string(10 + row % 50) + ":19";
    default:
        return "现场调解，双方达成一致";
    }
}

std::string csvOf(int rows)
{
    std::string csv;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < kColumns; ++column)
            csv += cellOf(row, column) + (column + 1 < kColumns ? "," : "\n");
    return csv;
}

/// Texts that repeat are shared, as spreadsheets write them.
std::string workbookOf(int rows)
{
    std::string sheet;
    for (int row = 0; row < rows; ++row) {
        sheet += "<row r=\"" + std::to_string(row + 1) + "\">";
        for (int column = 0; column < kColumns; ++column) {
            const std::string place = std::string(1, static_cast<char>('A' + column)) + std::to_string(row + 1);
            if (column % 5 == 1 || column % 5 == 4)
                sheet += "<c r=\"" + place + "\" t=\"s\"><v>" + (column % 5 == 1 ? "0" : "1") + "</v></c>";
            else if (column % 5 == 2)
                sheet += "<c r=\"" + place + "\"><v>" + cellOf(row, column) + "</v></c>";
            else
                sheet += "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + cellOf(row, column) + "</t></is></c>";
        }
        sheet += "</row>";
    }
    return tests::workbook::zipped(
        tests::workbook::parts(sheet, "", "<sst><si><t>" + cellOf(0, 1) + "</t></si><si><t>" + cellOf(0, 4) + "</t></si></sst>"));
}

struct Read {
    std::int64_t rows = 0;
    std::uint64_t checksum = 14695981039346656037ULL;

    bool operator==(const Read&) const = default;
};

Read readAll(const std::string& bytes)
{
    Read read;
    const auto done = core::imports::readRows(bytes, [&](core::imports::CsvRow& row) {
        ++read.rows;
        for (const std::string& field : row.fields)
            for (const char c : field + "|")
                read.checksum = (read.checksum ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
        return true;
    });
    if (!done)
        throw std::runtime_error(done.error().detail);
    return read;
}

/// Our side of the clock: every row is handed out, nothing is done with it.
std::int64_t walk(const std::string& bytes)
{
    std::int64_t fields = 0;
    core::imports::readRows(bytes, [&](core::imports::CsvRow& row) {
        fields += static_cast<std::int64_t>(row.fields.size());
        return true;
    });
    return fields;
}

std::int64_t split(const std::string& csv)
{
    std::int64_t fields = 0;
    for (const char c : csv)
        fields += c == ',' || c == '\n';
    return fields;
}

std::int64_t inflate(const std::string& workbook)
{
    zip_error_t error;
    zip_t* archive = zip_open_from_source(zip_source_buffer_create(workbook.data(), workbook.size(), 0, &error), ZIP_RDONLY, &error);
    std::int64_t bytes = 0;
    char piece[65536];
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        for (zip_int64_t got = 0; (got = zip_fread(file, piece, sizeof piece)) > 0;)
            bytes += got;
        zip_fclose(file);
    }
    zip_discard(archive);
    return bytes;
}

Figure figure(const char* workload, const std::string& name, const Times& ours, const Times& other, const char* otherName,
              const Read& read)
{
    Figure made;
    made.workload = workload;
    made.name = name;
    made.ours = ours;
    made.other = other;
    made.otherName = otherName;
    made.rows = read.rows;
    made.checksum = read.checksum;
    made.note = std::to_string(static_cast<int>(static_cast<double>(read.rows) / ours.p50 * 1e6)) + " rows/s";
    return made;
}

/// One run of a program that people use for the same.
std::optional<double> xlsx2csv(const std::string& workbook)
{
    if (std::system("command -v xlsx2csv >/dev/null 2>&1") != 0)
        return {};
    char name[] = "/tmp/minyi-bench-XXXXXX";
    const std::string folder = ::mkdtemp(name);
    std::ofstream(folder + "/a.xlsx", std::ios::binary) << workbook;
    const double micros =
        microsOf([&] { return std::system(("xlsx2csv " + folder + "/a.xlsx " + folder + "/a.csv").c_str()); });
    std::system(("rm -r " + folder).c_str());
    return micros;
}

} // namespace

std::vector<Figure> benchReading(int rows, int rounds)
{
    const std::string csv = csvOf(rows), workbook = workbookOf(rows);
    const Read fromCsv = readAll(csv), fromBook = readAll(workbook);
    std::int64_t fields = 0;
    const auto times = inTurn(rounds, {[&] { fields = walk(csv); }, [&] { fields -= split(csv); }, [&] { walk(workbook); },
                                       [&] { inflate(workbook); }});
    const std::string size = std::to_string(rows) + " x " + std::to_string(kColumns);
    Figure text = figure("P12", "read a CSV of " + size, times[0], times[1], "its separators", fromCsv);
    Figure book = figure("P13", "read a workbook of " + size, times[2], times[3], "inflating", fromBook);
    if (fields != 0 || fromCsv.rows != rows)
        text.fault = "cells are missing";
    if (!(fromBook == fromCsv))
        book.fault = "the workbook gives other rows than the CSV";
    const auto other = xlsx2csv(workbook);
    book.note += other ? ", xlsx2csv " + std::to_string(*other / times[2].p50) + " times as long" : ", xlsx2csv is not installed";
    return {text, book};
}

} // namespace minyi::bench
