CREATE TABLE evidence(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), number INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
    original INTEGER NOT NULL, source TEXT NOT NULL, place TEXT NOT NULL, taken_at INTEGER NOT NULL,
    taker INTEGER REFERENCES officer(rid), second INTEGER REFERENCES officer(rid), approval TEXT NOT NULL, recording TEXT NOT NULL,
    store TEXT NOT NULL, purpose TEXT NOT NULL, item TEXT NOT NULL, status TEXT NOT NULL, status_reason TEXT NOT NULL);
CREATE INDEX evidence_file ON evidence(file, number);
CREATE TABLE item_mark(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), item TEXT NOT NULL, mark TEXT NOT NULL, reason TEXT NOT NULL,
    by INTEGER REFERENCES officer(rid), removed INTEGER NOT NULL);
CREATE INDEX item_mark_file ON item_mark(file);
CREATE TABLE review(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), round INTEGER NOT NULL, level TEXT NOT NULL, complex INTEGER NOT NULL,
    urgent INTEGER NOT NULL, submitted_at INTEGER NOT NULL, submitted_by INTEGER REFERENCES officer(rid), due INTEGER NOT NULL,
    passed_at INTEGER, passed_by INTEGER REFERENCES officer(rid), opinion TEXT, words TEXT NOT NULL, article TEXT NOT NULL,
    supplement_due INTEGER, decided_at INTEGER, decided_by INTEGER REFERENCES officer(rid), digest TEXT NOT NULL);
CREATE INDEX review_file ON review(file, round);
CREATE INDEX review_open ON review(due, rid) WHERE level<>'decided';
CREATE INDEX review_decided ON review(decided_at) WHERE decided_at IS NOT NULL;
CREATE TABLE review_point(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), review INTEGER NOT NULL REFERENCES review(rid), point TEXT NOT NULL,
    finding TEXT NOT NULL, note TEXT NOT NULL);
CREATE INDEX review_point_review ON review_point(review);
CREATE TABLE review_defect(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), review INTEGER NOT NULL REFERENCES review(rid), number INTEGER NOT NULL,
    target TEXT NOT NULL, words TEXT NOT NULL, mended_at INTEGER, mending TEXT NOT NULL, accepted_at INTEGER);
CREATE INDEX review_defect_file ON review_defect(file, number);
