import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, loadTextlintrc } from 'textlint';
import { digestOf } from '../i18n/confirmed.ts';
import type { Message, Messages } from '../i18n/messages.ts';
import type { Problem } from '../i18n/problem.ts';

const configFile = '.textlintrc.json';

/**
 * Style of the Japanese messages: textlint with `preset-ja-technical-writing`. Texts without 。 are titles and labels, for which the
 * preset has no rules; the words of Starlight's own parts are labels too.
 *
 * @param root where `.textlintrc.json` is; without that file nothing is checked
 */
export async function checkJapanese(messages: Messages, root: string): Promise<Problem[]> {
  const path = join(root, configFile);
  if (!existsSync(path)) return [];
  const prose = [...(messages.byLanguage.get('ja')?.values() ?? [])].filter(({ text }) =>
    text.includes('。'),
  );
  const cache = new FindingsCache(root, digestOf(readFileSync(path, 'utf8')));
  const due = prose.filter(({ text }) => cache.get(text) === undefined);
  if (due.length > 0) {
    const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath: path }) });
    for (const { text } of due) {
      const { messages: found } = await linter.lintText(text, 'message.md');
      cache.set(
        text,
        found.map(({ message, ruleId }) => `${message.split('\n')[0] ?? ''} (${ruleId})`),
      );
    }
    cache.save(prose);
  }
  return prose.flatMap(({ key, text, file, line }) =>
    (cache.get(text) ?? []).map((finding) => ({ file, line, message: `“${key}”: ${finding}` })),
  );
}

/** Findings per text: analysing Japanese takes seconds, and most texts are the same as last time. */
class FindingsCache {
  readonly #file: string;
  readonly #findings: Record<string, string[]>;
  readonly #config: string;

  constructor(root: string, config: string) {
    const folder = join(root, '.cache');
    mkdirSync(folder, { recursive: true });
    this.#file = join(folder, 'textlint.json');
    this.#config = config;
    this.#findings = existsSync(this.#file)
      ? (JSON.parse(readFileSync(this.#file, 'utf8')) as Record<string, string[]>)
      : {};
  }

  get(text: string): string[] | undefined {
    return this.#findings[digestOf(this.#config + text)];
  }

  set(text: string, findings: string[]): void {
    this.#findings[digestOf(this.#config + text)] = findings;
  }

  /** Keeps what today's messages need. */
  save(messages: readonly Message[]): void {
    const kept = messages.map(({ text }) => [digestOf(this.#config + text), this.get(text)]);
    writeFileSync(this.#file, JSON.stringify(Object.fromEntries(kept)));
  }
}
