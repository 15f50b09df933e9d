-- The supervision desk: what stands on its board, who is on duty, what one shift leaves to the next.
CREATE INDEX work_order_stage ON work_order(coalesce(paused_from,state), unit, cause) WHERE closed_at IS NULL;

CREATE TABLE duty(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    unit INTEGER NOT NULL REFERENCES unit(rid), day INTEGER NOT NULL, from_minute INTEGER NOT NULL, to_minute INTEGER NOT NULL,
    officer INTEGER NOT NULL REFERENCES officer(rid), post TEXT NOT NULL, dropped INTEGER NOT NULL);
CREATE INDEX duty_unit ON duty(unit, day) WHERE dropped=0;
CREATE INDEX duty_officer ON duty(officer, day) WHERE dropped=0;

CREATE TABLE handover(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    unit INTEGER NOT NULL REFERENCES unit(rid), giver INTEGER NOT NULL REFERENCES officer(rid),
    taker INTEGER NOT NULL REFERENCES officer(rid), at INTEGER NOT NULL, note TEXT NOT NULL, claimed INTEGER NOT NULL,
    appointments INTEGER NOT NULL, due_soon INTEGER NOT NULL, red INTEGER NOT NULL, taken_at INTEGER);
CREATE INDEX handover_unit ON handover(unit, at, rid);
