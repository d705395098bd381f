import { readState } from './address.ts';

/** In the browser: the forms of the parameters. What builds them is loaded when the reader opens one. */

const kept = new Map<HTMLDetailsElement, () => void>();

function stateOf(place: HTMLDetailsElement): Element | null {
  return place.querySelector('.state');
}

async function opened(place: HTMLDetailsElement): Promise<void> {
  const keepAddress = kept.get(place);
  if (keepAddress) return keepAddress();
  if (place.ariaBusy === 'true') return;
  place.ariaBusy = 'true';
  const state = stateOf(place);
  if (state) state.textContent = place.dataset['loading'] ?? '';
  try {
    const { buildForm } = await import('./form.ts');
    const keep = await buildForm(place);
    kept.set(place, keep);
    if (state) state.textContent = '';
    if (place.open) keep();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (state) state.textContent = (place.dataset['failed'] ?? '').replace('{reason}', () => reason);
  } finally {
    place.ariaBusy = 'false';
  }
}

/** The address says no more that this form is open, unless another one has taken its place. */
function closed(place: HTMLDetailsElement): void {
  if (readState(location.search)?.algorithm === place.dataset['algorithm'])
    history.replaceState(history.state, '', location.pathname + location.hash);
}

const places = document.querySelectorAll<HTMLDetailsElement>('details.try-parameters');
const wanted = readState(location.search)?.algorithm;
for (const place of places) {
  place.addEventListener('toggle', () => {
    if (place.open) void opened(place);
    else closed(place);
  });
  if (place.dataset['algorithm'] !== wanted) continue;
  place.open = true;
  if (!location.hash) place.scrollIntoView();
}
