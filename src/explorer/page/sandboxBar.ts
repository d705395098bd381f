import { changesChannel } from '../../mock/browser/workerMessages.ts';
import type { StorageNotice } from '../../mock/browser/openStore.ts';
import type { Overview } from '../../mock/core/overview.ts';
import { announce } from './announce.ts';
import type { Credentials } from './credentials.ts';
import { showItems } from './itemList.ts';
import type { SandboxClient } from './sandboxClient.ts';
import type { Servers } from './servers.ts';
import { fill } from '../../client/fill.ts';
import { settings } from './settings.ts';
import type { Story } from './story/story.ts';

interface BarParts {
  sandbox: Promise<SandboxClient>;
  servers: Servers;
  credentials: Credentials;
  story: Story;
}

/**
 * Shows what the sandbox holds, always up to date: after every change, in whatever tab, and when a job starts or ends.
 *
 * @returns brings counts and story up to date at once; rejects if the sandbox does not tell
 */
export function startSandboxBar(
  bar: HTMLElement,
  { sandbox, servers, credentials, story }: BarParts,
): () => Promise<void> {
  const { strings, base } = settings();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let shown = 0;
  const update = async (): Promise<void> => {
    clearTimeout(timer);
    if (!servers.isSandbox) return;
    const client = await sandbox;
    const number = ++asked;
    const overview = await client.overview(credentials.sandbox.client);
    // Overtaken by a later one: it would turn the page back.
    if (number < shown) return;
    shown = number;
    showCounts(bar, overview);
    if (overview.notice) showNotice(bar, overview.notice);
    story.update(overview.progress);
    clearTimeout(timer);
    if (overview.nextChange !== null)
      timer = setTimeout(refresh, Math.max(200, overview.nextChange - Date.now() + 50));
  };
  const refresh = (): void =>
    void update()
      .then(async () => servers.isSandbox && showItems(bar, await sandbox, credentials.sandbox.token))
      .catch((error: unknown) => console.warn(error));

  new BroadcastChannel(changesChannel(new URL(base, location.href))).onmessage = refresh;
  servers.onChange(refresh);
  credentials.onChange(refresh);
  addEventListener('pageshow', refresh);
  bar.querySelector('[data-reset]')?.addEventListener('click', () => {
    void sandbox
      .then((client) => client.reset())
      .then(
        () => announce(strings.sandboxResetDone),
        () => announce(strings.sandboxStartFailed),
      );
  });
  const start = bar.querySelector('.sandbox-start');
  sandbox.then(
    () => {
      start?.remove();
      refresh();
    },
    () => {
      if (start) start.textContent = strings.sandboxStartFailed;
      announce(strings.sandboxStartFailed);
    },
  );
  return update;
}

/** Stays until the page is left. The bar opens for it, since it explains why something is not there. */
function showNotice(bar: HTMLElement, notice: StorageNotice): void {
  const place = bar.querySelector<HTMLElement>('[data-notice]');
  if (!place || place.dataset['notice'] === notice) return;
  const { strings } = settings();
  place.dataset['notice'] = notice;
  place.textContent = notice === 'reset' ? strings.sandboxNoticeReset : strings.sandboxNoticeMemory;
  place.hidden = false;
  if (bar instanceof HTMLDetailsElement) bar.open = true;
  announce(place.textContent);
}

/**
 * `2 active, 1 failed`: kinds of which there is none are left out, but for active ones.
 *
 * @param words of the active ones
 */
function modelCounts({ active, creating, failed }: Overview['models'], words: string): string {
  const { strings } = settings();
  return [
    fill(words, { count: active }),
    creating > 0 && fill(strings.sandboxModelsCreating, { count: creating }),
    failed > 0 && fill(strings.sandboxModelsFailed, { count: failed }),
  ]
    .filter(Boolean)
    .join(strings.sandboxModelsSeparator);
}

function showCounts(bar: HTMLElement, { items, models, jobs, licensed }: Overview): void {
  const { strings } = settings();
  const running = jobs.pending + jobs.in_progress;
  const counts = {
    training: String(items.training),
    predict: String(items.predict),
    models: modelCounts(models, strings.sandboxModelsActive),
    jobs: running > 0 ? String(running) : strings.sandboxJobsDone,
    license: licensed ? strings.sandboxLicenseActive : strings.sandboxLicenseNone,
  };
  for (const [name, text] of Object.entries(counts)) {
    const place = bar.querySelector(`[data-count="${name}"]`);
    if (place && place.textContent !== text) place.textContent = text;
  }
  const summary = bar.querySelector('[data-counts]');
  const text = fill(strings.guideSandboxCounts, {
    training: items.training,
    predict: items.predict,
    models: modelCounts(models, strings.guideSandboxModels),
    jobs: running > 0 ? fill(strings.guideSandboxJobs, { count: running }) : strings.sandboxJobsDone,
  });
  if (summary && summary.textContent !== text) summary.textContent = text;
}
