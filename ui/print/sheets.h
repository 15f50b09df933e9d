#pragma once

#include "ui/print/leaves.h"

#include <set>

namespace minyi::ui::print {

/// Puts pages on A4 sheets of a new PDF, one after the other, with a bookmark where a part begins and the number of each sheet.
class Sheets {
public:
    Sheets();

    /// A page is drawn as it is, smaller where it is larger than the sheet. The leaves are kept until the end. Cover and index go before
    /// the first sheet that has a number.
    void add(Leaves leaves, const QString& bookmark, bool numbered = true);
    /// The sheets so far, and those of them that have a number.
    int count() const { return static_cast<int>(m_sheets.size()); }
    int numbered() const { return m_numbered; }

    /// Numbers, bookmarks, title and time; then the bytes. Once.
    QByteArray write(const QString& title, core::Instant at);

private:
    struct Sheet {
        QPDFObjectHandle drawn; ///< a form XObject
        std::string placed;     ///< the matrix that puts it on the sheet
        bool lying = false;
        int number = 0;         ///< 0: none
    };
    struct Bookmark {
        QString words;
        std::size_t sheet = 0;
    };

    QPDFObjectHandle drawnOf(const Leaf& leaf);
    void nameFonts(QPDFObjectHandle resources);
    void addNumbers();
    void addBookmarks();

    QPDF m_pdf;
    std::vector<Leaves> m_kept;
    std::vector<Sheet> m_sheets;
    std::vector<Bookmark> m_bookmarks;
    std::set<QPDFObjGen> m_named; ///< fonts of ours that have their name
    int m_numbered = 0;
};

} // namespace minyi::ui::print
