// The table of platforms or workloads: filters, sorts, and shows a page at a time.

const PAGE = 50;

const search = (row) => {
  if (row.search === undefined) {
    row.search = [row.name, row.file, row.verdict, ...row.problems,
      ...row.workloads.flatMap((one) => [one.name, whereOf(one), one.says, one.rule.id])].join('\n').toLowerCase();
  }
  return row.search;
};

const searchWorkload = ({ row, one }) => [row.name, row.file, one.name, whereOf(one), one.says, one.rule.id].join('\n').toLowerCase();

const link = (row, text) => element('a', { href: `#p${row.number}` }, text);

const answerCell = (row) => element('span', { class: `answer ${row.status}` }, row.verdict);

const spread = (row) => shared.options
  .map(([, words], option) => [row.workloads.filter((one) => one.option === option).length, words])
  .filter(([count]) => count)
  .map(([count, words]) => `${count} ${words}`)
  .join(', ');

/** The columns: heading, what a line shows, by what it is sorted, whether it is a number. */
const VIEWS = {
  platforms: {
    entries: () => rows,
    words: search,
    row: (row) => row,
    columns: [
      ['platform', (row) => link(row, row.name), (row) => row.name],
      ['answer', answerCell, (row) => row.verdict],
      ['certainty', (row) => certaintyOf(row) || '–', certaintyOrder, true],
      ['workloads', (row) => (row.status === 'decided' ? spread(row) : row.problems[0].split('\n')[0]), (row) => row.workloads.length, true],
      ['closest call', (row) => (row.close ? `${row.close.name}, by ${row.close.margin}` : '–'), (row) => (row.close ? row.close.margin : Infinity), true],
      ['where', (row) => quiet(placeOf(row)), (row) => row.number, true]],
  },
  workloads: {
    entries: () => rows.flatMap((row) => row.workloads.map((one) => ({ row, one }))),
    words: searchWorkload,
    row: ({ row }) => row,
    columns: [
      ['workload', ({ row, one }) => link(row, one.name), ({ one }) => one.name],
      ['platform', ({ row }) => row.name, ({ row }) => row.name],
      ['place', ({ one }) => whereOf(one), ({ one }) => whereOf(one)],
      ['certainty', ({ one }) => certaintyOf(one) || '–', ({ one }) => certaintyOrder(one), true],
      ['margin', ({ one }) => (one.margin === null ? '–' : String(one.margin)), ({ one }) => (one.margin === null ? Infinity : one.margin), true],
      ['decisive reason', ({ one }) => [`${one.says} `, ruleLink(one.rule)], ({ one }) => one.says]],
  },
};

class Table {
  constructor(form, place) {
    this.form = form;
    this.place = place;
    this.sorting = { column: null, down: false };
    this.page = 0;
    this.build();
    form.addEventListener('input', () => { this.page = 0; this.draw(); });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.hidden = false;
    this.draw();
  }

  build() {
    const choice = (label, name, options) => element('label', {}, label,
      element('select', { name }, options.map(([value, text]) => element('option', { value }, text))));
    this.status = element('p', { role: 'status' });
    this.form.append(
      element('label', {}, 'with all of these words', element('input', { type: 'search', name: 'words', autocomplete: 'off', spellcheck: 'false' })),
      choice('one row per', 'view', [['platforms', 'platform'], ['workloads', 'workload']]),
      choice('answered', 'answer', [['', 'anything'], ...shared.answers.map(([, words]) => [words, words]), ['rejected', 'rejected'], ['failed', 'failed']]),
      choice('with a workload on', 'style', [['', 'anything'], ...shared.styles.map(([, words], index) => [String(index), words])]),
      this.status);
  }

  /** Shows what the filter passes with this one choice. */
  choose(name, value) {
    this.form.reset();
    this.form.elements.namedItem(name).value = value;
    this.page = 0;
    this.draw();
    this.form.elements.namedItem(name).focus({ preventScroll: true });
  }

  value(name) {
    return this.form.elements.namedItem(name).value;
  }

  /** What passes the filter, in the order asked for. */
  entries(view) {
    const words = this.value('words').toLowerCase().split(/\s+/).filter((word) => word);
    const answer = this.value('answer');
    const style = this.value('style');
    const passes = (entry) => {
      const row = view.row(entry);
      const styled = !style || (entry.one ? [entry.one] : row.workloads).some((one) => one.style === Number(style));
      return styled && (!answer || row.answered === answer) && words.every((word) => view.words(entry).includes(word));
    };
    const passing = view.entries().filter(passes);
    const { column, down } = this.sorting;
    if (column !== null) {
      const [, , by, isNumber] = view.columns[column];
      const order = isNumber ? (a, b) => by(a) - by(b) || 0 : (a, b) => this.compare(by(a), by(b));
      passing.sort((a, b) => (down ? order(b, a) : order(a, b)) || view.row(a).number - view.row(b).number);
    }
    return passing;
  }

  /** By code points and whatever their case: the same everywhere. */
  compare(a, b) {
    const [left, right] = [a.toLowerCase(), b.toLowerCase()];
    return left < right ? -1 : Number(left > right);
  }

  draw() {
    if (this.value('view') !== this.shown) {
      this.shown = this.value('view');
      this.sorting = { column: null, down: false };
    }
    const view = VIEWS[this.shown];
    const entries = this.entries(view);
    const pages = Math.max(1, Math.ceil(entries.length / PAGE));
    this.page = Math.min(this.page, pages - 1);
    const from = this.page * PAGE;
    const visible = entries.slice(from, from + PAGE);
    this.status.textContent = `${counted(entries.length, this.shown.slice(0, -1))} of ${view.entries().length.toLocaleString('en')}`;
    this.place.replaceChildren(
      element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': `Table of ${this.shown}` },
        element('table', { class: 'answers' },
          element('thead', {}, element('tr', {}, view.columns.map((column, index) => this.heading(column, index)))),
          element('tbody', {}, visible.map((entry) => element('tr', {}, view.columns.map(([, show], index) =>
            (index ? element('td', {}, show(entry)) : element('th', { scope: 'row' }, show(entry))))))))),
      pages > 1 ? this.pager(pages, from, visible.length, entries.length) : '');
  }

  heading([text], index) {
    const { column, down } = this.sorting;
    const isSorted = column === index;
    const sort = button(`${text}${isSorted ? (down ? ' ▼' : ' ▲') : ''}`, () => {
      this.sorting = { column: index, down: isSorted && !down };
      this.page = 0;
      this.draw();
      this.place.querySelectorAll('thead button')[index].focus();
    });
    return element('th', { scope: 'col', 'aria-sort': isSorted ? (down ? 'descending' : 'ascending') : 'none' }, sort);
  }

  pager(pages, from, length, all) {
    const turn = (text, page, isOff) => {
      const made = button(text, () => {
        this.page = page;
        this.draw();
        const again = [...this.place.querySelectorAll('.pager button')].find((one) => one.textContent === text && !one.disabled);
        (again || this.place.querySelector('.pager button:not([disabled])')).focus();
      });
      made.disabled = isOff;
      return made;
    };
    return element('p', { class: 'pager' },
      turn('First', 0, this.page === 0), turn('Previous', this.page - 1, this.page === 0),
      element('span', {}, `${(from + 1).toLocaleString('en')} to ${(from + length).toLocaleString('en')} of ${all.toLocaleString('en')}`),
      turn('Next', this.page + 1, this.page === pages - 1), turn('Last', pages - 1, this.page === pages - 1));
  }
}
