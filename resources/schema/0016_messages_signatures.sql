-- What a message counts for is read of the index: the texts beside it are long and of no use there.
DROP INDEX message_matter;
CREATE INDEX message_matter ON message(matter, handed_at, settled_at, state);
-- Faces lie by kind and day as before, under one whole number: the seek that every change makes is that of a row.
DROP INDEX figure_face_moved;
DROP INDEX figure_face_row;
ALTER TABLE figure_face RENAME TO figure_face_before;
CREATE TABLE figure_face(key INTEGER PRIMARY KEY, kind INTEGER NOT NULL, row INTEGER NOT NULL, day INTEGER NOT NULL,
    unit INTEGER NOT NULL, sealed INTEGER NOT NULL, sets INTEGER NOT NULL, live INTEGER);
INSERT INTO figure_face SELECT (kind<<58)+(day<<40)+row,kind,row,day,unit,sealed,sets,live FROM figure_face_before ORDER BY kind,day,row;
DROP TABLE figure_face_before;
CREATE INDEX figure_face_moved ON figure_face(key) WHERE live IS NOT NULL;
CREATE UNIQUE INDEX figure_face_row ON figure_face(row, kind);
-- And the sums of a month, a unit and a set.
ALTER TABLE figure_sum RENAME TO figure_sum_before;
CREATE TABLE figure_sum(key INTEGER PRIMARY KEY, month INTEGER NOT NULL, unit INTEGER NOT NULL, sealed INTEGER NOT NULL,
    bit INTEGER NOT NULL, n INTEGER NOT NULL);
INSERT INTO figure_sum SELECT (month<<40)+(unit<<8)+(sealed<<7)+bit,month,unit,sealed,bit,n FROM figure_sum_before ORDER BY 1;
DROP TABLE figure_sum_before;
-- Sums of which nothing is left go together, found without a look at the others.
CREATE INDEX figure_sum_none ON figure_sum(n) WHERE n=0;
-- What the unit's file holds of a rectification; the signature an officer put into the program.
ALTER TABLE work_order ADD COLUMN evidence TEXT;
ALTER TABLE officer ADD COLUMN signature TEXT;
