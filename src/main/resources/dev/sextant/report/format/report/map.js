// The map of all workloads: Kubernetes to the left, serverless to the right, neither in the middle; on the sides, the clearer the case the further out.

const BANDS = [[20, 'ahead by 20 or more'], [15, '15 to 19'], [10, '10 to 14'], [5, '5 to 9'], [0, '0 to 4'], [-Infinity, 'gives up points']];
const SHORT = ['no rival', '20+', '15–19', '10–14', '5–9', '0–4', '< 0'];
const MIDDLE = ['no rival', '5+', '0–4', '< 0', 'open'];
const MIDDLE_LEAST = [5, 0, -Infinity];
const LABELS = [...SHORT, ...MIDDLE, ...[...SHORT].reverse()];
const PITCH = 11;

/** How many marks stand abreast in a column, how wide it is, how many stand on each other, and whether its label stands upright. */
const WIDE = { abreast: 5, column: 62, highest: 18, upright: false };
const NARROW = { abreast: 2, column: 24, highest: 30, upright: true };

/** The column of a workload: those without a rival first, then by the lead. */
const columnOf = ({ option, margin }) => {
  if (option > NEITHER) {
    return SHORT.length + MIDDLE.length - 1;
  }
  if (option === NEITHER) {
    return SHORT.length + (margin === null ? 0 : 1 + MIDDLE_LEAST.findIndex((least) => margin >= least));
  }
  const out = margin === null ? 0 : 1 + BANDS.findIndex(([least]) => margin >= least);
  return option === 0 ? out : LABELS.length - 1 - out;
};

/** Styles differ in form as well as in colour. */
const FORMS = [
  (x, y) => shape('circle', { cx: x, cy: y, r: 4.5 }),
  (x, y) => shape('rect', { x: x - 4, y: y - 4, width: 8, height: 8 }),
  (x, y) => shape('path', { d: `M${x} ${y - 5.5}l5.5 5.5-5.5 5.5-5.5-5.5z` }),
  (x, y) => shape('path', { d: `M${x} ${y - 5}l5.2 9.4h-10.4z` }),
  (x, y) => shape('path', { d: `M${x} ${y + 5}l5.2-9.4h-10.4z` }),
  (x, y) => shape('path', { d: `M${x - 2.5} ${y - 4.5}h5l2.5 4.5-2.5 4.5h-5l-2.5-4.5z` }),
  (x, y) => shape('rect', { x: x - 5, y: y - 2.8, width: 10, height: 5.6, rx: 2.8 }),
  (x, y) => shape('rect', { x: x - 5, y: y - 3, width: 10, height: 6 }),
  (x, y) => shape('path', { d: `M${x - 1.7} ${y - 5}h3.4v3.3h3.3v3.4h-3.3v3.3h-3.4v-3.3h-3.3v-3.4h3.3z` }),
  (x, y) => shape('rect', { x: x - 3, y: y - 5, width: 6, height: 10 }),
];
const NO_PLACE = (x, y) => shape('circle', { cx: x, cy: y, r: 3.5 });

const markOf = (style, x, y) => {
  const made = (FORMS[style] || NO_PLACE)(x, y);
  made.setAttribute('class', `mark style-${style < 0 ? 'none' : style}`);
  return made;
};

/** Of the workloads of a style, which stand next to each other, every so many begin a mark. */
const marksOf = (column, each) => {
  let before = 0;
  return column.filter((entry, index) => {
    before = index && column[index - 1].one.style === entry.one.style ? before + 1 : 0;
    return before % each === 0;
  });
};

/** For each column its marks: a style, and the workload where a mark stands for one alone. */
const columnsOf = (entries, { abreast, highest }) => {
  const columns = LABELS.map(() => []);
  entries.forEach((entry) => columns[columnOf(entry.one)].push(entry));
  columns.forEach((column) => column.sort((a, b) => a.one.style - b.one.style || a.row.number - b.row.number));
  const each = Math.max(1, Math.ceil(Math.max(...columns.map((column) => column.length)) / (abreast * highest)));
  const marks = columns.map((column) => marksOf(column, each));
  return { columns, marks, each };
};

const drawMap = (entries, layout) => {
  const { columns, marks, each } = columnsOf(entries, layout);
  const top = 30;
  const floor = top + Math.max(1, ...marks.map((column) => Math.ceil(column.length / layout.abreast))) * PITCH + 8;
  const foot = layout.upright ? 92 : 40;
  const width = LABELS.length * layout.column;
  const middle = SHORT.length * layout.column;
  const center = MIDDLE.length * layout.column;
  const onOption = (option) => entries.filter(({ one }) => one.option === option).length.toLocaleString('en');
  const drawing = shape('svg', {
    class: 'overview', role: 'img', viewBox: `0 0 ${width} ${floor + foot}`, width, height: floor + foot,
    'aria-label': `Of ${counted(entries.length, 'workload')} ${shared.options.map(([, words], option) => `${words}: ${onOption(option)}`).join(', ')}. The table below lists them all.`,
  });
  const write = (text, x, y, classes) => drawing.append(shape('text', { x, y, class: classes, 'text-anchor': 'middle' }, text));
  const label = (text, count, x) => {
    if (layout.upright) {
      drawing.append(shape('text', { class: 'band', 'text-anchor': 'end', transform: `translate(${x + 4} ${floor + 8}) rotate(-90)` },
        text, shape('tspan', { class: 'count' }, count ? ` ${count}` : '')));
    } else {
      write(text, x, floor + 16, 'band');
      write(count, x, floor + 31, 'band count');
    }
  };
  write(`◀ ${shared.options[0][1]}: ${onOption(0)}`, middle / 2, 16, 'side');
  write(`${shared.options[NEITHER][1]}: ${onOption(NEITHER)}`, middle + (center - layout.column) / 2, 16, 'side');
  write(`${shared.options[1][1]}: ${onOption(1)} ▶`, width - middle / 2, 16, 'side');
  [0, middle, middle + center - layout.column, middle + center, width].forEach((x) => drawing.append(shape('path', { class: 'rule', d: `M${x} ${top - 6}V${floor + foot - 4}` })));
  drawing.append(shape('path', { class: 'floor', d: `M0 ${floor}H${width}` }));
  marks.forEach((column, at) => {
    const left = at * layout.column + layout.column / 2;
    column.forEach(({ row, one }, index) => {
      const abreast = Math.min(layout.abreast, column.length);
      const mark = markOf(one.style, left + ((index % layout.abreast) - (abreast - 1) / 2) * PITCH, floor - 8 - Math.floor(index / layout.abreast) * PITCH);
      if (each === 1) {
        mark.dataset.platform = row.number;
        mark.append(shape('title', {}, `${one.name} (${row.name}): ${whereOf(one)}${one.margin === null ? '' : `, margin ${one.margin}`}`));
      }
      drawing.append(mark);
    });
    label(LABELS[at], columns[at].length ? columns[at].length.toLocaleString('en') : '', left);
  });
  drawing.addEventListener('click', ({ target }) => {
    const mark = target.closest('[data-platform]');
    if (mark) {
      location.hash = `#p${mark.dataset.platform}`;
    }
  });
  return [element('div', { class: 'drawing', tabindex: 0, role: 'region', 'aria-labelledby': 'map-heading' }, drawing), legend(entries, each)];
};

const legend = (entries, each) => element('p', { class: 'legend' },
  [...shared.styles.map(([, words], style) => [style, words]), [-1, 'no place']]
    .map(([style, words]) => [style, words, entries.filter(({ one }) => one.style === style).length])
    .filter(([, , count]) => count)
    .map(([style, words, count]) => element('span', {}, shape('svg', { width: 14, height: 14, viewBox: '0 0 14 14', 'aria-hidden': 'true' }, markOf(style, 7, 7)), ` ${words} ${count.toLocaleString('en')} `)),
  element('span', {}, each > 1 ? `Each mark represents up to ${each} workloads.` : 'Each mark is a workload. Choose one to open its platform.'));
