-- What the limits of a case are counted from, paused and extended by; the notices of the calendar; who was reminded of what.
ALTER TABLE case_file ADD COLUMN law_from INTEGER;
ALTER TABLE case_file ADD COLUMN due_marks INTEGER NOT NULL DEFAULT 0; -- derived, as due

CREATE TABLE case_fact(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), event TEXT NOT NULL, at INTEGER NOT NULL, recorded_at INTEGER NOT NULL,
    paper TEXT NOT NULL, note TEXT NOT NULL, withdrawn TEXT);
CREATE INDEX case_fact_file ON case_fact(file, at, rid);
CREATE TABLE case_extension(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), rule TEXT NOT NULL, extension TEXT NOT NULL, amount INTEGER, at INTEGER,
    reason TEXT NOT NULL, asked_by INTEGER REFERENCES officer(rid), asked_at INTEGER NOT NULL, answer TEXT NOT NULL,
    answered_by INTEGER REFERENCES officer(rid), answered_at INTEGER, paper TEXT NOT NULL, words TEXT NOT NULL);
CREATE INDEX case_extension_file ON case_extension(file, asked_at, rid);
CREATE INDEX case_extension_asked ON case_extension(asked_at, rid) WHERE answer='asked';

CREATE TABLE calendar_notice(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    paper TEXT NOT NULL, days TEXT NOT NULL, emergency INTEGER NOT NULL, taken_by TEXT NOT NULL,
    taken_at INTEGER NOT NULL);

CREATE TABLE reminder(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    officer INTEGER NOT NULL REFERENCES officer(rid), about BLOB NOT NULL, rule TEXT NOT NULL, due INTEGER NOT NULL,
    rung TEXT NOT NULL, at INTEGER NOT NULL, seen_at INTEGER);
CREATE INDEX reminder_about ON reminder(about, rule, due, rung);
CREATE INDEX reminder_unseen ON reminder(officer, at) WHERE seen_at IS NULL;

-- Derived, and made anew when the program opens the file. A paused clock ends at 9223372036854775807 and has some of it left.
DROP TABLE due;
CREATE TABLE due(agg BLOB NOT NULL, rule TEXT NOT NULL, kind INTEGER NOT NULL, row INTEGER NOT NULL, unit INTEGER NOT NULL,
    start INTEGER NOT NULL, due INTEGER NOT NULL, last_day INTEGER NOT NULL, provisional INTEGER NOT NULL, done INTEGER,
    version TEXT NOT NULL, custody INTEGER NOT NULL, ours INTEGER NOT NULL, left INTEGER, PRIMARY KEY(agg, rule)) WITHOUT ROWID;
CREATE INDEX due_open ON due(due, kind, row) WHERE done IS NULL;
CREATE INDEX due_open_unit ON due(unit, due) WHERE done IS NULL;
