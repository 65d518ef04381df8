import { embedPage } from '@/lib/address';
import { readHeight } from '@/lib/embed-message';
import { isLocale, sourceLocale } from '@/lib/languages/locale';

/** Where this script came from: the cascades stand there as well. */
const { origin } = new URL(
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href,
);

/**
 * `<cascade-diagram case="zalando" lang="en" step="memory-fills" lesson="limit-retries">`: the cascade of a case in a page of
 * somebody else, as high as it is. Without `lang` it speaks the language that stands around it.
 */
class CascadeDiagram extends HTMLElement {
  static observedAttributes = ['case', 'lang', 'step', 'lesson'];
  readonly #frame = Object.assign(document.createElement('iframe'), { loading: 'lazy', allow: 'fullscreen' });
  readonly #onMessage = ({ source, data, origin: sender }: MessageEvent) => {
    const height = readHeight(data);
    if (source === this.#frame.contentWindow && sender === origin && height) this.#frame.height = String(height);
  };

  connectedCallback(): void {
    this.#frame.width = '100%';
    this.#frame.height = '560';
    this.#frame.setAttribute('frameborder', '0');
    if (!this.style.display) this.style.display = 'block';
    addEventListener('message', this.#onMessage);
    this.#show();
    this.append(this.#frame);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#onMessage);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#show();
  }

  #show(): void {
    const around = this.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '';
    const locale = isLocale(around) ? around : sourceLocale;
    const address = new URL(embedPage(locale, this.getAttribute('case') ?? ''), origin);
    for (const name of ['step', 'lesson']) {
      const value = this.getAttribute(name);
      if (value) address.searchParams.set(name, value);
    }
    if (this.#frame.src === address.href) return;
    this.#frame.src = address.href;
    this.#frame.title = this.getAttribute('title') ?? this.getAttribute('case') ?? '';
  }
}

customElements.define('cascade-diagram', CascadeDiagram);
