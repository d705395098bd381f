/** Makes the files of one language, in a thread of its own: languageFiles.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadTranslator } from '../../i18n/siteTranslator.ts';
import { type BuiltPage, builtPages } from '../builtPages.ts';
import { writeCopies } from './copies.ts';
import type { LanguageReport, LanguageTask } from './languageFiles.ts';
import { fillOnePage } from './onePage/onePage.ts';
import { writeSearchIndex } from './searchIndex.ts';

const task = workerData as LanguageTask;
const report: LanguageReport = { warnings: [], notes: [] };
const translator = loadTranslator();
const pages = (): Iterable<BuiltPage> => builtPages(task.folder, task.language, translator.languages);

if (task.files.includes('searchIndex')) await writeSearchIndex(task, pages(), translator, report);
if (task.files.includes('onePage')) await fillOnePage(task);
if (task.files.includes('copies')) await writeCopies(task, pages(), translator);
parentPort?.postMessage(report);
