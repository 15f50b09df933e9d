-- People of a case: whom a guardian guards, companies, protected ones. Whoever is protected stands in no index that leads to a person.
ALTER TABLE case_person ADD COLUMN guards INTEGER REFERENCES case_person(rid);
ALTER TABLE case_person ADD COLUMN credit_code TEXT NOT NULL DEFAULT '';
ALTER TABLE case_person ADD COLUMN protected INTEGER NOT NULL DEFAULT 0;
DROP INDEX IF EXISTS case_person_phone;
DROP INDEX IF EXISTS case_person_id;
CREATE INDEX case_person_phone ON case_person(phone) WHERE phone<>'' AND removed=0 AND protected=0;
CREATE INDEX case_person_id ON case_person(id_number) WHERE id_number<>'' AND removed=0 AND protected=0;
CREATE INDEX case_person_credit ON case_person(credit_code) WHERE credit_code<>'' AND removed=0 AND protected=0;
CREATE INDEX case_person_name ON case_person(name, born_day) WHERE born_day IS NOT NULL AND removed=0 AND protected=0;

-- Sealed cases (bit 4 of flags) stand in no list and no count: the indexes that lead to closed cases do not know them. Open cases are
-- never sealed, so that theirs stay as they are.
DROP INDEX IF EXISTS case_opened;
DROP INDEX IF EXISTS case_unit_opened;
DROP INDEX IF EXISTS case_handler_opened;
DROP INDEX IF EXISTS case_second_opened;
DROP INDEX IF EXISTS case_state_opened;
DROP INDEX IF EXISTS case_unit_state;
DROP INDEX IF EXISTS case_unit_number;
CREATE INDEX case_opened ON case_file(opened, rid, closed_at, unit, handler, class, state, subtype, due) WHERE flags&4=0;
CREATE INDEX case_unit_opened ON case_file(unit, opened, rid, closed_at) WHERE flags&4=0;
CREATE INDEX case_handler_opened ON case_file(handler, opened, rid, closed_at, unit) WHERE flags&4=0;
CREATE INDEX case_second_opened ON case_file(second, opened, rid, unit) WHERE second IS NOT NULL AND flags&4=0;
CREATE INDEX case_state_opened ON case_file(state, opened, rid) WHERE flags&4=0;
CREATE INDEX case_unit_state ON case_file(unit, state, opened, rid) WHERE flags&4=0;
CREATE INDEX case_unit_number ON case_file(unit, number, rid) WHERE flags&4=0;
CREATE INDEX case_number ON case_file(number, rid) WHERE flags&4=0;

DROP TRIGGER IF EXISTS case_tally_in;
DROP TRIGGER IF EXISTS case_tally_out;
DROP TRIGGER IF EXISTS case_tally_move;
DROP TRIGGER IF EXISTS case_sum_in;
DROP TRIGGER IF EXISTS case_sum_out;
DROP TRIGGER IF EXISTS case_state_sum_move;
DROP TRIGGER IF EXISTS case_subtype_sum_move;
CREATE TRIGGER case_tally_in AFTER INSERT ON case_file WHEN new.flags&4=0 BEGIN
    INSERT INTO case_tally VALUES(new.closed_at IS NOT NULL, coalesce((new.due+28799999)/86400000, 0), new.unit,
        coalesce(new.handler, 0), new.class, new.subtype, new.state, 1) ON CONFLICT DO UPDATE SET n=n+1;
END;
CREATE TRIGGER case_tally_out AFTER DELETE ON case_file WHEN old.flags&4=0 BEGIN
    UPDATE case_tally SET n=n-1 WHERE closed=(old.closed_at IS NOT NULL) AND due_day=coalesce((old.due+28799999)/86400000, 0)
        AND unit=old.unit AND handler=coalesce(old.handler, 0) AND class=old.class AND state=old.state AND subtype=old.subtype;
    DELETE FROM case_tally WHERE n=0 AND closed=(old.closed_at IS NOT NULL) AND due_day=coalesce((old.due+28799999)/86400000, 0)
        AND unit=old.unit AND handler=coalesce(old.handler, 0) AND class=old.class AND state=old.state AND subtype=old.subtype;
END;
CREATE TRIGGER case_tally_left AFTER UPDATE OF closed_at, due, unit, handler, class, subtype, state, flags ON case_file
    WHEN old.flags&4=0 BEGIN
    UPDATE case_tally SET n=n-1 WHERE closed=(old.closed_at IS NOT NULL) AND due_day=coalesce((old.due+28799999)/86400000, 0)
        AND unit=old.unit AND handler=coalesce(old.handler, 0) AND class=old.class AND state=old.state AND subtype=old.subtype;
    DELETE FROM case_tally WHERE n=0 AND closed=(old.closed_at IS NOT NULL) AND due_day=coalesce((old.due+28799999)/86400000, 0)
        AND unit=old.unit AND handler=coalesce(old.handler, 0) AND class=old.class AND state=old.state AND subtype=old.subtype;
END;
CREATE TRIGGER case_tally_come AFTER UPDATE OF closed_at, due, unit, handler, class, subtype, state, flags ON case_file
    WHEN new.flags&4=0 BEGIN
    INSERT INTO case_tally VALUES(new.closed_at IS NOT NULL, coalesce((new.due+28799999)/86400000, 0), new.unit,
        coalesce(new.handler, 0), new.class, new.subtype, new.state, 1) ON CONFLICT DO UPDATE SET n=n+1;
END;
CREATE TRIGGER case_sum_in AFTER INSERT ON case_file WHEN new.flags&4=0 BEGIN
    INSERT INTO case_state_sum VALUES(new.closed_at IS NOT NULL, new.unit, new.class, new.state, 1) ON CONFLICT DO UPDATE SET n=n+1;
    INSERT INTO case_subtype_sum VALUES(new.closed_at IS NOT NULL, new.subtype, new.unit, 1) ON CONFLICT DO UPDATE SET n=n+1;
END;
CREATE TRIGGER case_sum_out AFTER DELETE ON case_file WHEN old.flags&4=0 BEGIN
    UPDATE case_state_sum SET n=n-1 WHERE closed=(old.closed_at IS NOT NULL) AND unit=old.unit AND class=old.class AND state=old.state;
    UPDATE case_subtype_sum SET n=n-1 WHERE closed=(old.closed_at IS NOT NULL) AND subtype=old.subtype AND unit=old.unit;
END;
CREATE TRIGGER case_state_sum_left AFTER UPDATE OF closed_at, unit, class, state, flags ON case_file
    WHEN old.flags&4=0 AND ((old.closed_at IS NULL)<>(new.closed_at IS NULL) OR old.unit<>new.unit OR old.class<>new.class
    OR old.state<>new.state OR new.flags&4<>0) BEGIN
    UPDATE case_state_sum SET n=n-1 WHERE closed=(old.closed_at IS NOT NULL) AND unit=old.unit AND class=old.class AND state=old.state;
END;
CREATE TRIGGER case_state_sum_come AFTER UPDATE OF closed_at, unit, class, state, flags ON case_file
    WHEN new.flags&4=0 AND ((old.closed_at IS NULL)<>(new.closed_at IS NULL) OR old.unit<>new.unit OR old.class<>new.class
    OR old.state<>new.state OR old.flags&4<>0) BEGIN
    INSERT INTO case_state_sum VALUES(new.closed_at IS NOT NULL, new.unit, new.class, new.state, 1) ON CONFLICT DO UPDATE SET n=n+1;
END;
CREATE TRIGGER case_subtype_sum_left AFTER UPDATE OF closed_at, unit, subtype, flags ON case_file
    WHEN old.flags&4=0 AND ((old.closed_at IS NULL)<>(new.closed_at IS NULL) OR old.unit<>new.unit OR old.subtype<>new.subtype
    OR new.flags&4<>0) BEGIN
    UPDATE case_subtype_sum SET n=n-1 WHERE closed=(old.closed_at IS NOT NULL) AND subtype=old.subtype AND unit=old.unit;
END;
CREATE TRIGGER case_subtype_sum_come AFTER UPDATE OF closed_at, unit, subtype, flags ON case_file
    WHEN new.flags&4=0 AND ((old.closed_at IS NULL)<>(new.closed_at IS NULL) OR old.unit<>new.unit OR old.subtype<>new.subtype
    OR old.flags&4<>0) BEGIN
    INSERT INTO case_subtype_sum VALUES(new.closed_at IS NOT NULL, new.subtype, new.unit, 1) ON CONFLICT DO UPDATE SET n=n+1;
END;
