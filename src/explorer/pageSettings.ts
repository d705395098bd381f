import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { localizedHref } from '../i18n/languages.ts';
import { stripMarks } from '../i18n/marks.ts';
import { megabytes } from '../i18n/megabytes.ts';
import { siteTranslator } from '../i18n/siteTranslator.ts';
import { renderMarkdown } from '../markdown/renderMarkdown.ts';
import { bodyLimits } from '../mock/core/body.ts';
import { clients } from '../mock/core/demo/clients.ts';
import { overlookedDefect, trialModel } from '../mock/core/demo/items.ts';
import { limits as sandboxLimits } from '../mock/core/limits.ts';
import { algorithmData, goodOnlyAlgorithms } from '../mock/source/mockAlgorithms.ts';
import { explorerContract } from './contractParts.ts';
import { allFiles, explorerFiles, explorerFolder } from './explorerFiles.ts';
import type { ExplorerSettings } from './page/settings.ts';
import { explorerStrings } from './explorerStrings.ts';
import { compilerFile, workerFile } from './workerScript.ts';

/**
 * What the explorer's page tells its scripts.
 *
 * @param language the page's language
 * @param base the site's folder
 */
export async function pageSettings(language: string, base: string): Promise<ExplorerSettings> {
  const translator = siteTranslator();
  const samples = sampleFiles();
  const ofKind = (kind: string): string[] => samples.filter((file) => file.startsWith(`plate-${kind}-`));
  const files = await explorerFiles();
  const own = files.get(language);
  const scripts = own ? [own.script, ...own.chunks] : [];
  const everywhere = [...files.values()].flatMap(allFiles);
  const contracts = translator.languages.map((each) => explorerContract(each, base));
  const parts = (await Promise.all(contracts)).flatMap((each) => each.files);
  return {
    strings: explorerStrings(translator, language),
    language,
    base,
    worker: base + workerFile,
    compiler: `${base}${compilerFile}?${scripts.map(({ name }) => name).join('&')}`,
    client: 'demo-client',
    samples: { good: ofKind('ok'), defective: ofKind('ng'), fresh: ofKind('new'), license: 'license.key' },
    story: {
      overlooked: overlookedDefect,
      supervised: supervisedAlgorithm(),
      goodOnly: goodOnlyAlgorithms(),
    },
    keep: [
      ...translator.languages.map((other) => localizedHref('/explorer/', other, base)),
      ...new Set([...everywhere, ...parts].map(({ name }) => base + explorerFolder + name)),
      ...samples.map((file) => `${base}samples/${file}`),
    ],
    reference: localizedHref('/methods/', language, base),
    troubleshooting: localizedHref('/troubleshooting/', language, base),
    otherErrors: localizedHref('/errors/#errorsOther', language, base),
    notes: await notes(language),
    limits: limits(language),
    ownLimits: ownLimits(language),
    maximum: { file: sandboxLimits.fileBytes, request: bodyLimits['multipart/form-data'] },
    analyzed: { png: sandboxLimits.pixels, jpeg: sandboxLimits.jpegPixels, side: sandboxLimits.side },
  };
}

/**
 * The code of the algorithm that learns from annotations.
 *
 * @throws {Error} if there is none: the story could not go on
 */
function supervisedAlgorithm(): string {
  const found = algorithmData().list.find(({ algorithm_type }) => algorithm_type === 'supervised');
  if (!found)
    throw new Error('no algorithm uses annotations: the story of the explorer has nothing to train with');
  return found.algorithm_id;
}

/** What is to be known before a filled-in form is sent, as HTML. */
async function notes(language: string): Promise<Record<string, string>> {
  const t = siteTranslator().in(language);
  const { client_id: client = '', client_secret: secret = '' } =
    clients.find(({ licensed }) => !licensed) ?? {};
  const texts = {
    delete_models: t('guideNoteDelete', { model: trialModel.name }),
    upload_license: t('guideNoteLicense', { client, secret }),
    import_models: t('guideNoteImport'),
    upload_item: t('guideNoteUpload'),
    annotate: t('guideNoteAnnotate'),
  };
  const rendered = Object.entries(texts).map(async ([operation, text]) => [
    operation,
    stripMarks(await renderMarkdown(text, language)),
  ]);
  return Object.fromEntries(await Promise.all(rendered)) as Record<string, string>;
}

/** What the sandbox accepts in file fields. */
function limits(language: string): Record<string, string> {
  const t = siteTranslator().in(language);
  const request = megabytes(bodyLimits['multipart/form-data'], t);
  const file = megabytes(sandboxLimits.fileBytes, t);
  const whole = stripMarks(t('guideLimitRequest', { request }));
  return { files: stripMarks(t('guideLimitFiles', { file, request })), license: whole, models: whole };
}

/** Which sizes a reader's own server accepts nobody has published. */
function ownLimits(language: string): Record<string, string> {
  const t = siteTranslator().in(language);
  const unknown = stripMarks(t('guideLimitOwn'));
  return { files: stripMarks(t('guideLimitOwnFiles')), license: unknown, models: unknown };
}

function sampleFiles(): string[] {
  const folder = join(process.cwd(), 'public/samples');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
