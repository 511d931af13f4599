// Makes elements. A text is only ever put in as text: nothing in this script reads HTML.

const fill = (node, attributes, children) => {
  Object.entries(attributes).forEach(([name, value]) => {
    if (value !== null && value !== false) {
      node.setAttribute(name, value === true ? '' : value);
    }
  });
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== ''));
  return node;
};

/** An element of the page; children are elements, texts, lists of them, or null for none. */
const element = (name, attributes, ...children) => fill(document.createElement(name), attributes, children);

/** An element of a drawing. */
const shape = (name, attributes, ...children) =>
  fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);

const code = (text) => element('code', {}, text);

const quiet = (...texts) => element('span', { class: 'place' }, ...texts);

/** A text in which what begins with https:// leads there. */
const linked = (text) =>
  text.split(/(https:\/\/[^\s,;()<>"']+)/).map((part, index) =>
    index % 2 ? element('a', { href: part, rel: 'noreferrer' }, part) : part);

/** A cell with a number in it. */
const cell = (text, attributes) => element('td', { class: 'number', ...attributes }, text);

/** What opens and closes. */
const folded = (summary, isOpen, ...children) =>
  element('details', { open: isOpen }, element('summary', {}, summary), ...children);

const counted = (count, noun) => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
