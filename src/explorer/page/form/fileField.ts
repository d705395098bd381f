import { button, element, fileSize } from '../../../client/dom.ts';
import { fill } from '../../../client/fill.ts';
import { settings } from '../settings.ts';
import { nextFrame, writeField } from './formFields.ts';
import type { Servers } from '../servers.ts';
import { fileWarnings } from './fileWarnings.ts';
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
    const drawn = [...files, ...samples, isSandbox()].join();
    if (drawn === this.#drawn && this.hasChildNodes()) return;
    this.#drawn = drawn;
    this.#draw();
  }

  /** What is said of the files depends on where they go. */
  redraw(): void {
    if (this.#connection) this.connect(this.#connection);
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
    const { limits, ownLimits } = settings();
    const limit = (isSandbox() ? limits : ownLimits)[name];
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
    void this.#warn();
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

  /** Files that will be rejected, and those for which the sandbox has a fixed result only: better known before they are sent. */
  async #warn(): Promise<void> {
    const { files, name } = this;
    const drawn = this.#drawn;
    const { texts, rejected, notes } = await fileWarnings(name, files, isSandbox());
    const pictures = name === 'files' ? files.filter((file) => !rejected.includes(file)) : [];
    const found = isSandbox() ? await notAnalyzable(pictures) : [];
    // Something else was chosen meanwhile.
    if (drawn !== this.#drawn || this.querySelector('[role="status"]')) return;
    const lines = [...texts, ...notes, ...(found.length > 0 ? [notAnalyzedText(found)] : [])];
    if (lines.length === 0) return;
    const paragraphs = lines.map((text) => element('p', { class: 'explorer-caution' }, text));
    this.append(element('div', { role: 'status' }, ...paragraphs));
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

function isSandbox(): boolean {
  return globalThis.explorerBridge.servers.isSandbox;
}

export function defineFileField(servers: Servers): void {
  customElements.define('explorer-file-field', ExplorerFileField);
  servers.onChange(() => {
    for (const field of document.querySelectorAll<ExplorerFileField>('explorer-file-field')) field.redraw();
  });
}
