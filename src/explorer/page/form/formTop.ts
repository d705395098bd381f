import { type DrawingParts, showAnnotateForm } from '../drawing/annotateForm.ts';
import { element } from '../../../client/dom.ts';
import { settings } from '../settings.ts';
import { markStep } from '../story/stepMark.ts';

/** What stands above a form: a note about what it is filled with, and for `annotate` the picture to draw on. */
export function defineFormTop(parts: DrawingParts): void {
  class FormTop extends HTMLElement {
    static observedAttributes = ['operation'];
    #stop: (() => void) | undefined;

    connectedCallback(): void {
      this.draw();
    }

    disconnectedCallback(): void {
      this.#stop?.();
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.draw();
    }

    draw(): void {
      this.#stop?.();
      this.#stop = undefined;
      this.replaceChildren();
      queueMicrotask(() => markStep(parts.story));
      const operation = this.getAttribute('operation') ?? '';
      const note = settings().notes[operation];
      if (note && parts.servers.isSandbox) {
        const text = element('p', { class: 'explorer-note' });
        // A message of this project, rendered when the site was built.
        text.innerHTML = note;
        this.append(text);
      }
      if (operation === 'annotate') {
        const place = element('div', { class: 'drawing-place' });
        this.append(place);
        this.#stop = showAnnotateForm(place, parts);
      }
    }
  }
  customElements.define('explorer-form-top', FormTop);
  parts.servers.onChange(() => {
    for (const top of document.querySelectorAll<FormTop>('explorer-form-top')) top.draw();
  });
}
