-- Who looks at the clocks of orders and calls does not walk past those of every case.
CREATE INDEX due_open_kind ON due(kind, due, row) WHERE done IS NULL;
CREATE INDEX due_open_unit_kind ON due(unit, kind, due, row) WHERE done IS NULL;
