import { button, element, fileSize } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';
import { nextFrame, writeField } from './formFields.ts';
import { notAnalyzable, notAnalyzedText } from './notAnalyzable.ts';
import { type Sample, samplesFor } from './sampleFiles.ts';

/** What Elements hands over: a field of a form, its value and how to change it. */
interface Connection {
  parameter: { name: string; required?: boolean; schema?: Record<string, unknown> };
  value: File | File[] | undefined;
  onChange: (value: File | File[] | undefined) => void;
}

/**
 * A field for one file or several, with samples to take in one click. It replaces Elements' own, which takes one file, cannot be reached with
 * the keyboard and has no samples. It is one tab stop: arrow keys lead to the samples and to the chosen files.
 */
export class ExplorerFileField extends HTMLElement {
  #connection: Connection | undefined;
  #drawn = '';

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#move(event));
    this.addEventListener('focusin', ({ target }) => this.#rove(target as HTMLElement));
  }

  connect(connection: Connection): void {
    this.#connection = connection;
    const samples = samplesFor(connection.parameter.name).map(({ id }) => id);
    const files = this.files.map(({ name, size, lastModified }) => `${name}/${size}/${lastModified}`);
    const drawn = [...files, ...samples].join();
    if (drawn === this.#drawn && this.hasChildNodes()) return;
    this.#drawn = drawn;
    this.#draw();
  }

  get name(): string {
    return this.#connection?.parameter.name ?? '';
  }

  get files(): File[] {
    return [this.#connection?.value ?? []].flat().filter((value) => value instanceof File);
  }

  /** Takes files, as if the reader had chosen them. */
  set files(files: File[]) {
    const [first] = files;
    this.#connection?.onChange(this.#isMultiple ? first && files : first);
  }

  /** Takes a sample, and fills in the fields that say what its files are. */
  async take({ files, fields }: Sample): Promise<void> {
    await withoutSending(async () => {
      const taken = await files();
      for (const [name, value] of Object.entries(fields)) {
        writeField(name, value);
        await nextFrame();
      }
      this.files = this.#isMultiple ? taken : taken.slice(0, 1);
      await nextFrame();
    });
  }

  get #isMultiple(): boolean {
    return Boolean(this.#connection?.parameter.schema?.['x-multiple-files']);
  }

  #draw(): void {
    const { strings } = settings();
    const { name, required } = this.#connection?.parameter ?? { name: '' };
    const focused = this.contains(document.activeElement);
    const at = this.#stops().indexOf(document.activeElement as HTMLElement);
    const id = `explorer-file-${name}`;
    const limit = settings().limits[name];
    const input = element('input', {
      type: 'file',
      id,
      multiple: this.#isMultiple,
      'aria-describedby': `${id}-files ${id}-limit`,
      'aria-required': required ? 'true' : undefined,
    });
    input.addEventListener('change', () => (this.files = [...(input.files ?? [])]));
    const pick = element(
      'label',
      { for: id, class: 'explorer-file-pick' },
      this.#isMultiple ? strings.sandboxFilesPick : strings.sandboxFilePick,
    );
    this.replaceChildren(
      element(
        'div',
        { class: 'explorer-file-head' },
        element('span', { class: 'explorer-file-name' }, name + (required ? '*' : '')),
        input,
        pick,
        element('small', { id: `${id}-limit` }, limit),
      ),
      ...this.#samples(),
      this.#chosen(`${id}-files`),
    );
    if (name === 'files') void this.#warn();
    const stops = this.#stops();
    const current = focused ? stops[Math.min(Math.max(at, 0), stops.length - 1)] : undefined;
    this.#rove(current ?? input);
    current?.focus();
  }

  #stops(): HTMLElement[] {
    return [
      ...this.querySelectorAll<HTMLElement>('input, .explorer-samples button, .explorer-file-list button'),
    ];
  }

  #rove(current: HTMLElement): void {
    for (const stop of this.#stops()) stop.tabIndex = stop === current ? 0 : -1;
  }

  #move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const stops = this.#stops();
    const at = stops.indexOf(event.target as HTMLElement);
    if (!step || at === -1) return;
    event.preventDefault();
    stops[(at + step + stops.length) % stops.length]?.focus();
  }

  #chosen(id: string): HTMLElement {
    const { strings, language } = settings();
    const { files } = this;
    return element(
      'ul',
      { class: 'explorer-file-list', id },
      ...files.map((file) => {
        const size = fileSize(file.size, language);
        const remove = button('×', () => (this.files = files.filter((other) => other !== file)), {
          'aria-label': fill(strings.sandboxFileRemove, { name: file.name }),
        });
        return element('li', {}, fill(strings.sandboxFileChosen, { name: file.name, size }), remove);
      }),
    );
  }

  #samples(): HTMLElement[] {
    const samples = samplesFor(this.name);
    if (samples.length === 0) return [];
    const list = samples.map((sample) => {
      const take = button(
        sample.label,
        () => void this.take(sample).catch((error: unknown) => this.#tellFailure(error)),
        { 'data-sample': sample.id },
      );
      const { preview } = sample;
      if (preview)
        take.prepend(element('img', { src: preview, alt: '', width: '40', height: '30', loading: 'lazy' }));
      return element('li', {}, take);
    });
    return [
      element(
        'div',
        { class: 'explorer-samples' },
        element('span', {}, settings().strings.sandboxSamples),
        element('ul', {}, ...list),
      ),
    ];
  }

  /** Files for which the sandbox has a fixed result only: better known before they are sent. */
  async #warn(): Promise<void> {
    const { files } = this;
    const found = globalThis.explorerBridge.servers.isSandbox ? await notAnalyzable(files) : [];
    const isShown = this.files.length === files.length && files.every((file, at) => this.files[at] === file);
    if (!isShown || this.querySelector('[role="status"]')) return;
    if (found.length > 0)
      this.append(element('p', { role: 'status', class: 'explorer-caution' }, notAnalyzedText(found)));
  }

  /** What was chosen before stays; the next change of the field takes the words away. */
  #tellFailure(error: unknown): void {
    console.warn(error); // what the reader is told does not say why
    this.querySelector('[role="alert"]')?.remove();
    this.append(element('p', { role: 'alert' }, settings().strings.sandboxSamplesFailed));
  }
}

/** Nothing can be sent while files are on their way: the request would leave without them. */
async function withoutSending(work: () => Promise<void>): Promise<void> {
  const holders = [...document.querySelectorAll<HTMLElement>('.SendButtonHolder')];
  for (const holder of holders) holder.inert = true;
  try {
    await work();
  } finally {
    for (const holder of holders) holder.inert = false;
  }
}

export function defineFileField(): void {
  customElements.define('explorer-file-field', ExplorerFileField);
}
