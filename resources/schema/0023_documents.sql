CREATE TABLE document(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), form TEXT NOT NULL, pack_version INTEGER NOT NULL,
    person INTEGER REFERENCES case_person(rid), about INTEGER REFERENCES document(rid), typed TEXT NOT NULL, frozen TEXT NOT NULL,
    number TEXT, state TEXT NOT NULL, hash TEXT NOT NULL, drafted_at INTEGER NOT NULL, drafted_by INTEGER REFERENCES officer(rid),
    locked_at INTEGER, locked_by INTEGER REFERENCES officer(rid), void_reason TEXT NOT NULL);
CREATE INDEX document_file ON document(file, rid);
CREATE TABLE document_serial(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), document INTEGER NOT NULL REFERENCES document(rid),
    unit INTEGER NOT NULL REFERENCES unit(rid), year INTEGER NOT NULL, word TEXT NOT NULL, serial INTEGER NOT NULL,
    taken_at INTEGER NOT NULL, voided INTEGER NOT NULL, reason TEXT NOT NULL);
CREATE INDEX document_serial_of ON document_serial(unit, year, word, serial);
CREATE INDEX document_serial_document ON document_serial(document);
CREATE TABLE document_service(rid INTEGER PRIMARY KEY, uid BLOB NOT NULL UNIQUE, born INTEGER NOT NULL, ver INTEGER NOT NULL, fv BLOB,
    file INTEGER NOT NULL REFERENCES case_file(rid), document INTEGER NOT NULL REFERENCES document(rid), way TEXT NOT NULL,
    receiver TEXT NOT NULL, at INTEGER NOT NULL, by_officer INTEGER REFERENCES officer(rid), note TEXT NOT NULL);
CREATE INDEX document_service_document ON document_service(document);
