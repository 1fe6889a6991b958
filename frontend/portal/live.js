// <portal-live>: told by push that what a page shows was changed, it asks the server to show it anew, at most once a
// second and only while that takes nothing away from the reader: no dialog, no field with typed text, no chosen rows,
// nothing that was folded out.
// Otherwise it says so quietly and offers it. Focus and scroll position stay. A page nobody sits at asks for nothing.
// What stands beside the page, marked quiet, takes nothing away whatever is open or typed there: it asks at once.
const OWN = 1000;
const ACTIVE = 'portal.active';
const FIELDS = 'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-password-field, vaadin-number-field, '
  + 'vaadin-integer-field, vaadin-date-picker, vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-select';

let input = Date.now();
let written = 0;
const active = () => {
  input = Date.now();
  if (input - written > 10_000) {
    written = input;
    try {
      localStorage.setItem(ACTIVE, String(input));
    } catch {
      // Then each window counts for itself.
    }
  }
};
for (const kind of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart']) {
  addEventListener(kind, active, { capture: true, passive: true });
}
active();
const idle = () => {
  let other = 0;
  try {
    other = Number(localStorage.getItem(ACTIVE)) || 0;
  } catch {
    // Not readable: this window alone counts.
  }
  return Date.now() - Math.max(input, other);
};

const content = () => document.getElementById('content');
const focused = () => {
  let element = document.activeElement;
  return element && element !== document.body && content()?.contains(element) ? element : null;
};

// What would be lost if the page were shown anew.
const busy = () => {
  if (document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-popover[opened]')) return true;
  const page = content();
  if (!page) return false;
  if (page.querySelector('vaadin-upload[uploading], vaadin-details[opened]')) return true;
  if ([...page.querySelectorAll('portal-keep')].some((keep) => keep.holds?.())) return true;
  if ([...page.querySelectorAll('vaadin-grid')].some((grid) => grid.selectedItems?.length)) return true;
  const outside = (field) => !field.closest('.filter-bar');
  if ([...page.querySelectorAll(FIELDS)].some((field) => outside(field) && field.dirty && field.value)) return true;
  const at = focused();
  return Boolean(at && at.matches('input, textarea, select, [contenteditable], ' + FIELDS) && outside(at));
};

// An element as it can be found again once the page around it was built anew.
const place = (element) => {
  if (!element || element.closest('vaadin-grid, .filter-bar')) return null;
  const same = (other) => other.localName === element.localName
    && other.getAttribute('href') === element.getAttribute('href')
    && other.getAttribute('aria-label') === element.getAttribute('aria-label')
    && other.textContent.trim().replace(/\d+/g, '#') === element.textContent.trim().replace(/\d+/g, '#');
  const alike = () => [...(content()?.querySelectorAll(element.localName) ?? [])].filter(same);
  const index = alike().indexOf(element);
  return { find: () => alike()[Math.max(0, index)] };
};

class PortalLive extends HTMLElement {
  #dirty = false;
  #asking = 0;
  #next = 0;
  #timer;
  #watch;
  #limit = 0;
  #words = '';
  #reload = '';
  #shown = () => this.#soon(0);

  connectedCallback() {
    document.addEventListener('visibilitychange', this.#shown);
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.#shown);
    clearTimeout(this.#timer);
    clearInterval(this.#watch);
  }

  // seconds: after so long without anybody at the keyboard the session ends; 0 for never.
  start(words, reload, seconds) {
    this.#words = words;
    this.#reload = reload;
    this.#limit = seconds * 1000;
    clearInterval(this.#watch);
    if (seconds > 0) this.#watch = setInterval(() => this.#idle(), 30_000);
  }

  changed() {
    this.#dirty = true;
    this.#soon(Math.max(0, this.#next - Date.now()));
  }

  #soon(wait) {
    if (this.#timer || !this.#dirty) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#look();
    }, wait);
  }

  #look() {
    // Shown again it looks again; while it is asked, done() does.
    if (!this.#dirty || document.hidden || this.#asking) return;
    if (!this.#quiet() && busy()) {
      this.#hint();
      this.#soon(2 * OWN);
      return;
    }
    this.#ask();
  }

  #ask() {
    this.#hide();
    this.#dirty = false;
    this.#asking = Date.now();
    const at = this.#quiet() ? null : focused();
    this.place = place(at);
    this.at = at;
    this.scrolls = this.#quiet() ? [] : [document.scrollingElement, document.querySelector('vaadin-app-layout')?.shadowRoot?.querySelector('[part="content"]')]
      .filter(Boolean)
      .map((element) => [element, element.scrollTop, element.scrollLeft]);
    this.dispatchEvent(new CustomEvent('live-refresh'));
  }

  // The server has shown it anew. What takes long is asked for less often.
  done() {
    const took = Date.now() - this.#asking;
    this.#asking = 0;
    this.#next = Date.now() + Math.max(OWN, 10 * Math.max(0, took - 100));
    requestAnimationFrame(() => requestAnimationFrame(() => this.#restore()));
    if (this.#dirty) this.#soon(this.#next - Date.now());
    this.dispatchEvent(new CustomEvent('live-done', { bubbles: true }));
  }

  #restore() {
    for (const [element, top, left] of this.scrolls ?? []) {
      if (element.scrollTop !== top) element.scrollTop = top;
      if (element.scrollLeft !== left) element.scrollLeft = left;
    }
    if (this.at && !this.at.isConnected && (document.activeElement === document.body || !document.activeElement)) {
      this.place?.find()?.focus({ preventScroll: true });
    }
    this.at = this.place = this.scrolls = undefined;
  }

  #quiet() {
    return this.hasAttribute('quiet');
  }

  #idle() {
    if (this.#limit && idle() > this.#limit) {
      clearInterval(this.#watch);
      this.dispatchEvent(new CustomEvent('live-idle'));
    }
  }

  #hint() {
    if (!this.hidden) return;
    const bar = document.createElement('div');
    bar.className = 'live-bar';
    bar.setAttribute('role', 'status');
    const words = document.createElement('span');
    words.textContent = this.#words;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.#reload;
    button.addEventListener('click', () => this.#ask());
    bar.append(words, button);
    this.replaceChildren(bar);
    this.hidden = false;
  }

  #hide() {
    this.replaceChildren();
    this.hidden = true;
  }
}

customElements.get('portal-live') ?? customElements.define('portal-live', PortalLive);
