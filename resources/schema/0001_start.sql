-- The record: signed commits, what they say happened, and the tables projected from them. Every projected table has rid (local
-- number), uid (name everywhere), born and ver (positions of the first and the last commit that wrote it), fv (heads of fields
-- changed since). Instants are milliseconds since 1970 UTC, days are days since 1970 in legal time.

CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE origin(idx INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, device BLOB NOT NULL, suite INTEGER NOT NULL,
    pubkey BLOB NOT NULL, unit BLOB, cert BLOB);
CREATE TABLE tip(origin INTEGER PRIMARY KEY REFERENCES origin(idx), cid BLOB NOT NULL, seq INTEGER NOT NULL, hlc INTEGER NOT NULL);
CREATE TABLE commits(pos INTEGER PRIMARY KEY, origin INTEGER NOT NULL REFERENCES origin(idx), seq INTEGER NOT NULL,
    br INTEGER NOT NULL, cid BLOB NOT NULL UNIQUE, prev BLOB NOT NULL, hlc INTEGER NOT NULL, wall INTEGER NOT NULL,
    actor BLOB NOT NULL, role INTEGER NOT NULL, unit BLOB NOT NULL, home BLOB NOT NULL, agg BLOB NOT NULL, kind INTEGER NOT NULL,
    schema INTEGER NOT NULL, grp BLOB NOT NULL, suite INTEGER NOT NULL, body_hash BLOB NOT NULL, sig BLOB NOT NULL, body BLOB,
    UNIQUE(origin, seq, br));
CREATE INDEX commits_agg ON commits(agg);

CREATE TABLE fact(rid INTEGER PRIMARY KEY, pos INTEGER NOT NULL, agg BLOB NOT NULL, kind INTEGER NOT NULL, happened TEXT NOT NULL,
    at INTEGER NOT NULL, actor BLOB NOT NULL, role INTEGER NOT NULL, unit BLOB NOT NULL, payload TEXT NOT NULL);
CREATE INDEX fact_agg ON fact(agg, rid);
CREATE INDEX fact_happened ON fact(happened, at);

CREATE TRIGGER commits_stay BEFORE UPDATE OF pos, origin, seq, br, cid, prev, hlc, wall, actor, role, unit, home, agg, kind, schema,
    grp, suite, body_hash, sig ON commits BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER commits_keep BEFORE DELETE ON commits BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER fact_stay BEFORE UPDATE ON fact BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;
CREATE TRIGGER fact_keep BEFORE DELETE ON fact BEGIN SELECT RAISE(ABORT, 'facts are append-only'); END;

CREATE TABLE unit(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, name_en TEXT NOT NULL, short TEXT NOT NULL, kind TEXT NOT NULL,
    parent INTEGER REFERENCES unit(rid));
CREATE TABLE officer(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    account TEXT NOT NULL UNIQUE, name TEXT NOT NULL, unit INTEGER NOT NULL REFERENCES unit(rid), pass_hash TEXT,
    active INTEGER NOT NULL);
CREATE TABLE role_grant(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    officer INTEGER NOT NULL REFERENCES officer(rid), role TEXT NOT NULL, revoked INTEGER NOT NULL);
CREATE INDEX role_grant_officer ON role_grant(officer);
CREATE TABLE setting(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    key TEXT NOT NULL, value TEXT NOT NULL, from_day INTEGER NOT NULL);
CREATE INDEX setting_key ON setting(key, from_day);

CREATE TABLE batch(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    profile TEXT NOT NULL, file_hash BLOB NOT NULL, rows_read INTEGER NOT NULL, rows_new INTEGER NOT NULL,
    rows_duplicate INTEGER NOT NULL, rows_rejected INTEGER NOT NULL, rows_excluded INTEGER NOT NULL);

CREATE TABLE matter(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    channel TEXT NOT NULL, source_id TEXT NOT NULL, batch INTEGER REFERENCES batch(rid), unit INTEGER NOT NULL REFERENCES unit(rid),
    handler TEXT NOT NULL, item TEXT NOT NULL, handled_at INTEGER NOT NULL, day INTEGER NOT NULL, person TEXT NOT NULL,
    phone TEXT NOT NULL, phone_kind TEXT NOT NULL, note TEXT NOT NULL, state TEXT NOT NULL, reason TEXT, first_rating TEXT,
    final_rating TEXT, rated_at INTEGER, run_day INTEGER, sent_at INTEGER, window_end INTEGER, call_since INTEGER,
    claimed_by INTEGER REFERENCES officer(rid), claimed_at INTEGER, attempts INTEGER NOT NULL, call_at INTEGER, cause TEXT,
    cause2 TEXT, quote TEXT, solved TEXT, first_caller INTEGER REFERENCES officer(rid), merged_into INTEGER REFERENCES matter(rid));
CREATE INDEX matter_day ON matter(day, rid);
CREATE INDEX matter_state ON matter(state, day, rid);
CREATE INDEX matter_channel ON matter(channel, day, rid);
CREATE INDEX matter_count ON matter(day, channel, state, first_rating, reason, sent_at);
CREATE INDEX matter_intake ON matter(day) WHERE state='intake';
CREATE INDEX matter_to_call ON matter(call_since, rid) WHERE state IN ('to_call','in_call');
CREATE INDEX matter_window ON matter(window_end) WHERE state='sent';
CREATE INDEX matter_phone ON matter(phone, day);
CREATE INDEX matter_unit ON matter(unit, day);

CREATE TABLE message(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    matter INTEGER NOT NULL REFERENCES matter(rid), phone TEXT NOT NULL, text_version TEXT NOT NULL, text TEXT NOT NULL,
    state TEXT NOT NULL, not_before INTEGER NOT NULL, handed_at INTEGER, gateway_id TEXT, settled_at INTEGER, error TEXT);
CREATE INDEX message_matter ON message(matter);
CREATE INDEX message_open ON message(state, not_before) WHERE state IN ('queued','handed');
CREATE INDEX message_phone ON message(phone, rid);

CREATE TABLE reply(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    matter INTEGER NOT NULL REFERENCES matter(rid), received_at INTEGER NOT NULL, raw TEXT NOT NULL, parsed TEXT NOT NULL,
    parser TEXT NOT NULL, late INTEGER NOT NULL);
CREATE INDEX reply_matter ON reply(matter);
CREATE TABLE stray_reply(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    phone TEXT NOT NULL, received_at INTEGER NOT NULL, raw TEXT NOT NULL, why TEXT NOT NULL);
CREATE TABLE opt_out(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    phone TEXT NOT NULL, since INTEGER NOT NULL, until_day INTEGER NOT NULL);
CREATE INDEX opt_out_phone ON opt_out(phone, until_day);
CREATE TABLE call(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    matter INTEGER NOT NULL REFERENCES matter(rid), round INTEGER NOT NULL, caller INTEGER NOT NULL REFERENCES officer(rid),
    at INTEGER NOT NULL, outcome TEXT NOT NULL, rating TEXT, cause TEXT, cause2 TEXT, solved TEXT, quote TEXT, note TEXT);
CREATE INDEX call_matter ON call(matter, round);

CREATE TABLE work_order(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    key TEXT, number TEXT, year INTEGER, serial INTEGER, matter INTEGER NOT NULL REFERENCES matter(rid),
    unit INTEGER NOT NULL REFERENCES unit(rid), grade INTEGER NOT NULL, cause TEXT NOT NULL, facts TEXT NOT NULL,
    quote TEXT NOT NULL, requirement TEXT NOT NULL, state TEXT NOT NULL, drafted_by INTEGER REFERENCES officer(rid),
    issued_at INTEGER, issued_by INTEGER REFERENCES officer(rid), signed_at INTEGER, signed_by INTEGER REFERENCES officer(rid),
    return_asked_at INTEGER, return_grounds TEXT, returns INTEGER NOT NULL, contacted_at INTEGER, contact_way TEXT,
    progress_at INTEGER, extension_asked INTEGER, extension_days INTEGER NOT NULL, feedback_at INTEGER,
    feedback_by INTEGER REFERENCES officer(rid), findings TEXT, measures TEXT, told_day INTEGER, told_way TEXT, citizen_words TEXT,
    fed_back_at INTEGER, signed_off_by INTEGER REFERENCES officer(rid), reviewed_at INTEGER,
    reviewed_by INTEGER REFERENCES officer(rid), opinion TEXT, returned_at INTEGER, reworks INTEGER NOT NULL,
    rehandled_at INTEGER, rehandlings INTEGER NOT NULL, second_caller INTEGER REFERENCES officer(rid), second_at INTEGER,
    second_attempts INTEGER NOT NULL, second_rating TEXT, second_solved TEXT, second_words TEXT, completed_at INTEGER,
    outcome TEXT, responsible INTEGER, measure TEXT, closed_at INTEGER, closed_by INTEGER REFERENCES officer(rid),
    close_reason TEXT);
CREATE UNIQUE INDEX work_order_serial ON work_order(year, serial) WHERE serial IS NOT NULL;
CREATE INDEX work_order_matter ON work_order(matter);
CREATE INDEX work_order_open ON work_order(unit, rid) WHERE closed_at IS NULL;
CREATE INDEX work_order_open_all ON work_order(rid) WHERE closed_at IS NULL;
CREATE INDEX work_order_issued ON work_order(issued_at);

CREATE TABLE print(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    form TEXT NOT NULL, subject TEXT NOT NULL, number TEXT NOT NULL, content_hash BLOB NOT NULL, copies INTEGER NOT NULL,
    by_officer INTEGER REFERENCES officer(rid), at INTEGER NOT NULL, reprint INTEGER NOT NULL);
CREATE INDEX print_subject ON print(form, subject);
CREATE INDEX print_number ON print(number);

-- Derived, recomputed from the rows above: never a commit.
CREATE TABLE due(agg BLOB NOT NULL, rule TEXT NOT NULL, kind INTEGER NOT NULL, row INTEGER NOT NULL, unit INTEGER NOT NULL,
    start INTEGER NOT NULL, due INTEGER NOT NULL, last_day INTEGER NOT NULL, provisional INTEGER NOT NULL, done INTEGER,
    version TEXT NOT NULL, PRIMARY KEY(agg, rule)) WITHOUT ROWID;
CREATE INDEX due_open ON due(due, kind, row) WHERE done IS NULL;
CREATE INDEX due_open_unit ON due(unit, due) WHERE done IS NULL;
