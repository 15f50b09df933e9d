-- Editions of the limits that were drafted here, submitted and taken into force.
CREATE TABLE rule_edition(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    paper TEXT NOT NULL, valid_from INTEGER NOT NULL, changes TEXT NOT NULL, state TEXT NOT NULL,
    drafted_by INTEGER NOT NULL REFERENCES officer(rid), drafted_at INTEGER NOT NULL,
    answered_by INTEGER REFERENCES officer(rid), answered_at INTEGER, words TEXT NOT NULL);
