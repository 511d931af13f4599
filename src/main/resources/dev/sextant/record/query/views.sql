-- What can be asked with --sql. Every table has record, the number by which its rows belong together: records are numbered from 1 in
-- the order in which they were read. The language is that of SQLite; what is unknown is NULL.

-- A decision: where its record stands, what was asked, what was answered.
CREATE VIEW decisions AS SELECT
    d.record,           -- the number of the record among all that were read
    f.path AS file,     -- the file of records
    d.line,             -- the line in it
    d.position,         -- the number in the chain, which sextant record show takes as --index
    d.decision,         -- the id of the decision
    d.status,           -- decided, rejected or failed
    d.scenario,         -- the name of the scenario
    d.input_file,       -- the file that the scenario stood in
    d.input_sheet,      -- the sheet of a workbook
    d.input_line,       -- the line
    d.input_sha256,     -- the digest of what was read
    d.rules_digest,     -- the digest of the rules
    d.knowledge,        -- whose opinions counted: all or article
    d.recommendation,   -- the answer for the platform
    r.rule,             -- the rule that justifies it, the first of several
    n.because,          -- its sentence
    d.settled,          -- 1 where no unknown fact turns the answer, 0 where one does
    d.why               -- what failed
FROM decision d JOIN file f ON f.id = d.file
LEFT JOIN reason n ON n.record = d.record AND n.number = 1 LEFT JOIN rule r ON r.id = n.rule;

-- A workload, and where it goes.
CREATE VIEW workloads AS SELECT
    w.record,
    w.number,           -- its number in the scenario, from 1
    w.name AS workload, -- its name
    w.option,           -- where it goes
    w.style,            -- how it runs there
    w.points,           -- the score of the option
    w.margin,           -- the lead over the other option, in points
    w.basis,            -- how it came there
    r.rule,             -- the rule that turned the scale
    w.because           -- its sentence
FROM workload w LEFT JOIN rule r ON r.id = w.rule;

-- A given fact.
CREATE VIEW facts AS SELECT
    f.record,
    w.name AS workload, -- whose fact it is; NULL for the platform and its team
    CASE f.owner WHEN 0 THEN 'platform' WHEN -1 THEN 'platform.team' ELSE w.name END || '.' || n.name AS path,
    n.name AS fact,     -- its name, such as memory
    f.value,            -- as a scenario has it, such as 2 GiB
    f.at_least,         -- the least that it can be, in seconds, MiB or as it is
    f.at_most,          -- the most that it can be
    f.line,             -- where it stands in the file of the scenario
    f.column_ AS "column",
    0 AS redacted       -- 1 where the value was taken out of the record
FROM fact f JOIN fact_name n ON n.id = f.name LEFT JOIN workload w ON w.record = f.record AND w.number = f.owner
UNION ALL SELECT
    f.record, w.name,
    CASE f.owner WHEN 0 THEN 'platform' WHEN -1 THEN 'platform.team' ELSE w.name END || '.' || n.name,
    n.name, NULL, NULL, NULL, NULL, NULL, 1
FROM redaction f JOIN fact_name n ON n.id = f.name LEFT JOIN workload w ON w.record = f.record AND w.number = f.owner;

-- A figure that the decision rests on: a limit, a price, a weight, a threshold.
CREATE VIEW figures AS SELECT
    g.record,
    f.type,             -- its type, such as Limit
    f.says,             -- what it says
    f.source,           -- the statement, or the page, that it stands on
    f.as_of,            -- the day as of which it holds, such as 2026-11-23
    f.file,             -- the file of the rules that it stands in
    f.line              -- the line
FROM ground g JOIN figure f ON f.id = g.figure;

-- A rule that fired, for a workload or for the platform.
CREATE VIEW firings AS SELECT
    f.record,
    r.rule,             -- its id
    w.name AS workload, -- what it fired for; NULL for the platform
    f.times,            -- how often
    r.sentence,         -- its name
    r.source,           -- the statement that it stands on
    r.sha256            -- the digest of its text
FROM firing f JOIN rule r ON r.id = f.rule LEFT JOIN workload w ON w.record = f.record AND w.number = f.workload;

-- A notice, a conflict or a way out.
CREATE VIEW notices AS SELECT
    n.record,
    m.kind,             -- price, risk, hint and so on; conflict; way-out
    m.says,             -- what it says
    n.about,            -- the workload, or the platform
    n.because           -- the sentence that justifies it
FROM notice n JOIN message m ON m.id = n.message;

-- What is doubtful about an input, or why it was rejected.
CREATE VIEW problems AS SELECT
    record,
    severity,           -- error or warning
    code,               -- the kind of problem
    what,               -- what is wrong
    maybe,              -- the likely repair
    line,               -- where it stands in the file of the scenario
    column_ AS "column"
FROM problem;
