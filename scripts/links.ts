/** `npm run links`: follows every internal link and anchor of the built site; builds it if its sources have changed. */
import { builtSite } from '../src/build/buildSite.ts';
import { formatFindings } from '../src/built/finding.ts';
import { brokenLinks } from '../src/built/links.ts';
import { readPages } from '../src/built/pages.ts';

const { folder, base } = builtSite('site', process.cwd(), { say: console.log });
const pages = readPages(folder);
const origin = process.env['DOCS_SITE'] ?? 'http://localhost:4321';
const findings = brokenLinks(folder, pages, { origin, base });
for (const line of formatFindings(findings)) console.error(line);
console.log(`links: ${pages.length} pages, ${findings.length} broken links`);
process.exitCode = findings.length > 0 ? 1 : 0;
