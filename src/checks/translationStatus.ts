import { staleKeys } from '../i18n/confirmed.ts';
import { type Message, type Messages, sourceLanguage } from '../i18n/messages.ts';
import { sourceOf } from '../i18n/plurals.ts';
import { expectedKeys } from './keys.ts';

/** A message whose translation is missing or stale: its text in the source language, and the translation if there is one. */
export interface OpenMessage {
  key: string;
  source: Message;
  own: Message | undefined;
}

/** How far the messages of one file are translated. */
export interface TopicStatus {
  /** The file's name without ending: `guide`. */
  topic: string;
  /** Translated, and not stale. */
  translated: number;
  stale: OpenMessage[];
  missing: OpenMessage[];
}

/**
 * How far a language is translated, by topic, from what the checks look at.
 *
 * @param root where the language's record of confirmed translations is
 */
export function translationStatus(root: string, messages: Messages, language: string): TopicStatus[] {
  const source = messages.byLanguage.get(sourceLanguage) ?? new Map<string, Message>();
  const translation = messages.byLanguage.get(language);
  const stale = staleKeys(root, messages, language);
  const topics = new Map<string, TopicStatus>();
  for (const key of expectedKeys(language, source)) {
    const original = sourceOf(key, source);
    if (!original) continue;
    const topic = topicOf(original.file);
    const status = topics.get(topic) ?? { topic, translated: 0, stale: [], missing: [] };
    topics.set(topic, status);
    const own = translation?.get(key);
    const open = { key, source: original, own };
    if (!own?.text) status.missing.push(open);
    else if (stale.has(key)) status.stale.push(open);
    else status.translated += 1;
  }
  return [...topics.values()].sort((a, b) => a.topic.localeCompare(b.topic));
}

/** `locales/en/guide.yaml` → `guide` */
function topicOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}
