-- Recordings of follow-up calls; the sound itself is a file beside the database, named by its hash. Who listened to which call again.
CREATE TABLE recording(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    matter INTEGER NOT NULL REFERENCES matter(rid), call INTEGER REFERENCES call(rid), started_at INTEGER NOT NULL, seconds INTEGER,
    bytes INTEGER NOT NULL, hash TEXT NOT NULL, suffix TEXT NOT NULL, taken_at INTEGER NOT NULL, keep_until INTEGER NOT NULL,
    removal_asked_by INTEGER REFERENCES officer(rid), removal_asked_at INTEGER, removed_by INTEGER REFERENCES officer(rid),
    removed_at INTEGER);
CREATE INDEX recording_matter ON recording(matter);
CREATE INDEX recording_call ON recording(call);
CREATE INDEX recording_hash ON recording(hash);
CREATE INDEX recording_keep ON recording(keep_until) WHERE removed_at IS NULL;
CREATE INDEX recording_removed ON recording(removed_at) WHERE removed_at IS NOT NULL;
CREATE TABLE listen_back(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    matter INTEGER NOT NULL REFERENCES matter(rid), call INTEGER NOT NULL REFERENCES call(rid), from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL, drawn_at INTEGER NOT NULL, drawn_by INTEGER REFERENCES officer(rid), verdict TEXT, note TEXT,
    heard_by INTEGER REFERENCES officer(rid), heard_at INTEGER);
CREATE INDEX listen_back_period ON listen_back(from_day, to_day);
CREATE INDEX listen_back_matter ON listen_back(matter);
CREATE INDEX call_at ON call(at);
