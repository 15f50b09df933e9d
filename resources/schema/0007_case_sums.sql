-- How many cases there are without regard to officers and due days: few rows, so that most counts are a short sum. The tally
-- beside it knows both and is as long as the list of open cases.
CREATE TABLE case_sum(closed INTEGER NOT NULL, unit INTEGER NOT NULL, class TEXT NOT NULL, state TEXT NOT NULL, subtype TEXT NOT NULL,
    n INTEGER NOT NULL, PRIMARY KEY(closed, unit, class, state, subtype)) WITHOUT ROWID;

CREATE TRIGGER case_sum_in AFTER INSERT ON case_file BEGIN
    INSERT INTO case_sum VALUES(new.closed_at IS NOT NULL, new.unit, new.class, new.state, new.subtype, 1)
        ON CONFLICT DO UPDATE SET n=n+1;
END;
CREATE TRIGGER case_sum_out AFTER DELETE ON case_file BEGIN
    UPDATE case_sum SET n=n-1 WHERE closed=(old.closed_at IS NOT NULL) AND unit=old.unit AND class=old.class AND state=old.state
        AND subtype=old.subtype;
END;
CREATE TRIGGER case_sum_move AFTER UPDATE OF closed_at, unit, class, subtype, state ON case_file
    WHEN (old.closed_at IS NULL)<>(new.closed_at IS NULL) OR old.unit<>new.unit OR old.class<>new.class OR old.state<>new.state
        OR old.subtype<>new.subtype BEGIN
    UPDATE case_sum SET n=n-1 WHERE closed=(old.closed_at IS NOT NULL) AND unit=old.unit AND class=old.class AND state=old.state
        AND subtype=old.subtype;
    INSERT INTO case_sum VALUES(new.closed_at IS NOT NULL, new.unit, new.class, new.state, new.subtype, 1)
        ON CONFLICT DO UPDATE SET n=n+1;
END;

-- What older files hold already.
INSERT INTO case_sum SELECT closed_at IS NOT NULL, unit, class, state, subtype, count(*) FROM case_file GROUP BY 1,2,3,4,5;
