// What the frame remembers in this browser: language and light or dark, in cookies, so that the server sends the page
// right the first time; and the mark by which the sign-in page knows that a session has expired.
const YEAR = 365 * 24 * 3600;
const root = new URL('../', import.meta.url).pathname;
const remember = (name, value) => {
  document.cookie = `${name}=${value};path=${root};max-age=${value ? YEAR : 0};samesite=lax`;
};

window.portalFrame = {
  language(code) {
    remember('portal-language', code);
    location.reload();
  },

  scheme(value) {
    remember('portal-scheme', value);
    document.documentElement.style.colorScheme = value;
    dispatchEvent(new CustomEvent('portal-scheme'));
  },

  signedIn() {
    sessionStorage.setItem('portal.signed-in', '1');
  },

  // Before leaving on purpose: nothing typed is left for whoever sits here next.
  signOut() {
    sessionStorage.removeItem('portal.signed-in');
    Object.keys(localStorage).filter((key) => key.startsWith('portal.keep:')).forEach((key) => localStorage.removeItem(key));
  },

  // Whether somebody was signed in here who did not sign out.
  expired() {
    const signedIn = sessionStorage.getItem('portal.signed-in') === '1';
    sessionStorage.removeItem('portal.signed-in');
    return signedIn;
  },
};
