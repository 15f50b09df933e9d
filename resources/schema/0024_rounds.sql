ALTER TABLE review ADD COLUMN about TEXT;
ALTER TABLE review ADD COLUMN spent INTEGER NOT NULL DEFAULT 0;
CREATE TABLE ground_said(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), ground TEXT NOT NULL, at INTEGER NOT NULL, by INTEGER REFERENCES officer(rid),
    withdrawn_at INTEGER, withdrawn_by INTEGER REFERENCES officer(rid), reason TEXT NOT NULL);
CREATE INDEX ground_said_file ON ground_said(file);
