-- Where somebody of a case lives and works: a decision names it.
ALTER TABLE case_person ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE case_person ADD COLUMN workplace TEXT NOT NULL DEFAULT '';
