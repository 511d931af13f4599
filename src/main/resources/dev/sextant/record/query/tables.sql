-- What is kept of records so that they can be asked about. Numbers stand for names that come again and again.

CREATE TABLE file (id INTEGER PRIMARY KEY, path TEXT NOT NULL);
CREATE TABLE known_rule (path TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE unreadable (file INTEGER NOT NULL, line INTEGER NOT NULL, what TEXT NOT NULL, maybe TEXT NOT NULL);

CREATE TABLE decision (
    record INTEGER PRIMARY KEY, file INTEGER NOT NULL, line INTEGER NOT NULL, position INTEGER,
    decision TEXT, status TEXT NOT NULL, scenario TEXT,
    input_file TEXT, input_sheet TEXT, input_line INTEGER, input_sha256 TEXT,
    rules_digest TEXT, knowledge TEXT, recommendation TEXT, settled INTEGER, why TEXT);
CREATE TABLE reason (
    record INTEGER, number INTEGER, rule INTEGER NOT NULL, because TEXT,
    PRIMARY KEY (record, number)) WITHOUT ROWID;
CREATE TABLE workload (
    record INTEGER, number INTEGER, name TEXT NOT NULL, option TEXT, style TEXT, points INTEGER, margin INTEGER, basis TEXT,
    rule INTEGER, because TEXT,
    PRIMARY KEY (record, number)) WITHOUT ROWID;

-- The owner is the number of a workload, 0 for the platform, -1 for its team.
CREATE TABLE fact_name (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE fact (
    record INTEGER, number INTEGER, owner INTEGER NOT NULL, name INTEGER NOT NULL, value TEXT, at_least REAL, at_most REAL,
    line INTEGER, column_ INTEGER,
    PRIMARY KEY (record, number)) WITHOUT ROWID;
CREATE TABLE redaction (record INTEGER NOT NULL, owner INTEGER NOT NULL, name INTEGER NOT NULL);

CREATE TABLE rule (id INTEGER PRIMARY KEY, rule TEXT NOT NULL, sha256 TEXT, sentence TEXT, source TEXT);
CREATE TABLE firing (
    record INTEGER, rule INTEGER, workload INTEGER, times INTEGER NOT NULL,
    PRIMARY KEY (record, rule, workload)) WITHOUT ROWID;

CREATE TABLE figure (id INTEGER PRIMARY KEY, type TEXT NOT NULL, says TEXT, source TEXT, as_of TEXT, file TEXT, line INTEGER);
CREATE TABLE ground (record INTEGER, figure INTEGER, PRIMARY KEY (record, figure)) WITHOUT ROWID;

CREATE TABLE message (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, says TEXT NOT NULL);
CREATE TABLE notice (
    record INTEGER, number INTEGER, message INTEGER NOT NULL, about TEXT, because TEXT,
    PRIMARY KEY (record, number)) WITHOUT ROWID;
CREATE TABLE problem (
    record INTEGER, number INTEGER, severity TEXT, code TEXT, what TEXT, maybe TEXT, line INTEGER, column_ INTEGER,
    PRIMARY KEY (record, number)) WITHOUT ROWID;
