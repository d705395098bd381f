/** `npm start`: builds the site if its sources have changed, serves it, and says where it is. */
import { parseArgs } from 'node:util';
import { builtSite } from '../site/buildSite.ts';
import { PlainError } from '../steps/plainError.ts';
import { localizedHref } from '../../src/i18n/languages.ts';
import { loadTranslator } from '../../src/i18n/siteTranslator.ts';
import { languageName } from '../../src/navigation/locales.ts';
import { listen } from '../site/listen.ts';
import { siteHandler } from '../site/siteHandler.ts';

const usage = 'npm start -- [--port 4321] [--host 127.0.0.1]';

const { host, port } = readOptions();
const { folder, base } = await builtSite('site', process.cwd(), { say: console.log });
const server = await listen(siteHandler({ folder, base }), { port, ...(host ? { hosts: [host] } : {}) });

for (const language of loadTranslator().languages) {
  const address = `http://${host ?? 'localhost'}:${server.port}${localizedHref('/', language, base)}`;
  console.log(`${address.padEnd(32)} ${languageName(language)}`);
}
console.log('Ctrl+C stops the server.');
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());

function readOptions(): { host: string | undefined; port: number } {
  try {
    const { values } = parseArgs({
      options: { host: { type: 'string' }, port: { type: 'string', default: '4321' } },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error(`“${values.port}” is no port number (0 to 65535)`);
    return { host: values.host, port };
  } catch (error) {
    throw new PlainError(`${(error as Error).message}. Usage: ${usage}`);
  }
}
