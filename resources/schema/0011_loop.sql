-- The closed loop: pauses and merges of orders, objections to ratings, months whose figures are final.
ALTER TABLE matter ADD COLUMN first_rated_at INTEGER;
ALTER TABLE matter ADD COLUMN first_call_since INTEGER;
ALTER TABLE work_order ADD COLUMN paused_from TEXT;
ALTER TABLE work_order ADD COLUMN paused_at INTEGER;
ALTER TABLE work_order ADD COLUMN pause_link TEXT;
ALTER TABLE work_order ADD COLUMN replied_day INTEGER;
ALTER TABLE work_order ADD COLUMN merged_into INTEGER REFERENCES work_order(rid);
ALTER TABLE work_order ADD COLUMN met_at INTEGER;
ALTER TABLE work_order ADD COLUMN reminded_at INTEGER;

CREATE TABLE objection(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    work_order INTEGER NOT NULL REFERENCES work_order(rid), matter INTEGER NOT NULL REFERENCES matter(rid),
    unit INTEGER NOT NULL REFERENCES unit(rid), day INTEGER NOT NULL, grounds TEXT NOT NULL, evidence TEXT NOT NULL,
    state TEXT NOT NULL, filed_by INTEGER REFERENCES officer(rid), filed_at INTEGER NOT NULL, examined_by INTEGER REFERENCES officer(rid),
    examined_at INTEGER, findings TEXT, decided_by INTEGER REFERENCES officer(rid), decided_at INTEGER, reason TEXT,
    countersigned_by INTEGER REFERENCES officer(rid), appealed_at INTEGER, appeal_reason TEXT, upheld_at INTEGER);
CREATE UNIQUE INDEX objection_order ON objection(work_order);
CREATE INDEX objection_matter ON objection(matter);
CREATE INDEX objection_unit ON objection(unit, day);
CREATE INDEX objection_upheld ON objection(day) WHERE state='upheld';
CREATE INDEX objection_open ON objection(rid) WHERE state IN ('in_examination','examined','to_countersign','appealed');

CREATE TABLE month_lock(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    month INTEGER NOT NULL UNIQUE, locked_at INTEGER NOT NULL, locked_by INTEGER REFERENCES officer(rid));
CREATE TABLE figure(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    month_lock INTEGER NOT NULL REFERENCES month_lock(rid), month INTEGER NOT NULL, unit INTEGER REFERENCES unit(rid),
    indicator TEXT NOT NULL, numerator INTEGER NOT NULL, denominator INTEGER NOT NULL, formula TEXT NOT NULL);
CREATE INDEX figure_month ON figure(month, unit, indicator);

-- Derived. What each matter, call and order counts for, one bit a set; frozen as of the lock of its month.
CREATE TABLE figure_face(kind INTEGER NOT NULL, row INTEGER NOT NULL, day INTEGER NOT NULL, unit INTEGER NOT NULL,
    sealed INTEGER NOT NULL, sets INTEGER NOT NULL, live INTEGER, PRIMARY KEY(kind, day, row)) WITHOUT ROWID;
-- What came after the lock of its month.
CREATE INDEX figure_face_moved ON figure_face(kind, day, row, unit, sealed, sets, live) WHERE live IS NOT NULL;
CREATE UNIQUE INDEX figure_face_row ON figure_face(row, kind);
CREATE TABLE figure_sum(kind INTEGER NOT NULL, month INTEGER NOT NULL, unit INTEGER NOT NULL, sealed INTEGER NOT NULL,
    bit INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY(kind, month, unit, sealed, bit)) WITHOUT ROWID;
