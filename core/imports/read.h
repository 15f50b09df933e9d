#pragma once

#include "core/appeals/intake.h"
#include "core/cases/intake.h"
#include "core/imports/row_reader.h"
#include "core/incidents/intake.h"

namespace minyi::core::imports {

/// The rows of a file as the profile reads them, and what is wrong with the others. A row has one fault, its first,
/// under one of these words: missing, not_a_time, out_of_range, unknown_word, too_long, bad_character,
/// duplicate_in_file, too_few_fields, too_many_fields, bad_quote, error_cell, not_json, not_flat, duplicate_key. A
/// heading that is not there or comes twice refuses the file and is named. A profile of another kind is refused.
Result<followup::TakeIn> readMatters(const Profile& profile, std::string_view fileBytes, const Progress& progress = {});

/// The same for an event log; which rows are one event and which contradict each other the command says.
Result<cases::TakeInCases> readEventLog(const Profile& profile, std::string_view fileBytes,
                                        const Progress& progress = {});

/// The same for incidents.
Result<incidents::TakeInIncidents> readIncidents(const Profile& profile, std::string_view fileBytes,
                                                 const Progress& progress = {});

/// The same for the orders of the 12345 hotline and for what it heard of the answers.
Result<appeals::TakeHotlineOrders> readHotlineOrders(const Profile& profile, std::string_view fileBytes, const Progress& progress = {});
Result<appeals::TakeHotlineResults> readHotlineResults(const Profile& profile, std::string_view fileBytes, const Progress& progress = {});

/// Answers from a file with the headings number, received_at, text and, if the gateway knows it, message_id.
struct Replies {
    std::int64_t read = 0;
    std::vector<followup::RecordReply> replies;
    std::vector<std::int64_t> rows; ///< of each reply in the file
    std::vector<followup::RowFault> rejected;
};

Result<Replies> readReplies(std::string_view fileBytes);

} // namespace minyi::core::imports
