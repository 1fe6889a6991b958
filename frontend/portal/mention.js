// <portal-mention>: while somebody writes "@" and a part of a name in a text area, asks the server for people and offers
// them below it; arrow keys and Enter choose, Escape closes, a click chooses too. The user name is put into the text.
const PART = /(^|[^\p{L}\p{N}@._-])@([\p{L}\p{N}._-]{1,30}(?: [\p{L}]{0,20}){0,3})$/u;

class PortalMention extends HTMLElement {
  #area;
  #input;
  #part;
  #timer;
  #at = 0;
  #label = '';

  start(area, label) {
    this.#area = area;
    this.#label = label;
    this.setAttribute('role', 'listbox');
    this.setAttribute('aria-label', label);
    this.id ||= `mention-${Math.random().toString(36).slice(2)}`;
    this.hidden = true;
    const wire = () => {
      this.#input = area.inputElement ?? area.querySelector('textarea');
      if (!this.#input) {
        requestAnimationFrame(wire);
        return;
      }
      this.#input.setAttribute('aria-controls', this.id);
      this.#input.setAttribute('aria-autocomplete', 'list');
      area.addEventListener('input', () => this.#look());
      area.addEventListener('keydown', (event) => this.#key(event), true);
      area.addEventListener('focusout', () => setTimeout(() => this.#close(), 200));
    };
    wire();
  }

  // people: username, name, unit; part: what was asked for, so that a late answer to an old question is dropped.
  show(part, people) {
    if (part !== this.#part) return;
    this.#at = 0;
    this.replaceChildren(...people.map((person, index) => {
      const option = document.createElement('div');
      option.id = `${this.id}-${index}`;
      option.setAttribute('role', 'option');
      option.dataset.username = person.username;
      const name = document.createElement('strong');
      name.textContent = person.name;
      const where = document.createElement('small');
      where.textContent = `@${person.username} · ${person.unit}`;
      option.append(name, where);
      option.addEventListener('pointerdown', (event) => {
        event.preventDefault();
        this.#choose(option);
      });
      return option;
    }));
    this.hidden = !people.length;
    this.#mark();
  }

  #look() {
    const before = this.#input.value.slice(0, this.#input.selectionStart);
    const found = PART.exec(before);
    clearTimeout(this.#timer);
    if (!found) {
      this.#close();
      return;
    }
    this.#part = found[2];
    this.#timer = setTimeout(() => this.dispatchEvent(new CustomEvent('mention-ask', { detail: this.#part })), 200);
  }

  #key(event) {
    if (this.hidden || event.isComposing) return;
    const options = [...this.children];
    if (event.key === 'ArrowDown') this.#at = (this.#at + 1) % options.length;
    else if (event.key === 'ArrowUp') this.#at = (this.#at + options.length - 1) % options.length;
    else if (event.key === 'Enter' || event.key === 'Tab') this.#choose(options[this.#at]);
    else if (event.key === 'Escape') this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.#mark();
  }

  #mark() {
    [...this.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === this.#at)));
    if (this.hidden) this.#input?.removeAttribute('aria-activedescendant');
    else this.#input?.setAttribute('aria-activedescendant', `${this.id}-${this.#at}`);
  }

  #choose(option) {
    const input = this.#input;
    const to = input.selectionStart;
    const from = to - this.#part.length;
    const name = `${option.dataset.username} `;
    const text = input.value.slice(0, from) + name + input.value.slice(to);
    this.#close();
    this.#area.value = text;
    input.focus();
    input.setSelectionRange(from + name.length, from + name.length);
    for (const kind of ['input', 'change']) this.#area.dispatchEvent(new CustomEvent(kind, { bubbles: true }));
  }

  #close() {
    clearTimeout(this.#timer);
    this.#part = undefined;
    this.hidden = true;
    this.replaceChildren();
    this.#mark();
  }
}

customElements.get('portal-mention') ?? customElements.define('portal-mention', PortalMention);
