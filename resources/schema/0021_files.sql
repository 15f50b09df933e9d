-- Files of evidence, whose content lies beside the database under its hash; things that were seized and where they went.
CREATE TABLE attachment(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), evidence INTEGER NOT NULL REFERENCES evidence(rid), number INTEGER NOT NULL,
    hash TEXT NOT NULL, bytes INTEGER NOT NULL, media TEXT NOT NULL, label TEXT NOT NULL, name TEXT NOT NULL,
    added_by INTEGER REFERENCES officer(rid), added_at INTEGER NOT NULL, dropped INTEGER NOT NULL, drop_reason TEXT NOT NULL);
CREATE INDEX attachment_evidence ON attachment(evidence, number);
CREATE INDEX attachment_case ON attachment(file, evidence, number);
CREATE INDEX attachment_hash ON attachment(hash);
CREATE TABLE seized_thing(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), number INTEGER NOT NULL, name TEXT NOT NULL, quantity TEXT NOT NULL,
    unit TEXT NOT NULL, mark TEXT NOT NULL, owner TEXT NOT NULL, evidence INTEGER REFERENCES evidence(rid), taken_at INTEGER NOT NULL,
    taken_by INTEGER REFERENCES officer(rid), keeping TEXT NOT NULL, place TEXT NOT NULL, stored_at INTEGER, decision TEXT NOT NULL,
    status TEXT NOT NULL, receiver TEXT NOT NULL, status_reason TEXT NOT NULL, ended_at INTEGER);
CREATE INDEX seized_thing_file ON seized_thing(file, number);
CREATE INDEX seized_thing_unstored ON seized_thing(taken_at) WHERE status='held' AND stored_at IS NULL;
CREATE TABLE thing_move(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), thing INTEGER NOT NULL REFERENCES seized_thing(rid), came_from TEXT NOT NULL,
    went_to TEXT NOT NULL, place TEXT NOT NULL, at INTEGER NOT NULL, gave INTEGER REFERENCES officer(rid),
    took INTEGER REFERENCES officer(rid), receiver TEXT NOT NULL, reason TEXT NOT NULL);
CREATE INDEX thing_move_thing ON thing_move(thing, at);
