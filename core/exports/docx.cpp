#include "core/exports/docx.h"

#include "core/exports/docx_parts.h"
#include "core/store/files.h"

namespace minyi::core::exports {

namespace {

const std::string kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const std::string kW = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

std::string contentTypes()
{
    const std::string word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return kHead + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                   "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                   "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                   "<Override PartName=\"/word/document.xml\" ContentType=\"" + word + "document.main+xml\"/>"
                   "<Override PartName=\"/word/styles.xml\" ContentType=\"" + word + "styles+xml\"/>"
                   "<Override PartName=\"/word/header1.xml\" ContentType=\"" + word + "header+xml\"/>"
                   "<Override PartName=\"/word/footer1.xml\" ContentType=\"" + word + "footer+xml\"/></Types>";
}

std::string relations(const std::vector<std::pair<std::string, std::string>>& parts)
{
    std::string xml = kHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int id = 0;
    for (const auto& [type, target] : parts)
        xml += "<Relationship Id=\"rId" + std::to_string(++id) +
               "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type + "\" Target=\"" + target + "\"/>";
    return xml + "</Relationships>";
}

/// 仿宋 for the text, as the print has it (workflows 6.1).
std::string styles()
{
    return kHead + "<w:styles" + kW + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" "
                                      "w:eastAsia=\"仿宋\"/><w:sz w:val=\"28\"/><w:lang w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
                                      "<w:pPrDefault><w:pPr><w:spacing w:line=\"480\" w:lineRule=\"atLeast\"/></w:pPr></w:pPrDefault>"
                                      "</w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                                      "<w:name w:val=\"Normal\"/></w:style></w:styles>";
}

std::string line(const std::string& text, const std::string& run)
{
    return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr>" + run + "</w:rPr><w:t xml:space=\"preserve\">" + xmlText(text) + "</w:t></w:r></w:p>";
}

/// The draft mark stands over each page of a draft.
std::string header(const reports::Report& report)
{
    const std::string mark = report.seal.draft ? report.draftWord : "";
    return kHead + "<w:hdr" + kW + ">" + line(mark, "<w:color w:val=\"A0A0A0\"/><w:sz w:val=\"56\"/>") + "</w:hdr>";
}

std::string footer(const reports::Report& report)
{
    const auto& seal = report.seal;
    std::string foot;
    for (const auto& [word, value] : {std::pair(report.numberWord, seal.number), std::pair(report.printWord, seal.number.empty() ? "" : seal.printedBy + " " + seal.printedAt),
                                      std::pair(report.checkWord, seal.checkCode), std::pair(std::string(), report.footWords),
                                      std::pair(std::string(), seal.reprint ? report.reprintWord : ""), std::pair(std::string(), seal.draft ? report.draftWord : "")})
        if (!value.empty())
            foot += (foot.empty() ? "" : "  ") + (word.empty() ? value : word + " " + value);
    return kHead + "<w:ftr" + kW + ">" + line(foot, "<w:sz w:val=\"18\"/>") + "</w:ftr>";
}

} // namespace

Result<std::string> docxOf(const reports::Report& report)
{
    return zipOf({{"[Content_Types].xml", contentTypes()},
                  {"_rels/.rels", relations({{"officeDocument", "word/document.xml"}})},
                  {"word/_rels/document.xml.rels", relations({{"styles", "styles.xml"}, {"header", "header1.xml"}, {"footer", "footer1.xml"}})},
                  {"word/document.xml", documentXml(report)},
                  {"word/styles.xml", styles()},
                  {"word/header1.xml", header(report)},
                  {"word/footer1.xml", footer(report)}});
}

Result<Done> writeDocx(const reports::Report& report, const std::string& path)
{
    const auto bytes = docxOf(report);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeFile(path, *bytes) ? Result<Done>(Done{}) : refuse(Why::DiskFull, "file");
}

} // namespace minyi::core::exports
