-- What callers ask for at 968110, and what the 12345 hotline dispatched.
CREATE TABLE appeal(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    source TEXT NOT NULL, source_id TEXT NOT NULL, number TEXT, year INTEGER, serial INTEGER, kind TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES unit(rid), person TEXT NOT NULL, phone TEXT NOT NULL, summary TEXT NOT NULL, wish TEXT NOT NULL,
    named INTEGER NOT NULL, recording TEXT, received_at INTEGER NOT NULL, taken_by INTEGER REFERENCES officer(rid), state TEXT NOT NULL,
    dispatched_at INTEGER, dispatched_by INTEGER REFERENCES officer(rid), signed_at INTEGER, signed_by INTEGER REFERENCES officer(rid),
    return_asked_at INTEGER, return_grounds TEXT, return_refused_at INTEGER, returns INTEGER NOT NULL, contacted_at INTEGER,
    extension_asked INTEGER, extension_reason TEXT, extension_days INTEGER NOT NULL, extension_told INTEGER, answer TEXT, answer_way TEXT,
    answered_at INTEGER, replied_at INTEGER, answered_by INTEGER REFERENCES officer(rid), rehandled_at INTEGER,
    matter INTEGER REFERENCES matter(rid), rating TEXT, solved TEXT, kept INTEGER, rated_at INTEGER,
    repeat_of INTEGER REFERENCES appeal(rid), new_facts TEXT, outcome TEXT, closed_at INTEGER, reason TEXT, reported_at INTEGER, batch BLOB,
    returned_at INTEGER, first_rating TEXT, first_rated_at INTEGER);
CREATE INDEX appeal_open ON appeal(rid) WHERE closed_at IS NULL;
CREATE INDEX appeal_unit ON appeal(unit, rid);
CREATE INDEX appeal_phone ON appeal(phone);
CREATE INDEX appeal_matter ON appeal(matter);
CREATE INDEX appeal_repeat ON appeal(repeat_of) WHERE repeat_of IS NOT NULL;
CREATE INDEX appeal_year ON appeal(year, serial);
CREATE INDEX appeal_report ON appeal(rid) WHERE source='O12345';
-- Messages a gateway took and did not report on.
CREATE INDEX message_accepted ON message(settled_at, rid) WHERE state='accepted';
-- Integrity matters are few, and in nobody else's counts.
CREATE INDEX matter_integrity ON matter(day) WHERE cause='C07';
