// Reads the data. Each platform has a row for the table, read at once, and a story, read when it is opened.

const blocks = (kind) => [...document.querySelectorAll(`script[data-kind="${kind}"]`)];

const shared = JSON.parse(blocks('rules')[0].textContent);

const STATUSES = ['decided', 'rejected', 'failed'];

/** What a rule says in a case: [ rule, what fills each hole ] or [ rule, -1, the sentence ]. */
const told = (packed, texts) => {
  const rule = shared.rules[packed[0]];
  const text = (entry) => (texts ? texts[entry] : entry);
  const says = packed[1] === -1
    ? text(packed[2])
    : rule.says.map((piece, index) => (index ? text(packed[index]) : '') + piece).join('');
  return { rule, says };
};

const readWorkload = ([name, option, style, points, margin, basis, packed, certainty]) => {
  const { rule, says } = told(packed);
  return { name, option, style, points, margin, basis, rule, says, certainty };
};

const placeOf = ({ file, line, column }) => [file, line, column].filter((part) => part).join(':');

/** The option whose styles have names of their own: neither Kubernetes nor serverless. */
const NEITHER = shared.options.findIndex(([code]) => code === 'neither');

/** The place of a workload: Kubernetes (managed), or virtual machines. */
const whereOf = ({ option, style }) => {
  if (style < 0) {
    return shared.options[option][1];
  }
  return option === NEITHER ? shared.styles[style][1] : `${shared.options[option][1]} (${shared.styles[style][2]})`;
};

/** How certain an answer is: firm, leaning or toss-up; empty where that was not computed. */
const certaintyOf = ({ certainty }) => (certainty < 0 ? '' : shared.certainties[certainty][1]);

/** An answer with its certainty: hybrid, leaning. */
const withCertainty = (text, answer) => [text, certaintyOf(answer)].filter((part) => part).join(', ');

/** By the most certain first; answers without a certainty come last. */
const certaintyOrder = ({ certainty }) => (certainty < 0 ? Infinity : certainty);

const readRow = (block, number) => {
  const packed = JSON.parse(block.textContent);
  const status = STATUSES[packed.shift()];
  const name = status === 'rejected' ? packed[0] : packed.shift();
  const [file, line, column, ...rest] = packed;
  const row = { number, block, status, name, file, line, column, workloads: [], problems: [], answer: -1, certainty: -1 };
  if (status === 'decided') {
    row.answer = rest[0];
    row.workloads = rest[2].map(readWorkload);
    row.problems = rest[3];
    row.certainty = rest[4];
  } else {
    row.problems = [rest[0]].flat();
  }
  row.verdict = status === 'decided' ? rest[1] : status;
  row.answered = status === 'decided' ? shared.answers[row.answer][1] : status;
  row.close = row.workloads
    .filter((workload) => workload.margin !== null)
    .reduce((least, one) => (least && least.margin <= one.margin ? least : one), null);
  return row;
};

const rows = blocks('row').map(readRow);

/** All that a platform tells beyond its row; empty where none was written. */
const storyOf = (row) => {
  const story = JSON.parse(row.block.nextElementSibling.textContent);
  story.row = row;
  story.texts = story.t || [];
  return story;
};
