-- The clocks of the centre on a supervision order, and how high a red card has been told.
ALTER TABLE work_order ADD COLUMN sent_up_at INTEGER;
ALTER TABLE work_order ADD COLUMN found_at INTEGER;
ALTER TABLE work_order ADD COLUMN escalation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE work_order ADD COLUMN escalated_at INTEGER;
