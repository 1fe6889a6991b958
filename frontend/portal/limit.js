// Browsers cut what is pasted beyond the limit of a field without a word, and stop typing the same way. This says so, and
// how much is left near the end, in a note below the field: above dialogs too, without moving what is below it.
const note = document.createElement('div');
note.className = 'limit-note';
note.setAttribute('role', 'status');
note.popover = 'manual';
let cut = 0;

const hostOf = (event) =>
  event.composedPath().find((node) => ['vaadin-text-field', 'vaadin-text-area'].includes(node.localName) && node.maxlength > 0);

const say = (host, text, ...values) => {
  if (!note.isConnected) document.body.append(note);
  note.classList.toggle('cut', cut > 0);
  note.textContent = values.reduce((words, value, at) => words.replace(`{${at}}`, value), text);
  note.showPopover();
  const box = (host.shadowRoot.querySelector('[part=input-field]') ?? host).getBoundingClientRect();
  note.style.left = `${Math.max(8, Math.min(box.left, innerWidth - note.offsetWidth - 8))}px`;
  const below = box.bottom + 4;
  note.style.top = `${below + note.offsetHeight > innerHeight ? box.top - note.offsetHeight - 4 : below}px`;
};

const hide = () => {
  if (note.isConnected) note.hidePopover();
};

document.addEventListener('paste', (event) => {
  const host = hostOf(event);
  const input = host?.inputElement;
  if (!input) return;
  const text = (event.clipboardData?.getData('text') ?? '').replace(/\r\n/g, '\n');
  const room = host.maxlength - (input.value.length - (input.selectionEnd - input.selectionStart));
  cut = Math.max(0, text.length - room);
  // A full field takes nothing, and then no input follows.
  if (cut && room <= 0) show(host, input);
}, true);

document.addEventListener('input', (event) => {
  const host = hostOf(event);
  if (event.inputType !== 'insertFromPaste') cut = 0;
  if (host?.inputElement) show(host, host.inputElement);
}, true);

function show(host, input) {
  const { limitCut, limitLeft } = document.documentElement.dataset;
  const left = host.maxlength - input.value.length;
  if (cut) say(host, limitCut, cut, host.maxlength);
  else if (left <= Math.min(50, host.maxlength / 10)) say(host, limitLeft, left, host.maxlength);
  else hide();
}

document.addEventListener('focusout', hide, true);
document.addEventListener('scroll', (event) => event.target === document && hide(), true);
