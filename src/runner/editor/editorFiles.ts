import { splitExample } from '../../examples/preamble.ts';
import { joinSteps } from '../../examples/steps.ts';
import { browserText } from '../../i18n/browserTexts.ts';
import { localize } from '../../i18n/localize.ts';
import { stripMarks } from '../../i18n/marks.ts';
import type { Translator } from '../../i18n/translate.ts';
import { runnableExamples } from '../runnerFiles.ts';

/** The messages that the editor shows. */
const keys = [
  'editorLabel',
  'editorHelp',
  'editorCopied',
  'editorCopyLink',
  'editorDamaged',
  'editorError',
  'editorErrorMore',
  'editorErrors',
  'editorFromLink',
  'editorNotCopied',
  'editorRestore',
  'editorTested',
  'editorTooLong',
  'editorTypesChecked',
  'editorTypesLoading',
  'editorTypesUnavailable',
  'editorUntested',
  'editorCompletions',
] as const;

export type EditorStrings = Record<(typeof keys)[number], string>;

/** What the page loads when a reader presses Edit. */
export interface EditorBundle {
  strings: EditorStrings;
  /** The tested text of each sample, by its name. */
  sources: Record<string, string>;
}

/** Everything that the editor needs in a language, beside its code. */
export function editorBundle(translator: Translator, language: string): EditorBundle {
  const translate = translator.in(language);
  return {
    strings: Object.fromEntries(
      keys.map((key) => [key, browserText(translator, language, key)]),
    ) as EditorStrings,
    sources: Object.fromEntries(
      runnableExamples().map(({ name, source }) => [
        name,
        joinSteps(splitExample(stripMarks(localize(source, translate, 'code'))).shown),
      ]),
    ),
  };
}
