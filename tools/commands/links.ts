/** `npm run links`: follows every internal link and anchor of the built site; builds it if its sources have changed. */
import { builtSite } from '../site/buildSite.ts';
import { formatFindings } from '../audit/finding.ts';
import { brokenLinks } from '../audit/brokenLinks.ts';
import { readPages } from '../audit/builtPages.ts';

const { folder, base } = await builtSite('site', process.cwd(), { say: console.log });
const pages = readPages(folder);
const origin = process.env['DOCS_SITE'] ?? 'http://localhost:4321';
const findings = brokenLinks(folder, pages, { origin, base });
for (const line of formatFindings(findings)) console.error(line);
console.log(`links: ${pages.length} pages, ${findings.length} broken links`);
process.exitCode = findings.length > 0 ? 1 : 0;
