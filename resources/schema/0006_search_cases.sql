-- Whose cases lie in units he does not see is told by the index alone. Cases and incidents are searched from here on: the program
-- makes what is searched anew when it brings a file to this form.
DROP INDEX case_handler_opened;
DROP INDEX case_second_opened;
CREATE INDEX case_handler_opened ON case_file(handler, opened, rid, closed_at, unit);
CREATE INDEX case_second_opened ON case_file(second, opened, rid, unit) WHERE second IS NOT NULL;
