import { operationsOf } from '../api/operations.ts';
import { readContract } from '../api/readContract.ts';
import { stripMarks } from '../i18n/marks.ts';
import { type Message, readMessages, sourceLanguage } from '../i18n/messages.ts';
import { findPlaceholders } from '../i18n/placeholder.ts';

/** A page of the site, as it says itself which one it is. */
interface Page {
  /** Root-relative, without base and language: `/methods/train/`. */
  path: string;
  title: string;
  language: string;
}

let shared: ReturnType<typeof readMessages> | undefined;

/**
 * Where the words of a page are written: the message that it begins with.
 *
 * @returns undefined for a page whose title is no message
 */
export function pageSource(page: Page): Pick<Message, 'file' | 'line'> | undefined {
  const messages = (shared ??= readMessages(process.cwd()));
  const own = messages.byLanguage.get(page.language) ?? new Map<string, Message>();
  const key = keyFromContract(page.path);
  if (key) return own.get(key) ?? messages.byLanguage.get(sourceLanguage)?.get(key);
  const title = stripMarks(page.title);
  return [...own.values()].find(({ text }) => text === title);
}

/** The first message of an operation or a schema. Their titles may also stand elsewhere, so they are looked up by their address. */
function keyFromContract(path: string): string | undefined {
  const [, kind, name] = /^\/(methods|schemas)\/([^/]+)\/$/.exec(path) ?? [];
  const contract = readContract();
  if (kind === 'methods') return firstKey(operationsOf(contract).find(({ slug }) => slug === name)?.summary);
  const schemas = Object.entries(contract.components.schemas);
  return kind && firstKey(schemas.find(([schema]) => schema.toLowerCase() === name)?.[1].description);
}

function firstKey(text = ''): string | undefined {
  return findPlaceholders(text)[0]?.key;
}
