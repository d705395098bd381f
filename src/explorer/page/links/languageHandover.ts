import { operationHash, operationOf } from '../../routes.ts';
import { type FormContent, fillForm, readForm } from '../form/fillForm.ts';
import { areProblemsMarked } from '../form/problems.ts';
import { inForm } from '../form/shownForm.ts';
import type { Exchange, History } from '../history.ts';
import { markRejectedField } from '../response/errorHelp.ts';
import type { Learn } from '../response/learnAround.ts';
import type { Servers } from '../servers.ts';
import { settings } from '../settings.ts';

/** What the page in the other language is given: read once, then gone. */
interface Handover {
  at: number;
  operation: string;
  content: FormContent;
  exchange: (Omit<Exchange, 'body'> & { body: string | FormEntry[] | undefined }) | undefined;
  /** Whether the form shows what the response finds fault with. */
  isMarked: boolean;
}

type FormEntry = [name: string, value: string | File];

/** Older ones were never picked up. */
const patience = 30_000;

/**
 * The language switch keeps operation, form and response. They go through the browser's database, which takes files too; of a reader's own server
 * nothing is handed over: what it says stays in memory.
 *
 * @param learn finds out again what is told beside the response, in the page's language
 */
export function startLanguageHandover(history: History, servers: Servers, learn: Learn): void {
  let passes = false;
  addEventListener(
    'change',
    (event) => {
      const { target } = event;
      if (!(target instanceof HTMLSelectElement) || !target.closest('starlight-lang-select')) return;
      if (passes || !servers.isSandbox) return;
      event.stopImmediatePropagation();
      passes = true;
      void give(history)
        .catch((error: unknown) => console.warn(error)) // without storage the switch keeps the operation
        .then(() => target.dispatchEvent(new Event('change', { bubbles: true })));
    },
    { capture: true },
  );
  void take(history, learn).catch((error: unknown) => console.warn(error));
}

async function give(history: History): Promise<void> {
  const operation = operationOf(location.hash) ?? '';
  const { fields = {}, ...content } = readForm();
  // The language of the texts follows the page, unless the reader has chosen another one.
  if (fields['Accept-Language'] === settings().language) delete fields['Accept-Language'];
  const exchange = history.exchanges.find((one) => one.operationId === operation && one.isSandbox);
  const handover: Handover = {
    at: Date.now(),
    operation,
    content: { ...content, fields },
    exchange: exchange && {
      ...exchange,
      body: exchange.body instanceof FormData ? [...exchange.body] : exchange.body,
    },
    // Marks beside an earlier response are of a request that was not sent.
    isMarked: areProblemsMarked() && inForm('explorer-response[previous]') === null,
  };
  await inDatabase((store) => store.put(handover, 'handover'));
}

async function take(history: History, learn: Learn): Promise<void> {
  const names = 'databases' in indexedDB ? await indexedDB.databases() : [];
  if (!names.some(({ name }) => name === databaseName())) return;
  const handover = (await inDatabase((store) => store.get('handover'))) as Handover | undefined;
  await inDatabase((store) => store.clear());
  if (!handover || Date.now() - handover.at > patience) return;
  if (operationOf(location.hash) !== handover.operation) location.hash = operationHash(handover.operation);
  const { exchange, isMarked } = handover;
  const own = exchange && { ...exchange, body: formOf(exchange.body) };
  const shown = own && showAgain(own, history, learn);
  await fillForm(handover.operation, handover.content);
  await shown;
  if (own && isMarked) markRejectedField(own);
}

async function showAgain(own: Exchange, history: History, learn: Learn): Promise<void> {
  if (own.status && own.status >= 400) await learn(own, own.status);
  history.changed(history.add(own));
}

function formOf(body: string | FormEntry[] | undefined): Exchange['body'] {
  if (!Array.isArray(body)) return body;
  const form = new FormData();
  for (const [name, value] of body) form.append(name, value);
  return form;
}

function databaseName(): string {
  return `explorer ${settings().base}`;
}

function inDatabase<Result>(work: (store: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName(), 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('handover');
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('handover', 'readwrite');
      const request = work(transaction.objectStore('handover'));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onabort = () => reject(transaction.error ?? new Error('given up'));
    };
  });
}
