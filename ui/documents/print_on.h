#pragma once

#include <QString>

#include "core/base/time.h"
#include "core/reports/report.h"

class QPrinter;

namespace minyi::ui {

/// What to do where there is none.
QString noPrinterWords();
/// What a paper is called as a file: its title, its number and the day; nobody's name.
QString paperFileName(const QString& title, const QString& number, core::Day day);
/// Every page of a report on a printer, full page, turned as the form is; false if the printer does not take it.
bool printOn(QPrinter& printer, const core::reports::Report& report, int copies);

} // namespace minyi::ui
