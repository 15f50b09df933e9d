-- What a message counts for is read of the index: the texts beside it are long and of no use there.
DROP INDEX message_matter;
CREATE INDEX message_matter ON message(matter, handed_at, settled_at, state);
-- Sums of which nothing is left go together, found without a look at the others.
CREATE INDEX figure_sum_none ON figure_sum(n) WHERE n=0;
-- What the unit's file holds of a rectification; the signature an officer put into the program.
ALTER TABLE work_order ADD COLUMN evidence TEXT;
ALTER TABLE officer ADD COLUMN signature TEXT;
