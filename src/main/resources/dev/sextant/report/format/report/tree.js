// Draws why-trees: each conclusion with the rule that drew it and the facts that it rests on, down to lines of the input.

const ruleLink = (rule) => element('a', { class: 'rule', href: `#${rule.anchor}`, title: rule.sentence }, rule.id);

/** A figure of the rules with its date, its source and its line. */
const figureItem = (figure) =>
  element('li', { class: 'figure' }, figure.says, ' ', quiet('as of ', figure.asOf, ', ', linked(figure.source), ', ', figure.place));

const REMARKS = ['notice', 'conflict', 'way out'];

class Tree {
  /** @param {string} prefix begins the names of its places in the page */
  constructor(prefix, texts, file) {
    this.prefix = prefix;
    this.texts = texts;
    this.file = file;
    this.told = new Map();
  }

  /** Learns what each node says, so that others can refer to it. */
  learn(nodes) {
    nodes.filter((node) => Array.isArray(node) && node[0] >= 0).forEach((node) => {
      const firings = node.slice(3);
      this.told.set(node[0], firings.length ? told(firings[0][0], this.texts).says : this.concluded(node));
      firings.forEach((firing) => firing.slice(1).forEach((read) => this.learn(read.n || read)));
    });
    return this;
  }

  /** What a node concludes: placement: workload thumbnails, option serverless. */
  concluded([, type, values]) {
    const [name, ...components] = shared.types[type];
    const parts = components.map((component, index) => [component, values[index]]).filter(([, value]) => value >= 0);
    return `${name}: ${parts.map(([component, value]) => `${component} ${this.texts[value]}`).join(', ')}`;
  }

  /** The words for a remark, such as notice, price; nothing where a node is none. */
  remark([, type, values]) {
    const name = shared.types[type][0];
    return REMARKS.includes(name) ? `${name === 'way out' ? 'remedy' : name}, ${this.texts[values[2]].replaceAll('-', ' ')}` : null;
  }

  list(nodes, depth) {
    return element('ul', { class: 'tree' }, nodes.map((node) => this.item(node, depth)));
  }

  item(node, depth) {
    if (!Array.isArray(node)) {
      return element('li', {}, quiet('see '), element('a', { href: `#${this.prefix}${node}` }, `#${node}`), ': ', this.told.get(node));
    }
    return node[0] >= 0 ? this.conclusion(node, depth) : this.leaf(node);
  }

  conclusion(node, depth) {
    const firings = node.slice(3);
    const more = firings.length - 1;
    const summary = [
      element('span', { class: 'number' }, `#${node[0]} `), this.told.get(node[0]),
      more > 0 ? quiet(` and ${counted(more, 'more reason')}`) : null];
    return element('li', { id: this.prefix + node[0] }, folded(summary, depth > 0,
      element('p', { class: 'fully' }, quiet('concludes '), code(this.concluded(node))),
      firings.map((firing) => this.firing(firing, more > 0, depth - 1))));
  }

  firing([packed, ...reads], isOneOfMany, depth) {
    const { rule, says } = told(packed, this.texts);
    return [
      element('p', {}, isOneOfMany ? `${says} ` : null, quiet('by '), ruleLink(rule), ' ', element('span', { class: 'place fully' }, rule.place)),
      element('ul', { class: 'tree' }, reads.map((read, index) => this.read(read, rule.conditions[index], depth)))];
  }

  read(read, condition, depth) {
    const values = (read.v || []).map((value) => this.texts[value]);
    const computed = values.map((value, index) => (index % 2 ? null : `${value} is ${values[index + 1]}`)).filter((one) => one);
    return [
      element('li', { class: 'fully' }, quiet('when '), code(condition || ''), computed.length ? quiet(`: ${computed.join(', ')}`) : null),
      (read.n || read).map((node) => this.item(node, depth))];
  }

  leaf([kind, ...rest]) {
    if (kind === -1) {
      const [path, value, line, column, file] = rest;
      const place = { file: file === undefined ? this.file : this.texts[file], line, column };
      return element('li', { class: 'given' }, code(`${this.texts[path]}: ${this.texts[value]}`), ' ', quiet(line === undefined ? '' : placeOf(place)));
    }
    if (kind === -3) {
      return element('li', { class: 'absent' }, code(this.texts[rest[0]]));
    }
    return figureItem(shared.figures[rest[0]]);
  }
}
