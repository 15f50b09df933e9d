-- The clocks of the centre on a supervision order, and how high a red card has been told.
ALTER TABLE work_order ADD COLUMN sent_up_at INTEGER;
ALTER TABLE work_order ADD COLUMN found_at INTEGER;
ALTER TABLE work_order ADD COLUMN escalation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE work_order ADD COLUMN escalated_at INTEGER;
-- Talks with the chief of a unit that was below its target two months running.
CREATE TABLE chief_talk(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    unit INTEGER NOT NULL REFERENCES unit(rid), month INTEGER NOT NULL, held_at INTEGER NOT NULL, held_by INTEGER REFERENCES officer(rid),
    words TEXT NOT NULL, plan TEXT NOT NULL);
CREATE UNIQUE INDEX chief_talk_month ON chief_talk(unit, month);
-- Answers after their window, which no day counts.
CREATE INDEX reply_late ON reply(received_at, matter) WHERE late=1;
