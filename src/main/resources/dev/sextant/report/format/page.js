'use strict';
// Shows only entries that name all words, and leads to what is hidden when a link asks for it.
(() => {
  const form = document.querySelector('form.filter');
  const parts = [...document.querySelectorAll('[data-part]')];
  const groups = [...document.querySelectorAll('[data-group]')];
  const entries = [...document.querySelectorAll('[data-entry]')].map((element) => {
    const told = element.querySelectorAll('[data-find]');
    const text = told.length ? [...told].map((one) => one.textContent).join('\n') : element.textContent;
    return { element, text: text.toLowerCase() };
  });
  const status = form.querySelector('[role=status]');
  const field = (name) => form.elements.namedItem(name);

  const filter = () => {
    const words = field('words').value.toLowerCase().split(/\s+/).filter((word) => word);
    const group = field('group') ? field('group').value : '';
    let shown = 0;
    entries.forEach(({ element, text }) => {
      const within = element.closest('[data-group]');
      const wanted = (!group || (within && within.dataset.group === group)) && words.every((word) => text.includes(word));
      element.hidden = !wanted;
      shown += wanted ? 1 : 0;
    });
    parts.forEach((one) => { one.hidden = !one.querySelector('[data-entry]:not([hidden])'); });
    groups.forEach((one) => {
      const some = one.querySelector('[data-entry]:not([hidden])');
      const bare = !one.querySelector('[data-entry]');
      one.hidden = bare ? Boolean(words.length || group) : !some;
    });
    document.querySelectorAll('nav a').forEach((link) => {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      const item = link.closest('li');
      item.hidden = Boolean(target && target.closest('[hidden]'));
    });
    status.textContent = words.length || group ? `${shown} of ${entries.length} shown` : '';
  };

  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.closest('[hidden]')) {
      form.reset();
      filter();
      target.scrollIntoView();
    }
  };

  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('main details:not([open])')];
    opened.forEach((one) => { one.open = true; });
  });
  addEventListener('afterprint', () => opened.forEach((one) => { one.open = false; }));
  addEventListener('hashchange', reveal);
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  if (entries.length) {
    form.hidden = false;
  }
  if (matchMedia('(max-width: 64rem)').matches) {
    document.querySelector('nav details').open = false;
  }
})();
