-- How many cases there are of each state and of each subtype: few rows, so that most counts are a short sum. The tally beside them
-- knows everything at once and is as long as the list of open cases.
CREATE TABLE case_state_sum(closed INTEGER NOT NULL, unit INTEGER NOT NULL, class TEXT NOT NULL, state TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY(closed, unit, class, state)) WITHOUT ROWID;
CREATE TABLE case_subtype_sum(closed INTEGER NOT NULL, subtype TEXT NOT NULL, unit INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY(closed, subtype, unit)) WITHOUT ROWID;

CREATE TRIGGER case_sum_in AFTER INSERT ON case_file BEGIN
    INSERT INTO case_state_sum VALUES(new.closed_at IS NOT NULL, new.unit, new.class, new.state, 1) ON CONFLICT DO UPDATE SET n=n+1;
    INSERT INTO case_subtype_sum VALUES(new.closed_at IS NOT NULL, new.subtype, new.unit, 1) ON CONFLICT DO UPDATE SET n=n+1;
END;
CREATE TRIGGER case_sum_out AFTER DELETE ON case_file BEGIN
    UPDATE case_state_sum SET n=n-1 WHERE closed=(old.closed_at IS NOT NULL) AND unit=old.unit AND class=old.class AND state=old.state;
    UPDATE case_subtype_sum SET n=n-1 WHERE closed=(old.closed_at IS NOT NULL) AND subtype=old.subtype AND unit=old.unit;
END;
CREATE TRIGGER case_state_sum_move AFTER UPDATE OF closed_at, unit, class, state ON case_file
    WHEN (old.closed_at IS NULL)<>(new.closed_at IS NULL) OR old.unit<>new.unit OR old.class<>new.class OR old.state<>new.state BEGIN
    UPDATE case_state_sum SET n=n-1 WHERE closed=(old.closed_at IS NOT NULL) AND unit=old.unit AND class=old.class AND state=old.state;
    INSERT INTO case_state_sum VALUES(new.closed_at IS NOT NULL, new.unit, new.class, new.state, 1) ON CONFLICT DO UPDATE SET n=n+1;
END;
CREATE TRIGGER case_subtype_sum_move AFTER UPDATE OF closed_at, unit, subtype ON case_file
    WHEN (old.closed_at IS NULL)<>(new.closed_at IS NULL) OR old.unit<>new.unit OR old.subtype<>new.subtype BEGIN
    UPDATE case_subtype_sum SET n=n-1 WHERE closed=(old.closed_at IS NOT NULL) AND subtype=old.subtype AND unit=old.unit;
    INSERT INTO case_subtype_sum VALUES(new.closed_at IS NOT NULL, new.subtype, new.unit, 1) ON CONFLICT DO UPDATE SET n=n+1;
END;

-- What older files hold already.
INSERT INTO case_state_sum SELECT closed_at IS NOT NULL, unit, class, state, count(*) FROM case_file GROUP BY 1,2,3,4;
INSERT INTO case_subtype_sum SELECT closed_at IS NOT NULL, subtype, unit, count(*) FROM case_file GROUP BY 1,2,3;
