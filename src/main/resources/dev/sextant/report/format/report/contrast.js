// Draws what another answer would take: why not, what would turn it, what to ask; or the commands that tell it.

const TRUTHS = { true: 'holds', false: 'does not hold', unknown: 'not known', 'not-reached': 'not reached' };

/** What rules say in a case, each with a link to the rule. */
const sentences = (says, texts) => says.map((packed, index) => {
  const { rule, says: text } = told(packed, texts);
  return [index ? '; and ' : '', `${text} `, ruleLink(rule)];
});

const reasonLines = (heading, reasons, texts) => (reasons && reasons.length
  ? [element('p', { class: 'label' }, heading), element('ul', {}, reasons.map(([points, ...says]) =>
    element('li', {}, `${counted(points, 'point')}: `, sentences(says, texts))))]
  : null);

const silentRule = (silent) => {
  const rule = shared.rules[silent.rule];
  return element('li', {}, folded([rule.sentence, ' ', quiet(`${silent.holding} of ${silent.total} conditions hold`)], false,
    element('p', {}, quiet('the rule '), ruleLink(rule)),
    element('ul', { class: 'conditions' }, silent.conditions.map((one) => element('li', {},
      element('b', { class: `truth ${one.truth}` }, TRUTHS[one.truth]), ': ', one.plain,
      one.distance ? `, ${one.distance} away` : null, ' ', one.place ? quiet(one.place) : null,
      element('p', { class: 'fully' }, code(one.written)),
      one.ways ? [quiet('it would follow from'), element('ul', {}, one.ways.map(silentRule))] : null)))));
};

const whyNotStyle = (style, texts, prefix, file) => element('li', {}, folded(style.says, true,
  reasonLines('outweighed by', style.outweighed, texts),
  reasonLines('for it', style.for, texts),
  reasonLines('for it, but not counted: only the strongest reason of each subject counts', style.behind, texts),
  style.out.length ? new Tree(`${prefix}${style.style.replaceAll(' ', '-')}-`, texts, file).learn(style.out).list(style.out, 1) : null,
  style.ways.length ? element('ul', {}, style.ways.map(silentRule)) : null));

const whyNot = (alternative, texts, prefix, file) => folded(`Why not ${alternative.option}`, false,
  element('ul', {}, alternative.styles.map((style) => whyNotStyle(style, texts, prefix, file))),
  alternative.nearest.length
    ? [element('p', { class: 'label' }, 'rules that would favor it, closest first'), element('ul', {}, alternative.nearest.map(silentRule))]
    : null);

const flips = (found) => folded(`What would lead to ${found.wanted}`, false,
  found.sets.length ? element('ol', {}, found.sets.map((set) => element('li', {}, set.changes.join('; and '), ' ', quiet(`(${set.cost})`)))) : null,
  found.more ? element('p', {}, `and ${counted(found.more, 'more set')}`) : null,
  found.extent.map((sentence) => element('p', { class: 'hint' }, sentence)));

const questions = (asked) => folded(
  asked.ask.length ? `Questions worth asking: ${asked.ask.length}` : 'No question is worth asking', false,
  asked.ask.length
    ? element('ol', {}, asked.ask.map((one) => element('li', {}, one.question, ' ', code(one.fact),
      element('ul', {}, one.turns.map((turn) => element('li', {}, turn))))))
    : null,
  asked.more ? element('p', {}, `and ${counted(asked.more, 'more unknown fact')} that could change it`) : null,
  asked.depth ? element('p', { class: 'hint' }, `${asked.settled ? 'Settled. ' : ''}`
    + `No value of ${counted(asked.others, asked.ask.length ? 'other unknown fact' : 'unknown fact')} changes anything. `
    + 'Found by running the rules again with a value for one unknown fact at a time. Changes that affect only a style are omitted.') : null);

const quoted = (text) => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** Where a report did not look for them: how to ask. */
const commands = (row) => {
  const file = quoted(row.file);
  const others = shared.answers.filter(([code], answer) => code !== 'undecided' && answer !== row.answer);
  return folded('Why not another answer, and what would change it', false,
    element('p', {}, 'Computed only for the first platforms of a long report. To see it, run these commands, with the same --rules and --knowledge as for the report:'),
    element('pre', { tabindex: 0 }, code([
      ...row.workloads.flatMap((workload) => [0, 1, NEITHER].filter((option) => option !== workload.option)
        .flatMap((option) => [
          `sextant why-not ${file} --option ${shared.options[option][0]} --workload ${quoted(workload.name)}`,
          `sextant flip ${file} --to ${shared.options[option][0]} --workload ${quoted(workload.name)}`])),
      ...others.map(([code]) => `sextant flip ${file} --to ${code}`)].join('\n'))));
};
