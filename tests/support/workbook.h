#pragma once

#include <zip.h>

#include <string>
#include <utility>
#include <vector>

/// Workbooks made by hand, good and bad.
namespace minyi::tests::workbook {

using Entries = std::vector<std::pair<std::string, std::string>>;

inline std::string zipped(const Entries& entries)
{
    zip_error_t error;
    zip_source_t* out = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(out);
    zip_t* archive = zip_open_from_source(out, ZIP_TRUNCATE, &error);
    for (const auto& [name, text] : entries)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), 0);
    zip_close(archive);
    zip_source_open(out);
    zip_source_seek(out, 0, SEEK_END);
    std::string bytes(static_cast<std::size_t>(zip_source_tell(out)), '\0');
    zip_source_seek(out, 0, SEEK_SET);
    zip_source_read(out, bytes.data(), bytes.size());
    zip_source_free(out);
    return bytes;
}

inline const std::string kStrings = "<sst><si><t>编号</t></si><si><r><t>单</t></r><r><t>位</t></r><rPh><t>dan</t></rPh></si>"
                             "<si><t>滨海路派出所</t></si></sst>";

inline Entries parts(const std::string& rows, const std::string& head = "", const std::string& strings = kStrings)
{
    return {{"xl/workbook.xml", "<workbook>" + head +
                                    "<sheets><sheet name='a' r:id='r1' xmlns:r='r'/>"
                                    "<sheet name='b' r:id='r2' xmlns:r='r'/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/>"
                                           "<Relationship Id='r2' Target='/xl/second.xml'/></Relationships>"},
            {"xl/styles.xml",
             "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd\\ hh:mm:ss'/></numFmts>"
             "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs></styleSheet>"},
            {"xl/sharedStrings.xml", strings},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData><mergeCells/></worksheet>"},
            {"xl/second.xml",
             "<worksheet><sheetData><row><c t='inlineStr'><is><t>zwei</t></is></c></row></sheetData></worksheet>"}};
}

inline std::string book(const std::string& rows, const std::string& head = "")
{
    return zipped(parts(rows, head));
}

} // namespace minyi::tests::workbook
