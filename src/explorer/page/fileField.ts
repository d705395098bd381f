import { button, element, fileSize } from './dom.ts';
import { fill, settings } from './settings.ts';

/** What Elements hands over: a field of a form, its value and how to change it. */
interface Connection {
  parameter: { name: string; required?: boolean; schema?: Record<string, unknown> };
  value: File | File[] | undefined;
  onChange: (value: File | File[] | undefined) => void;
}

/** Something to take instead of a file of one's own. */
interface Sample {
  label: string;
  files: () => Promise<File[]>;
  /** A picture of it. */
  preview?: string;
}

/** The models that were exported last: they can be imported again with one click. */
let exported: File | undefined;

/** Remembers a zip file that came in a response. */
export function rememberExport(file: File): void {
  exported = file;
}

/**
 * A field for one file or several, with samples to take in one click. It replaces Elements' own, which takes one file, cannot be reached with
 * the keyboard and has no samples.
 */
class ExplorerFileField extends HTMLElement {
  #connection: Connection | undefined;
  #drawn = '';

  connect(connection: Connection): void {
    this.#connection = connection;
    const drawn = [
      this.#files.map(({ name, size, lastModified }) => `${name}/${size}/${lastModified}`),
      exported?.name,
    ].join();
    if (drawn === this.#drawn && this.hasChildNodes()) return;
    this.#drawn = drawn;
    this.#draw();
  }

  get #files(): File[] {
    return [this.#connection?.value ?? []].flat().filter((value) => value instanceof File);
  }

  get #isMultiple(): boolean {
    return Boolean(this.#connection?.parameter.schema?.['x-multiple-files']);
  }

  #set(files: File[]): void {
    const [first] = files;
    this.#connection?.onChange(this.#isMultiple ? first && files : first);
  }

  #draw(): void {
    const { strings } = settings();
    const { name, required } = this.#connection?.parameter ?? { name: '' };
    const focused = document.activeElement instanceof HTMLElement && this.contains(document.activeElement);
    const id = `explorer-file-${name}`;
    const input = element('input', {
      type: 'file',
      id,
      multiple: this.#isMultiple,
      'aria-describedby': `${id}-files`,
    });
    input.addEventListener('change', () => this.#set([...(input.files ?? [])]));
    const pick = element(
      'label',
      { for: id, class: 'explorer-file-pick' },
      this.#isMultiple ? strings.filesPick : strings.filePick,
    );
    this.replaceChildren(
      element(
        'div',
        { class: 'explorer-file-head' },
        element('span', { class: 'explorer-file-name' }, name + (required ? '*' : '')),
        input,
        pick,
      ),
      this.#chosen(`${id}-files`),
      ...this.#samples(name),
    );
    if (focused) input.focus();
  }

  #chosen(id: string): HTMLElement {
    const { strings, language } = settings();
    const files = this.#files;
    return element(
      'ul',
      { class: 'explorer-file-list', id },
      ...files.map((file) => {
        const size = fileSize(file.size, language);
        const remove = button('×', () => this.#set(files.filter((other) => other !== file)), {
          'aria-label': fill(strings.fileRemove, { name: file.name }),
        });
        return element('li', {}, fill(strings.fileChosen, { name: file.name, size }), remove);
      }),
    );
  }

  #samples(name: string): HTMLElement[] {
    const samples = samplesFor(name);
    if (samples.length === 0) return [];
    const list = samples.map(({ label, files, preview }) => {
      const take = button(
        label,
        () =>
          void withoutSending(async () => {
            const taken = await files();
            this.#set(this.#isMultiple ? taken : taken.slice(0, 1));
          }).catch((error: unknown) => this.#tellFailure(error)),
      );
      if (preview)
        take.prepend(element('img', { src: preview, alt: '', width: '40', height: '30', loading: 'lazy' }));
      return element('li', {}, take);
    });
    return [
      element(
        'div',
        { class: 'explorer-samples' },
        element('span', {}, settings().strings.samples),
        element('ul', {}, ...list),
      ),
    ];
  }

  /** What was chosen before stays; the next change of the field takes the words away. */
  #tellFailure(error: unknown): void {
    console.warn(error); // what the reader is told does not say why
    this.querySelector('[role="alert"]')?.remove();
    this.append(element('p', { role: 'alert' }, settings().strings.samplesFailed));
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

/** The samples for a field, by its name in the contract. */
function samplesFor(name: string): Sample[] {
  const { strings, samples } = settings();
  if (name === 'files')
    return [
      pictures(strings.samplesGood, samples.good),
      pictures(strings.samplesDefective, samples.defective),
      pictures(strings.samplesNew, samples.fresh),
    ];
  if (name === 'license') return [{ label: strings.sampleLicense, files: () => load([samples.license]) }];
  const file = exported;
  return name === 'models' && file
    ? [{ label: strings.sampleModels, files: () => Promise.resolve([file]) }]
    : [];
}

function pictures(label: string, files: string[]): Sample {
  const [first] = files;
  return {
    label: fill(label, { number: files.length }),
    files: () => load(files),
    ...(first && { preview: sampleUrl(first) }),
  };
}

function load(names: string[]): Promise<File[]> {
  return Promise.all(
    names.map(async (name) => {
      const response = await fetch(sampleUrl(name));
      if (!response.ok) throw new Error(`${response.url} is missing (status ${response.status})`);
      const blob = await response.blob();
      return new File([blob], name, { type: blob.type });
    }),
  );
}

function sampleUrl(name: string): string {
  return `${settings().base}samples/${name}`;
}

export function defineFileField(): void {
  customElements.define('explorer-file-field', ExplorerFileField);
}
