// Draws all there is to tell of one platform.

/** How a style stands on one reason. */
const vote = (standing, index, points) => {
  if (standing[3].includes(index)) {
    return cell(String(points));
  }
  return standing[4].includes(index)
    ? cell(`(${points})`, { title: 'not counted: another reason on the same subject is as strong or stronger' })
    : cell('–');
};

const scores = ({ r: reasons, s: standings }, texts, name) => {
  const possible = standings.filter((standing) => standing[1] !== null);
  const out = standings.filter((standing) => standing[1] === null);
  const heading = (text) => element('th', { scope: 'col', class: 'number' }, text);
  const sum = (text, part) => element('tr', { class: 'sum' }, element('th', { scope: 'row' }, text),
    possible.map((standing) => cell(standing[part] === null ? '–' : String(standing[part]))));
  const table = element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': `Scores of ${name}` },
    element('table', {},
      element('thead', {}, element('tr', {},
        element('th', { scope: 'col' }, 'subject and reason'),
        possible.map((standing) => heading(shared.styles[standing[0]][1])))),
      element('tbody', {},
        reasons.map(([, subject, points, , ...says], index) => element('tr', {},
          element('th', { scope: 'row' }, quiet(`${shared.subjects[subject][1]}: `), sentences(says, texts)),
          possible.map((standing) => vote(standing, index, points)))),
        sum('points', 1), sum('margin', 2))));
  return [
    possible.length ? table : null,
    out.map((standing) => element('p', { class: 'out' }, element('b', {}, `${shared.styles[standing[0]][1]}: ruled out because `),
      sentences(standing[5], texts)))];
};

/** Prices, risks, conflicts and ways out: what follows the first node. */
const remarks = (nodes, tree) => {
  const some = nodes.slice(1).filter((node) => Array.isArray(node));
  return some.length
    ? element('ul', { class: 'remarks' }, some.map((node) => element('li', {},
      element('b', {}, `${tree.remark(node) || 'other'}: `), sentences(node.slice(3).map(([says]) => says), tree.texts))))
    : null;
};

/** What the answer rests on that the scenario does not say. */
const assumptions = (assumed, texts) => (assumed && assumed.length
  ? folded(`Assumed: ${assumed.length}`, true, element('ul', { class: 'remarks' }, assumed.map(([says, fact]) => element('li', {},
    sentences([says], texts), '; ', code(texts[fact]), ' would replace this assumption'))))
  : null);

const opened = (story, index, tree) => {
  const workload = story.row.workloads[index];
  const packed = story.w[index];
  const contrast = story.c ? story.c.workloads.filter((one) => one.workload === workload.name) : [];
  const id = `p${story.row.number}-w${index}`;
  return element('section', { class: 'workload', 'aria-labelledby': id },
    element('h4', { id }, `${workload.name}: ${withCertainty(whereOf(workload), workload)}`, ' ', quiet(story.texts[packed.l])),
    element('p', {}, `${workload.says} `, ruleLink(workload.rule)),
    remarks(packed.n, tree),
    folded('Scores and reasons', true, scores(packed, story.texts, workload.name)),
    bills(packed.b, story.texts, workload.name),
    egress(packed.e, story.texts, workload.name),
    folded('Why, down to the input', false, tree.list(packed.n, 2)),
    contrast.map((one, at) => [whyNot(one, story.texts, `${id}-${at}-`, story.row.file), flips(one.flips)]));
};

const unfold = (within, isOpen) => within.querySelectorAll('details').forEach((one) => { one.open = isOpen; });

const button = (text, action) => {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', action);
  return made;
};

/** What the rules say of the answer; where a workload's tree has shown it before, where that is. */
const reasonsOf = (story, tree) => {
  const [answer] = story.n;
  return Array.isArray(answer)
    ? answer.slice(3).map((firing) => told(firing[0], story.texts)).map(({ rule, says }) => element('p', {}, `${says} `, ruleLink(rule)))
    : element('p', {}, `${tree.told.get(answer)} `, element('a', { href: `#${tree.prefix}${answer}` }, `#${answer}`));
};

const decidedPlatform = (story) => {
  const tree = new Tree(`p${story.row.number}-n`, story.texts, story.row.file);
  story.w.forEach((workload) => tree.learn(workload.n));
  tree.learn(story.n);
  return [
    reasonsOf(story, tree),
    remarks(story.n, tree),
    story.row.workloads.map((workload, index) => opened(story, index, tree)),
    element('section', { class: 'workload', 'aria-labelledby': `p${story.row.number}-all` },
      element('h4', { id: `p${story.row.number}-all` }, `The platform: ${withCertainty(story.row.verdict, story.row)}`),
      assumptions(story.a, story.texts),
      folded('Why, down to the input', false, tree.list(story.n, 2)),
      story.c ? story.c.platform.map(flips) : commands(story.row),
      story.q ? questions(story.q) : null,
      element('p', { class: 'hint' }, 'Conclusions without effect are omitted here. To see them, run ', code(`sextant explain --full ${quoted(story.row.file)}`), '.'))];
};

/** A platform with all its workloads, or what became of it. */
const platform = (row, close) => {
  const story = storyOf(row);
  const heading = `h${row.number}`;
  const made = element('article', { id: `p${row.number}`, class: 'platform', tabindex: -1, 'aria-labelledby': heading });
  made.append(
    element('header', {},
      element('h3', { id: heading }, `${row.name}: `, element('span', { class: `answer ${row.status}` }, row.verdict),
        certaintyOf(row) ? quiet(`, ${certaintyOf(row)}`) : ''),
      element('p', { class: 'tools' },
        button('Open all', () => unfold(made, true)), button('Close all', () => unfold(made, false)), button('Remove', () => close(row.number))),
      element('p', { class: 'place' }, placeOf(row))),
    ...row.problems.map((problem) => element('pre', { tabindex: 0, class: 'problem' }, problem)),
    ...(story.w ? decidedPlatform(story).flat(Infinity).filter((one) => one) : []));
  return made;
};
