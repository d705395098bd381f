import { longDate } from '../../i18n/longDate.ts';
import { serversVersion } from '../../offline/keepSite.ts';
import { OfflineError } from '../../offline/offlineError.ts';
import { removeSite } from '../../offline/removeSite.ts';
import type { SiteVersion } from '../../offline/siteVersion.ts';
import { fill } from '../fill.ts';
import { choice } from './choice.ts';
import { currentVersion } from './current.ts';
import { keep } from './keep.ts';
import { placeOf } from './place.ts';
import { megabytes, type OfflineTexts } from './texts.ts';

const form = document.querySelector<HTMLFormElement>('form.offline-choice');
const link = document.querySelector<HTMLAnchorElement>('a[data-offline]');
if (form && link && 'serviceWorker' in navigator && 'caches' in globalThis) {
  void start(form, link).catch((error: unknown) => console.warn(error));
} else {
  form?.classList.add('impossible');
  document.querySelector('.offline-unsupported')?.classList.add('shown');
}

/** What the form consists of. */
interface Parts {
  keepButton: HTMLButtonElement;
  removeButton: HTMLButtonElement;
  state: HTMLElement;
  status: HTMLElement;
  bar: HTMLProgressElement;
  boxes: HTMLInputElement[];
}

function partsOf(form: HTMLFormElement): Parts {
  const part = <Part extends Element>(selector: string): Part => {
    const found = form.querySelector<Part>(selector);
    if (!found) throw new Error(`the form has no ${selector}`);
    return found;
  };
  return {
    keepButton: part('button[type="submit"]'),
    removeButton: part('button[type="button"]'),
    state: part('.offline-state'),
    status: part('[role="status"]'),
    bar: part('progress'),
    boxes: [...form.querySelectorAll<HTMLInputElement>('input')],
  };
}

/** The page where one chooses what is kept, sees what is, and removes it. */
async function start(form: HTMLFormElement, link: HTMLAnchorElement): Promise<void> {
  const place = placeOf(link);
  const { base } = place;
  const texts = await place.texts();
  const { keepButton, removeButton, state, status, bar, boxes } = partsOf(form);
  let server: SiteVersion | undefined;
  form.hidden = false;

  const chosen = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const labelOf = (group: string): string | undefined =>
    boxes.find(({ value, disabled }) => value === group && !disabled)?.labels?.[0]?.querySelector('span')
      ?.textContent ?? undefined;

  async function show(): Promise<void> {
    const current = await currentVersion(base);
    server = await serversVersion(base).catch(() => undefined);
    state.textContent = current ? describe(current, texts, labelOf) : texts.nothing;
    removeButton.hidden = !current;
    for (const box of boxes) {
      const size = server?.sizes[box.value];
      const item = box.closest('li');
      // A PDF is there only where one was made. Without the server, what is kept is known.
      const isOffered = server ? size !== undefined : !item?.hidden;
      if (item) item.hidden = !isOffered && !current?.groups.includes(box.value);
      const note = item?.querySelector('small');
      if (note && size !== undefined) note.textContent = megabytes(size);
      if (current) box.checked = current.groups.includes(box.value);
    }
    sum();
    if (current && server?.version === current.version) status.textContent = texts.current;
  }

  /** The button states the size of what is chosen. */
  function sum(): void {
    const bytes = chosen().reduce((total, group) => total + (server?.sizes[group] ?? 0), 0);
    const isKept = !removeButton.hidden;
    keepButton.textContent = isKept ? texts.update : fill(texts.choose, { size: megabytes(bytes) });
    keepButton.disabled = !server || chosen().length < 2;
  }

  async function work(job: () => Promise<string>): Promise<void> {
    keepButton.disabled = removeButton.disabled = true;
    let said: string;
    try {
      said = await job();
    } catch (error) {
      console.warn(error);
      said = texts.faults[error instanceof OfflineError ? error.fault : 'blocked'];
    }
    bar.hidden = true;
    removeButton.disabled = false;
    await show().catch(() => undefined);
    status.textContent = said;
  }

  async function keepChosen(): Promise<string> {
    bar.hidden = false;
    const kept = await keep(base, chosen(), {
      part: (part) => {
        bar.value = part;
        // Whole tenths: a screen reader need not hear every file.
        const text = fill(texts.progress, { percent: String(Math.floor(part * 10) * 10) });
        if (status.textContent !== text) status.textContent = text;
      },
      starting: () => (status.textContent = texts.starting),
    });
    const registration = await navigator.serviceWorker.getRegistration(base);
    if (!registration?.waiting) return fill(texts.done, { size: megabytes(kept.bytes) });
    const { showNewer } = await import('./newer.ts');
    await showNewer(place, registration.waiting);
    return texts.newer;
  }

  async function remove(): Promise<string> {
    await removeSite(base);
    choice.removes();
    return texts.removed;
  }

  form.addEventListener('change', sum);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void work(keepChosen);
  });
  removeButton.addEventListener('click', () => void work(remove));
  await show();
}

function describe(
  { groups, bytes, day }: { groups: string[]; bytes: number; day?: string },
  texts: OfflineTexts,
  labelOf: (group: string) => string | undefined,
): string {
  const { lang } = document.documentElement;
  const names = groups.map(labelOf).filter((name) => name !== undefined);
  const values = {
    languages: new Intl.ListFormat(lang, { style: 'narrow' }).format(names),
    size: megabytes(bytes),
  };
  if (!day) return fill(texts.stateWithoutDay, values);
  return fill(texts.state, { ...values, day: longDate(day, lang) });
}
