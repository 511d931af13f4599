// Draws the monthly bills of a workload. Every amount and formula comes as text, so it reads as in the text of an explanation.

const pad = (number) => String(number).padStart(2, '0');

const dayOf = (date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

/** The day on which the page is read: a price in it grows old while the file stays the same. */
const TODAY = dayOf(new Date());
const YEAR_AGO = `${Number(TODAY.slice(0, 4)) - 1}${TODAY.slice(4)}`;

const day = (text) => element('span', { class: 'day' }, text);

const pricesOf = (numbers) => numbers.filter((number) => number >= 0).map((number) => shared.figures[number]);

/** From when to when prices were read, and whether the first of them is old. */
const priceDates = (prices) => {
  const days = prices.map((price) => price.asOf).sort();
  if (!days.length) {
    return null;
  }
  const [first, last] = [days[0], days[days.length - 1]];
  const old = first === last ? ', more than a year old on ' : ', the oldest more than a year old on ';
  return [day(first), first === last ? null : [' to ', day(last)], first < YEAR_AGO ? [old, day(TODAY)] : null];
};

const headings = (...texts) => element('thead', {}, element('tr', {},
  texts.map((text) => element('th', { scope: 'col', class: text === 'a month' ? 'number' : null }, text))));

const wideTable = (label, ...parts) =>
  element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': label }, element('table', { class: 'bills' }, parts));

/** What an item of a bill costs, with its formula and the prices in it. */
const billItem = ([name, amount, formula, ...numbers], texts) => element('tr', {},
  element('th', { scope: 'row' }, texts[name]),
  cell(texts[amount]),
  element('td', {}, sentences([formula], texts), element('ul', { class: 'tree' }, pricesOf(numbers).map(figureItem))),
  element('td', {}, priceDates(pricesOf(numbers)), pricesOf(numbers).some((price) => price.secondHand) ? ', second-hand' : null));

const itemTable = (label, what, items, texts) => wideTable(label,
  headings(what, 'a month', 'formula and prices', 'prices as of'),
  element('tbody', {}, items.map((item) => billItem(item, texts))));

const styleBill = ([name, amount, gaps, secondHand, ...items], texts, workload) => {
  const prices = pricesOf(items.flatMap((item) => item.slice(3)));
  return [
    element('tr', { class: 'bill' },
      element('th', { scope: 'row' }, texts[name]),
      cell(texts[amount]),
      element('td', {}, priceDates(prices), secondHand < 0 ? null : element('p', {}, texts[secondHand])),
      element('td', {}, sentences([gaps], texts))),
    element('tr', {}, element('td', { colspan: 4 },
      folded(`Formulas and prices of ${texts[name]}`, false,
        itemTable(`Bill of ${texts[name]} for ${workload}`, 'item', items, texts))))];
};

/** The bill of each possible style; nothing where none could be computed. */
const bills = (packed, texts, workload) => {
  if (!packed) {
    return null;
  }
  const [heading, reading, ...all] = packed;
  return folded(texts[heading], true,
    element('p', { class: 'hint' }, texts[reading]),
    wideTable(`${texts[heading]}: ${workload}`,
      headings('style', 'a month', 'prices as of', 'what the bill leaves out'),
      element('tbody', {}, all.map((bill) => styleBill(bill, texts, workload)))));
};

/** What the data sent to the internet cost at each provider; nothing where none are known. */
const egress = (packed, texts, workload) => {
  if (!packed) {
    return null;
  }
  const [heading, reading, ...items] = packed;
  return folded(texts[heading], true,
    reading < 0 ? null : element('p', { class: 'hint' }, texts[reading]),
    itemTable(`${texts[heading]}: ${workload}`, 'provider', items, texts));
};
