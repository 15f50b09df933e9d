-- The desk of cases: one index for every order it offers, and counts that are always ready.

-- The moment a case's term is counted from, which a failed mediation or a reopening sets anew.
ALTER TABLE case_file ADD COLUMN term_from INTEGER;

CREATE INDEX unit_parent ON unit(parent);

-- These know what a list filters by and a facet counts, so that neither has to fetch the rows. Few cases are open at a time.
DROP INDEX case_open_due;
DROP INDEX case_open_unit_due;
DROP INDEX case_open_unit;
CREATE INDEX case_open_due ON case_file(due, rid, unit, handler, class, state, subtype, opened) WHERE closed_at IS NULL;
CREATE INDEX case_open_unit_due ON case_file(unit, due, rid, handler, class, state, subtype, opened) WHERE closed_at IS NULL;
CREATE INDEX case_open_unit ON case_file(unit, opened, rid, handler, class, state, subtype, due) WHERE closed_at IS NULL;
DROP INDEX case_opened;
DROP INDEX case_unit_opened;
DROP INDEX case_handler_opened;
CREATE INDEX case_opened ON case_file(opened, rid, closed_at, unit, handler, class, state, subtype, due);
CREATE INDEX case_unit_opened ON case_file(unit, opened, rid, closed_at);
CREATE INDEX case_handler_opened ON case_file(handler, opened, rid, closed_at);

CREATE INDEX case_open_opened ON case_file(opened, rid, unit, handler, class, state, subtype, due) WHERE closed_at IS NULL;
CREATE INDEX case_open_handler ON case_file(handler, opened, rid) WHERE closed_at IS NULL;
CREATE INDEX case_open_number ON case_file(number, rid) WHERE closed_at IS NULL;
CREATE INDEX case_open_unit_number ON case_file(unit, number, rid) WHERE closed_at IS NULL;
CREATE INDEX case_unit_number ON case_file(unit, number, rid);
CREATE INDEX case_open_state ON case_file(state, opened, rid, unit, handler, class, subtype, due) WHERE closed_at IS NULL;
CREATE INDEX case_unit_state ON case_file(unit, state, opened, rid);
CREATE INDEX case_second_opened ON case_file(second, opened, rid) WHERE second IS NOT NULL;

-- How many cases there are of each kind, so that a facet is a sum of these rows. `due_day` is the last whole day before the due
-- moment, 0 for none (what is closed has none); `handler` 0 is nobody. Kept by the triggers, whoever writes the row.
CREATE TABLE case_tally(closed INTEGER NOT NULL, due_day INTEGER NOT NULL, unit INTEGER NOT NULL, handler INTEGER NOT NULL,
    class TEXT NOT NULL, subtype TEXT NOT NULL, state TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY(closed, unit, due_day, handler, class, state, subtype)) WITHOUT ROWID;

CREATE TRIGGER case_tally_in AFTER INSERT ON case_file BEGIN
    INSERT INTO case_tally VALUES(new.closed_at IS NOT NULL, coalesce((new.due+28799999)/86400000, 0), new.unit,
        coalesce(new.handler, 0), new.class, new.subtype, new.state, 1) ON CONFLICT DO UPDATE SET n=n+1;
END;
CREATE TRIGGER case_tally_out AFTER DELETE ON case_file BEGIN
    UPDATE case_tally SET n=n-1 WHERE closed=(old.closed_at IS NOT NULL) AND due_day=coalesce((old.due+28799999)/86400000, 0)
        AND unit=old.unit AND handler=coalesce(old.handler, 0) AND class=old.class AND state=old.state AND subtype=old.subtype;
    DELETE FROM case_tally WHERE n=0 AND closed=(old.closed_at IS NOT NULL) AND due_day=coalesce((old.due+28799999)/86400000, 0)
        AND unit=old.unit AND handler=coalesce(old.handler, 0) AND class=old.class AND state=old.state AND subtype=old.subtype;
END;
CREATE TRIGGER case_tally_move AFTER UPDATE OF closed_at, due, unit, handler, class, subtype, state ON case_file BEGIN
    UPDATE case_tally SET n=n-1 WHERE closed=(old.closed_at IS NOT NULL) AND due_day=coalesce((old.due+28799999)/86400000, 0)
        AND unit=old.unit AND handler=coalesce(old.handler, 0) AND class=old.class AND state=old.state AND subtype=old.subtype;
    DELETE FROM case_tally WHERE n=0 AND closed=(old.closed_at IS NOT NULL) AND due_day=coalesce((old.due+28799999)/86400000, 0)
        AND unit=old.unit AND handler=coalesce(old.handler, 0) AND class=old.class AND state=old.state AND subtype=old.subtype;
    INSERT INTO case_tally VALUES(new.closed_at IS NOT NULL, coalesce((new.due+28799999)/86400000, 0), new.unit,
        coalesce(new.handler, 0), new.class, new.subtype, new.state, 1) ON CONFLICT DO UPDATE SET n=n+1;
END;

-- What older files hold already.
INSERT INTO case_tally SELECT closed_at IS NOT NULL, coalesce((due+28799999)/86400000, 0), unit, coalesce(handler, 0), class, subtype,
    state, count(*) FROM case_file GROUP BY 1,2,3,4,5,6,7;
