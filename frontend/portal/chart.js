// <portal-chart>: one Apache ECharts drawing. The library is loaded when the first chart is.
const library = new URL('../_static/echarts/6.0.0/dist/echarts.esm.min.js', import.meta.url).href;
const systemDark = matchMedia('(prefers-color-scheme: dark)');

class PortalChart extends HTMLElement {
  #chart;
  #option;
  #box = document.createElement('div');
  #size = new ResizeObserver(() => this.#chart?.resize());
  #repaint = () => this.#draw();

  set option(option) {
    this.#option = option;
    this.#draw();
  }

  connectedCallback() {
    this.#box.style.cssText = 'width:100%;height:100%';
    this.append(this.#box);
    this.#size.observe(this);
    systemDark.addEventListener('change', this.#repaint);
    addEventListener('portal-scheme', this.#repaint);
    this.#draw();
  }

  disconnectedCallback() {
    this.#size.disconnect();
    systemDark.removeEventListener('change', this.#repaint);
    removeEventListener('portal-scheme', this.#repaint);
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  async #draw() {
    if (!this.#option || !this.isConnected) return;
    const echarts = await import(library);
    if (!this.isConnected) return;
    this.#chart?.dispose();
    this.#chart = echarts.init(this.#box, this.#dark() ? 'dark' : null, { renderer: 'svg' });
    this.#chart.on('click', (point) => this.dispatchEvent(new CustomEvent('point',
      { detail: { name: point.name, series: point.seriesName ?? '' } })));
    const { fontFamily } = getComputedStyle(this);
    this.#chart.setOption({
      backgroundColor: 'transparent',
      textStyle: { fontFamily },
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      ...this.#coloured(this.#option),
    });
  }

  #dark() {
    const scheme = getComputedStyle(this).colorScheme;
    return scheme.includes('dark') && (!scheme.includes('light') || systemDark.matches);
  }

  // "--good-mark" becomes the colour of that name, in a notation that the library can shade.
  #coloured(value) {
    if (typeof value === 'string' && value.startsWith('--')) return this.#rgb(value);
    if (Array.isArray(value)) return value.map((part) => this.#coloured(part));
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.#coloured(part)]));
    }
    return value;
  }

  #rgb(name) {
    this.#box.style.color = `var(${name})`;
    const paint = new OffscreenCanvas(1, 1).getContext('2d');
    paint.fillStyle = getComputedStyle(this.#box).color;
    paint.fillRect(0, 0, 1, 1);
    this.#box.style.color = '';
    const [red, green, blue] = paint.getImageData(0, 0, 1, 1).data;
    return `rgb(${red},${green},${blue})`;
  }
}

customElements.get('portal-chart') ?? customElements.define('portal-chart', PortalChart);
