CREATE TABLE case_link(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), other INTEGER NOT NULL REFERENCES case_file(rid), kind TEXT NOT NULL,
    reason TEXT NOT NULL, by INTEGER REFERENCES officer(rid), at INTEGER NOT NULL, removed INTEGER NOT NULL);
CREATE INDEX case_link_file ON case_link(file);
CREATE INDEX case_link_other ON case_link(other);
