// <portal-upload>: around a <vaadin-upload>. Says beside each file why it was not taken, in the server's words; gives each
// file a key, so that sent again after a lost answer it counts once; takes photographs where there is a camera; and tells
// the server how many files are on their way or could not be sent, so that nothing is saved without them unnoticed.
const REFUSED = 422;

// Not randomUUID: that is missing where the portal is reached without TLS.
const press = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

class PortalUpload extends HTMLElement {
  #upload;
  #told = '0,0';

  watch(upload) {
    if (this.#upload === upload) return;
    this.#upload = upload;
    const on = (type, act) => upload.addEventListener(type, (event) => {
      act(event.detail);
      setTimeout(() => this.#tell());
    });
    on('upload-request', ({ file, xhr }) => {
      file.press ??= press();
      xhr.setRequestHeader('X-Press', file.press);
    });
    on('upload-error', ({ file, xhr }) => {
      if (xhr.status === REFUSED && xhr.responseText) file.error = xhr.responseText;
    });
    on('upload-success', ({ file }) => setTimeout(() => {
      upload.files = upload.files.filter((other) => other !== file);
      this.dispatchEvent(new CustomEvent('file-sent'));
    }));
    // Listed like the others, so that every file says what became of it.
    on('file-reject', ({ file, error }) => {
      file.error = error;
      upload.files = [file, ...upload.files.filter((other) => other !== file)];
    });
    on('upload-abort', () => {});
    on('upload-retry', () => {});
    on('file-remove', () => {});
  }

  // A press in the browser itself must open the camera.
  camera(button, accept) {
    button.addEventListener('click', () => {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = accept;
      input.setAttribute('capture', 'environment');
      input.addEventListener('change', () => {
        const taken = [...input.files];
        this.#upload.files = [...taken, ...this.#upload.files];
        this.#upload.uploadFiles(taken);
      });
      input.click();
    });
  }

  #tell() {
    const files = this.#upload.files;
    const failed = files.filter((file) => file.error).length;
    const sending = files.filter((file) => !file.error && !file.complete).length;
    if (this.#told === `${sending},${failed}`) return;
    this.#told = `${sending},${failed}`;
    this.dispatchEvent(new CustomEvent('files-state', { detail: { sending, failed } }));
  }
}

customElements.get('portal-upload') ?? customElements.define('portal-upload', PortalUpload);
