#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace minyi::core::reports {

/// Which page a form is drawn on; the geometry of each is workflows 6.1, police forms (S30).
enum class Paper {
    FormPortrait,  ///< A4, top 35 mm, left 30 mm, type area 150 x 230 mm
    Circular,      ///< A4, GB/T 9704-2012: top 37 mm, left 28 mm, type area 156 x 225 mm
    FormLandscape, ///< the same sheet turned, binding edge on top: top 30 mm, left 32 mm, type area 230 x 150 mm
};

enum class Align { Left, Centre, Right };

struct Heading { std::string text; };

/// Organ over title over a small line, then left and right over a thick and a thin rule; again on a stub or a reverse.
struct Title {
    std::string organ, text, below, headLeft, headRight;
};

/// The red head of an official letter: issuer's mark, document number, rule, title.
struct RedHead { std::string mark, number, title; };

/// Who signs and when, under the text at the right; the seal covers both.
struct Closing { std::string organ, day; };

/// Copies, issuer and day at the foot of the last page.
struct Imprint { std::string copies, issuer, day; };

/// Running text; the first line is indented by two characters.
struct Paragraph {
    std::string text;
};

/// Numbered （一）（二）（三）, since "3. 5 日" would read as 3.5.
struct Items {
    std::vector<std::string> items;
};

struct Column {
    std::string head;
    Align align = Align::Left;
    double weight = 1; ///< share of the width
};

/// Breaks between rows only and repeats its head on each page.
struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
    bool lastIsTotal = false;
    bool small = false; ///< 小五 for 小四: a register of many columns
    std::string subtotal = {}; ///< last line of the table on each page: %1 rows, %2 … sums of their `counts`, then rows up to here
    std::vector<std::vector<int>> counts = {};
};

struct Bar {
    std::string label;
    double value = 0;
};

struct Bars { std::vector<Bar> bars; };

/// One label and what stands beside it; a cell without a label takes only its share of the row.
struct FormCell {
    std::string label = {};
    std::string text = {}; ///< lines are split at \n; empty prints "/" unless `blank`
    double weight = 1;
    bool blank = false;  ///< to be filled by hand
    bool indent = false; ///< running text, as in a Paragraph
    std::string lead = {};  ///< a bold line above the text
    std::string foot = {};  ///< lines at the bottom right: who signs, the place of the seal, the date
};

/// A grid of labelled cells, label columns shaded, outer rule 1.5 pt, inner 0.5 pt.
struct FormRow {
    std::vector<FormCell> cells;
    double minHeight = 9; ///< mm
};

struct Form { std::vector<FormRow> rows; };

/// Who signs: by hand, or by the picture of the signature of who did in the program what is signed for.
struct Signer {
    std::string label;
    std::string png; ///< in base64; empty: room to sign

    Signer(const char* words) : label(words) {}
    Signer(std::string words, std::string picture = {}) : label(std::move(words)), png(std::move(picture)) {}
};

/// Labels followed by room to sign, spread over the width.
struct Signatures { std::vector<Signer> signers; };

/// Small print under a form.
struct Note { std::string text; };

/// The line along which the stub is cut off.
struct CutLine { std::string text; };

struct PageBreak {};

using Part = std::variant<Heading, Paragraph, Items, Table, Bars, Note>;

/// Two columns side by side; where a page is too small for them, one after the other.
struct Beside {
    std::vector<Part> left;
    std::vector<Part> right;
    double share = 0.5; ///< of the width, for the left one
};

using Block = std::variant<Title, Heading, Paragraph, Items, Table, Bars, Form, Signatures, Note, CutLine, Beside,
                           PageBreak, RedHead, Closing, Imprint>;

/// What the foot of every print says; filled when the print is sealed (workflows 6.2, common print rules).
struct Seal {
    std::string number = {};    ///< of this print
    std::string printedBy = {};
    std::string printedAt = {}; ///< yyyy-MM-dd HH:mm
    std::string checkCode = {}; ///< first bytes of the hash over everything printed, 7F3A-91C2
    int copies = 1;
    bool reprint = false, draft = false;
};

/// A form as data: preview, PDF and printer draw this and nothing else.
struct Report {
    std::string name; ///< stable key, also the file name's stem
    Paper paper = Paper::FormPortrait;
    std::string organ, title, below, headLeft, headRight; ///< as in Title
    bool compact = false; ///< running text 四号 for 三号 and forms 小四 for 四号, so that a form keeps to its page
    bool onePage = false; ///< lines stand closer, within reason, until it is
    std::vector<Block> body;
    std::string watermark; ///< the printer's name, light grey across the page; none if empty
    std::string footWords; ///< 内部资料 注意保管
    std::string pageWords; ///< 第 %1 页 共 %2 页
    std::string reprintWord, draftWord;                       ///< 补打, 草稿
    std::string numberWord, printWord, copiesWord, checkWord; ///< 编号, 打印, 份数, 校验码
    Seal seal;
};

/// Everything a person reads on the form, line by line, in the order drawn; golden files and the check code use it.
std::string plainText(const Report& report);

} // namespace minyi::core::reports
