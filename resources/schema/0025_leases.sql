CREATE TABLE number_lease(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    unit INTEGER NOT NULL REFERENCES unit(rid), kind TEXT NOT NULL, word TEXT NOT NULL, year INTEGER NOT NULL,
    first INTEGER NOT NULL, last INTEGER NOT NULL, device TEXT NOT NULL, given_at INTEGER NOT NULL, given_by INTEGER REFERENCES officer(rid),
    ended_at INTEGER, ended_by INTEGER REFERENCES officer(rid), reason TEXT NOT NULL);
CREATE INDEX number_lease_of ON number_lease(unit, kind, year, word, first);
CREATE INDEX number_lease_open ON number_lease(year) WHERE ended_at IS NULL;
CREATE TABLE number_holder(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    unit INTEGER NOT NULL REFERENCES unit(rid), device TEXT NOT NULL, at INTEGER NOT NULL, by INTEGER REFERENCES officer(rid),
    reason TEXT NOT NULL);
CREATE INDEX number_holder_unit ON number_holder(unit);
