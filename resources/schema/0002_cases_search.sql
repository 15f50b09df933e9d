-- Cases, incidents, saved views and stand-ins; the index of words.

-- Cases. The columns `due` of a case and of an incident are derived (core/deadlines/case_clocks.cpp), never in a commit. `origin` and
-- `batch` are names (uid), since their tables belong to modules further right.
CREATE TABLE case_file(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    number TEXT UNIQUE, source_id TEXT, class TEXT NOT NULL, subtype TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
    place TEXT NOT NULL, unit INTEGER NOT NULL REFERENCES unit(rid), handler INTEGER REFERENCES officer(rid),
    second INTEGER REFERENCES officer(rid), state TEXT NOT NULL, state_at INTEGER NOT NULL, registered_at INTEGER NOT NULL,
    opened INTEGER NOT NULL, filed_at INTEGER, decided_at INTEGER, extensions INTEGER NOT NULL, returns INTEGER NOT NULL,
    closed_at INTEGER, flags INTEGER NOT NULL, origin BLOB, batch BLOB, due INTEGER);
CREATE INDEX case_open_unit_due ON case_file(unit, due, rid) WHERE closed_at IS NULL;
CREATE INDEX case_open_due ON case_file(due, rid) WHERE closed_at IS NULL;
CREATE INDEX case_open_unit ON case_file(unit, opened, rid) WHERE closed_at IS NULL;
CREATE INDEX case_open_handler_due ON case_file(handler, due, rid) WHERE closed_at IS NULL;
CREATE INDEX case_opened ON case_file(opened, rid);
CREATE INDEX case_unit_opened ON case_file(unit, opened, rid);
CREATE INDEX case_handler_opened ON case_file(handler, opened, rid);
CREATE INDEX case_state_opened ON case_file(state, opened, rid);
CREATE INDEX case_second ON case_file(second) WHERE second IS NOT NULL AND closed_at IS NULL;
CREATE INDEX case_source ON case_file(source_id) WHERE source_id IS NOT NULL;
CREATE INDEX case_origin ON case_file(origin) WHERE origin IS NOT NULL;

CREATE TABLE case_person(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), role TEXT NOT NULL, name TEXT NOT NULL, id_number TEXT NOT NULL,
    phone TEXT NOT NULL, gender TEXT NOT NULL, born_day INTEGER, note TEXT NOT NULL, removed INTEGER NOT NULL);
CREATE INDEX case_person_file ON case_person(file);
CREATE INDEX case_person_phone ON case_person(phone) WHERE phone<>'';
CREATE INDEX case_person_id ON case_person(id_number) WHERE id_number<>'';

-- What another system says happened to an imported case, one row an event.
CREATE TABLE case_step(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), at INTEGER NOT NULL, step TEXT NOT NULL, actor TEXT NOT NULL,
    unit TEXT NOT NULL, source_id TEXT NOT NULL, note TEXT NOT NULL);
CREATE INDEX case_step_file ON case_step(file, at, rid);

CREATE TABLE case_view(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    owner INTEGER NOT NULL REFERENCES officer(rid), unit INTEGER NOT NULL REFERENCES unit(rid), name TEXT NOT NULL,
    filters TEXT NOT NULL, shared INTEGER NOT NULL, dropped INTEGER NOT NULL);
CREATE INDEX case_view_owner ON case_view(owner);
CREATE INDEX case_view_shared ON case_view(unit) WHERE shared=1;
CREATE TABLE stand_in(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    absent INTEGER NOT NULL REFERENCES officer(rid), officer INTEGER NOT NULL REFERENCES officer(rid), from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL, reason TEXT NOT NULL);
CREATE INDEX stand_in_officer ON stand_in(officer, to_day);
CREATE INDEX stand_in_absent ON stand_in(absent, to_day);

CREATE TABLE incident(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    channel TEXT NOT NULL, source_id TEXT NOT NULL, number TEXT UNIQUE, unit INTEGER NOT NULL REFERENCES unit(rid),
    received_at INTEGER NOT NULL, dispatched_at INTEGER, arrived_at INTEGER, fed_back_at INTEGER, reporter TEXT NOT NULL,
    phone TEXT NOT NULL, place TEXT NOT NULL, type TEXT NOT NULL, summary TEXT NOT NULL, handler INTEGER REFERENCES officer(rid),
    handler_text TEXT NOT NULL, complex INTEGER NOT NULL, outcome TEXT, outcome_at INTEGER, reason TEXT,
    file INTEGER REFERENCES case_file(rid), linked_to INTEGER REFERENCES incident(rid), batch BLOB, due INTEGER);
CREATE INDEX incident_received ON incident(received_at, rid);
CREATE INDEX incident_unit ON incident(unit, received_at, rid);
CREATE INDEX incident_source ON incident(channel, source_id);
CREATE INDEX incident_open ON incident(received_at, rid) WHERE outcome IS NULL;
CREATE INDEX incident_late ON incident(received_at, rid) WHERE outcome_at>due;
CREATE INDEX incident_due ON incident(due, unit, outcome, outcome_at);
CREATE INDEX incident_file ON incident(file) WHERE file IS NOT NULL;
CREATE INDEX incident_linked ON incident(linked_to) WHERE linked_to IS NOT NULL;


-- What is searched: folded text, one document a row of any kind (kind << 40 | rid), and its index of pairs of characters, which
-- keeps no text itself.
CREATE TABLE search_text(doc INTEGER PRIMARY KEY, unit INTEGER NOT NULL, day INTEGER NOT NULL, integrity INTEGER NOT NULL,
    text TEXT NOT NULL);
CREATE VIRTUAL TABLE search USING fts5(text, content='', detail=none, tokenize='pairs');
