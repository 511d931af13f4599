// Puts the page together: what an address names is opened, what is open is printed.

const table = new Table(document.querySelector('form.filter'), document.getElementById('table'));

const workloads = rows.flatMap((row) => row.workloads.map((one) => ({ row, one })));
if (workloads.length) {
  const map = document.getElementById('map');
  const heading = document.getElementById('map-heading');
  const narrow = matchMedia('(max-width: 40rem)');
  const draw = () => map.replaceChildren(heading, ...drawMap(workloads, narrow.matches ? NARROW : WIDE));
  narrow.addEventListener('change', draw);
  draw();
  map.hidden = false;
}

document.getElementById('portfolio').addEventListener('click', (event) => {
  const choice = event.target.closest('[data-field]');
  if (choice) {
    event.preventDefault();
    table.choose(choice.dataset.field, choice.dataset.value);
    document.getElementById('answers').scrollIntoView();
  }
});

const shelf = document.getElementById('platforms');
const invitation = document.getElementById('nothing-opened');

const close = (number) => {
  document.getElementById(`p${number}`).remove();
  invitation.hidden = shelf.children.length > 0;
  history.replaceState(null, '', '#answers');
  const origin = table.place.querySelector(`a[href="#p${number}"]`);
  (origin || document.getElementById('main')).focus();
};

const lead = (target) => {
  for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) {
    fold.open = true;
  }
  target.scrollIntoView();
  if (target.hasAttribute('tabindex')) {
    target.focus({ preventScroll: true });
  }
};

/** Opens the platform that the address names, or unfolds the place that it names. */
const follow = () => {
  const name = location.hash.slice(1);
  const [, number] = name.match(/^p(\d+)/) || [];
  if (number !== undefined && rows[number] && !document.getElementById(`p${number}`)) {
    shelf.prepend(platform(rows[number], close));
    invitation.hidden = true;
    lead(document.getElementById(name) || document.getElementById(`p${number}`));
    return;
  }
  const target = name && document.getElementById(name);
  if (target && (target.closest('details:not([open])') || target.hasAttribute('tabindex'))) {
    lead(target);
  }
};

const fully = element('input', { type: 'checkbox' });
fully.addEventListener('change', () => document.body.classList.toggle('full', fully.checked));
document.getElementById('opened-heading').after(element('p', { class: 'tools' }, element('label', {}, fully, ' Show each condition and each value')));

addEventListener('hashchange', follow);
if (rows.length === 1 && !location.hash) {
  shelf.prepend(platform(rows[0], close));
  invitation.hidden = true;
}
follow();
