-- The tables for --sql. Use the column record to join them: records are numbered from 1 in the order in which they were read.
-- The language is SQLite. Unknown values are NULL.

-- Decisions, with their inputs and answers.
CREATE VIEW decisions AS SELECT
    d.record,           -- number of the record, from 1
    f.path AS file,     -- file of records
    d.line,             -- line in this file
    d.position,         -- position in the chain, the --index of sextant record show
    d.decision,         -- id of the decision
    d.status,           -- decided, rejected or failed
    d.scenario,         -- name of the scenario
    d.input_file,       -- file of the scenario
    d.input_sheet,      -- sheet of a workbook
    d.input_line,       -- line of the scenario
    d.input_sha256,     -- digest of the input
    d.rules_digest,     -- digest of the rules
    d.knowledge,        -- rules that were applied: all or article
    d.recommendation,   -- answer for the platform
    r.rule,             -- first rule that justifies the answer
    n.because,          -- its reason
    d.settled,          -- 1 if no unknown fact can change the answer, otherwise 0
    d.why               -- error message of a failure
FROM decision d JOIN file f ON f.id = d.file
LEFT JOIN reason n ON n.record = d.record AND n.number = 1 LEFT JOIN rule r ON r.id = n.rule;

-- Workloads and their placements.
CREATE VIEW workloads AS SELECT
    w.record,
    w.number,           -- number in the scenario, from 1
    w.name AS workload, -- name
    w.option,           -- option: kubernetes, serverless or neither
    w.style,            -- style, such as functions
    w.points,           -- score of the option
    w.margin,           -- lead over the next option, in points
    w.basis,            -- why it was placed there, such as limits
    r.rule,             -- rule that decided the placement
    w.because           -- its reason
FROM workload w LEFT JOIN rule r ON r.id = w.rule;

-- Given facts.
CREATE VIEW facts AS SELECT
    f.record,
    w.name AS workload, -- workload of the fact; NULL for the platform and its team
    CASE f.owner WHEN 0 THEN 'platform' WHEN -1 THEN 'platform.team' ELSE w.name END || '.' || n.name AS path,
    n.name AS fact,     -- name, such as memory
    f.value,            -- value as in a scenario, such as 2 GiB
    f.at_least,         -- minimum, in seconds, MiB or as given
    f.at_most,          -- maximum
    f.line,             -- line in the file of the scenario
    f.column_ AS "column",
    0 AS redacted       -- 1 if the value is redacted
FROM fact f JOIN fact_name n ON n.id = f.name LEFT JOIN workload w ON w.record = f.record AND w.number = f.owner
UNION ALL SELECT
    f.record, w.name,
    CASE f.owner WHEN 0 THEN 'platform' WHEN -1 THEN 'platform.team' ELSE w.name END || '.' || n.name,
    n.name, NULL, NULL, NULL, NULL, NULL, 1
FROM redaction f JOIN fact_name n ON n.id = f.name LEFT JOIN workload w ON w.record = f.record AND w.number = f.owner;

-- Figures that a decision depends on: limits, prices, weights, thresholds.
CREATE VIEW figures AS SELECT
    g.record,
    f.type,             -- type, such as Limit
    f.says,             -- content
    f.source,           -- statement or web page that it is based on
    f.as_of,            -- date on which it was checked, such as 2026-11-23
    f.file,             -- data file of the rules
    f.line              -- line in this file
FROM ground g JOIN figure f ON f.id = g.figure;

-- Rules that fired, for a workload or for the platform.
CREATE VIEW firings AS SELECT
    f.record,
    r.rule,             -- id
    w.name AS workload, -- workload that it fired for; NULL for the platform
    f.times,            -- number of firings
    r.sentence,         -- name
    r.source,           -- statement that it is based on
    r.sha256            -- digest of its text
FROM firing f JOIN rule r ON r.id = f.rule LEFT JOIN workload w ON w.record = f.record AND w.number = f.workload;

-- Notices, conflicts and remedies.
CREATE VIEW notices AS SELECT
    n.record,
    m.kind,             -- price, risk, hint and so on; conflict; way-out
    m.says,             -- content
    n.about,            -- workload or platform
    n.because           -- reason
FROM notice n JOIN message m ON m.id = n.message;

-- Problems of an input: warnings, and errors that led to its rejection.
CREATE VIEW problems AS SELECT
    record,
    severity,           -- error or warning
    code,               -- kind of problem
    what,               -- what is wrong
    maybe,              -- likely fix
    line,               -- line in the file of the scenario
    column_ AS "column"
FROM problem;
