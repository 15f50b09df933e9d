-- The texts of a unit in their own order, so that a search within one unit walks nothing else.
CREATE INDEX search_unit ON search_text(unit);
