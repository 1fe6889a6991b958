// <portal-keep>: holds what is typed into a form in this browser until the server has acknowledged it, and offers it
// again when the form is opened anew. frame.js empties the store at sign-out.
const PREFIX = 'portal.keep:';
const MONTH = 30 * 24 * 3600 * 1000;

const read = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
};

for (const key of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
  if (!(Date.now() - read(key)?.at < MONTH)) localStorage.removeItem(key);
}

// As offices write it, in the zone in which the district works, wherever the browser is.
function moment(at) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const part = (type) => parts.find((one) => one.type === type).value;
  return `${part('day')}/${part('month')}/${part('year')} ${part('hour')}:${part('minute')}`;
}

class PortalKeep extends HTMLElement {
  #key;
  #values = {};
  #timer;
  #flush = () => this.#write();

  // who: the account and the record, so that nobody is offered what somebody else typed.
  start(who, offer, restore, drop) {
    this.#key = `${PREFIX}${who}:${location.pathname}`;
    addEventListener('pagehide', this.#flush);
    const kept = read(this.#key);
    if (!kept || !Object.keys(kept.values ?? {}).length) return;
    this.#values = kept.values;
    const time = moment(kept.at);
    const bar = document.createElement('div');
    bar.className = 'keep-bar';
    bar.setAttribute('role', 'status');
    const words = document.createElement('span');
    words.textContent = offer.replace('{0}', time);
    bar.append(words, this.#button(restore, () => {
      this.dispatchEvent(new CustomEvent('keep-restore', { detail: JSON.stringify(kept.values) }));
    }), this.#button(drop, () => this.forget()));
    this.replaceChildren(bar);
    this.hidden = false;
  }

  watch(name, field) {
    const keep = () => this.tell(name, field.localName === 'vaadin-checkbox' ? String(field.checked) : field.value ?? '');
    field.addEventListener('input', keep);
    field.addEventListener('change', keep);
  }

  tell(name, value) {
    this.#values = { ...this.#values, [name]: value };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#flush, 300);
  }

  // Whether anything was typed that is not saved.
  holds() {
    return Object.values(this.#values).some((value) => value !== '');
  }

  forget() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#values = {};
    if (this.#key) localStorage.removeItem(this.#key);
    this.#hide();
  }

  disconnectedCallback() {
    removeEventListener('pagehide', this.#flush);
    this.#write();
  }

  #button(text, action) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', () => {
      this.#hide();
      action();
    });
    return button;
  }

  #hide() {
    this.replaceChildren();
    this.hidden = true;
  }

  #write() {
    if (!this.#timer || !this.#key) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    try {
      localStorage.setItem(this.#key, JSON.stringify({ at: Date.now(), values: this.#values }));
    } catch {
      // A full store keeps less; typing goes on.
    }
  }
}

customElements.get('portal-keep') ?? customElements.define('portal-keep', PortalKeep);
