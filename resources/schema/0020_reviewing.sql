ALTER TABLE review ADD COLUMN grounds TEXT NOT NULL DEFAULT '';
ALTER TABLE review ADD COLUMN light INTEGER NOT NULL DEFAULT 0;
ALTER TABLE review ADD COLUMN parts TEXT NOT NULL DEFAULT '';
ALTER TABLE review_defect ADD COLUMN kind TEXT;
CREATE TABLE recusal(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), officer INTEGER NOT NULL REFERENCES officer(rid), own INTEGER NOT NULL,
    reason TEXT NOT NULL, asked_at INTEGER NOT NULL, asked_by INTEGER REFERENCES officer(rid), granted INTEGER, words TEXT NOT NULL,
    answered_at INTEGER, answered_by INTEGER REFERENCES officer(rid));
CREATE INDEX recusal_file ON recusal(file);
CREATE INDEX recusal_asked ON recusal(asked_at) WHERE answered_at IS NULL;
CREATE TABLE second_look(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), review INTEGER NOT NULL REFERENCES review(rid), month TEXT NOT NULL,
    unit INTEGER NOT NULL REFERENCES unit(rid), share INTEGER NOT NULL, drawn_at INTEGER NOT NULL, drawn_by INTEGER REFERENCES officer(rid),
    given_at INTEGER, given_by INTEGER REFERENCES officer(rid), kinds TEXT NOT NULL, words TEXT NOT NULL);
CREATE INDEX second_look_month ON second_look(month, unit);
CREATE INDEX second_look_given ON second_look(given_at) WHERE given_at IS NOT NULL;
CREATE TABLE qualification(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    officer INTEGER NOT NULL REFERENCES officer(rid), certificate TEXT NOT NULL, certified_on INTEGER, reviews_since INTEGER,
    recorded_by INTEGER REFERENCES officer(rid), revoked INTEGER NOT NULL);
CREATE INDEX qualification_officer ON qualification(officer);
DROP INDEX IF EXISTS item_mark_file;
CREATE INDEX item_mark_file ON item_mark(file, item);
