-- What the bureau says of an entry of the no-penalty list, one row a word; the last one counts.
CREATE TABLE no_penalty_switch(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    entry TEXT NOT NULL, active INTEGER NOT NULL, paper TEXT NOT NULL, valid_from INTEGER, valid_to INTEGER, reason TEXT NOT NULL,
    at INTEGER NOT NULL, by INTEGER REFERENCES officer(rid));
CREATE INDEX no_penalty_switch_entry ON no_penalty_switch(entry, at);
-- The no-penalty course of a case.
CREATE TABLE no_penalty_course(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), number INTEGER NOT NULL, state TEXT NOT NULL, found_on INTEGER NOT NULL,
    party TEXT NOT NULL, party_name TEXT NOT NULL, party_number TEXT NOT NULL, entry TEXT NOT NULL,
    issue INTEGER REFERENCES no_penalty_switch(rid), list_version INTEGER NOT NULL,
    asked TEXT NOT NULL, sources TEXT NOT NULL, asked_at INTEGER, asked_by INTEGER REFERENCES officer(rid), same INTEGER NOT NULL,
    near INTEGER NOT NULL, other_act TEXT NOT NULL, elsewhere INTEGER NOT NULL, repeat_of INTEGER REFERENCES no_penalty_course(rid),
    injury INTEGER, injury_words TEXT NOT NULL, loss INTEGER, loss_words TEXT NOT NULL, further INTEGER, further_words TEXT NOT NULL,
    noticed INTEGER, noticed_words TEXT NOT NULL, ordered TEXT NOT NULL, ordered_at INTEGER, due INTEGER, extended TEXT NOT NULL,
    corrected_on INTEGER, proof TEXT NOT NULL, proof_number INTEGER, reviewed_at INTEGER, reviewed_by INTEGER REFERENCES officer(rid),
    review_words TEXT NOT NULL, education TEXT NOT NULL, educated_by INTEGER REFERENCES officer(rid), educated_at INTEGER,
    undertaking TEXT NOT NULL, decided_at INTEGER, decided_by INTEGER REFERENCES officer(rid), served_on INTEGER, served_way TEXT NOT NULL,
    failed TEXT, failed_words TEXT NOT NULL, failed_at INTEGER);
CREATE INDEX no_penalty_course_file ON no_penalty_course(file, number);
CREATE INDEX no_penalty_course_party ON no_penalty_course(party_number, entry);
CREATE INDEX no_penalty_course_decided ON no_penalty_course(decided_at) WHERE decided_at IS NOT NULL;
CREATE INDEX no_penalty_course_repeat ON no_penalty_course(repeat_of) WHERE repeat_of IS NOT NULL;
-- What a measure does to an enterprise, weighed before it is taken; and what is noted while it lasts.
CREATE TABLE enterprise_assessment(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), number INTEGER NOT NULL, company TEXT NOT NULL, registration TEXT NOT NULL,
    measure TEXT NOT NULL, alleged INTEGER NOT NULL, frozen INTEGER NOT NULL, illegal INTEGER NOT NULL, other INTEGER NOT NULL,
    lawful INTEGER NOT NULL, division TEXT NOT NULL, options TEXT NOT NULL, letter TEXT NOT NULL, dispute INTEGER NOT NULL,
    dispute_words TEXT NOT NULL, contact INTEGER REFERENCES officer(rid), visits TEXT NOT NULL, at INTEGER NOT NULL,
    by INTEGER REFERENCES officer(rid));
CREATE INDEX enterprise_assessment_file ON enterprise_assessment(file, number);
CREATE INDEX enterprise_assessment_registration ON enterprise_assessment(registration);
CREATE TABLE enterprise_note(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), number INTEGER NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL, items TEXT NOT NULL,
    needless INTEGER NOT NULL, at INTEGER NOT NULL, by INTEGER REFERENCES officer(rid));
CREATE INDEX enterprise_note_file ON enterprise_note(file, number);
CREATE INDEX enterprise_note_override ON enterprise_note(at) WHERE kind IN ('override', 'unflag');
