import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtSite } from '../../tools/site/buildSite.ts';
import { listen, type Listening } from '../../tools/site/listen.ts';
import { writeOfflineFiles } from '../../tools/site/offlineFiles.ts';
import { siteHandler } from '../../tools/site/siteHandler.ts';
import { languages } from './sitePages.ts';

/** A server with the site, which gets a newer version, is half-updated, and is switched off. */
export class OfflineSite {
  readonly #folders: string[] = [];
  #server: Listening | undefined;
  #base = '/';
  #handler: RequestListener = () => undefined;
  /** What was asked for, by path. */
  readonly requests: string[] = [];

  async start(variant: 'site' | 'subPath' = 'site'): Promise<this> {
    const { folder, base } = await builtSite(variant);
    this.#base = base;
    this.#folders.push(folder);
    this.#handler = siteHandler({ folder, base });
    await this.#listen(0);
    return this;
  }

  /** The address of a path below the site's folder. */
  address(path: string): string {
    return `http://localhost:${this.#server?.port}${this.#base}${path}`;
  }

  /** A newer version: its page of `train` says {@link newWords}. With `half` the server still has that page, and some others, of the version before. */
  async publish(newWords: string, { half = false } = {}): Promise<void> {
    const [old = ''] = this.#folders;
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    this.#folders.push(folder);
    cpSync(old, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) });
    const page = join(folder, 'methods/train/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace(/<h1([^>]*)>[^<]*/, `<h1$1>${newWords}`));
    await writeOfflineFiles(folder, languages, '2026-12-01');
    const [before, after] = [old, folder].map((each) =>
      siteHandler({ folder: each, base: this.#base, encodings: [] }),
    );
    this.#handler = (request, response) =>
      (half && request.url?.includes('/methods/') ? before : after)?.(request, response);
  }

  /** What the server has of the newer version is all there. */
  complete(): void {
    this.#handler = siteHandler({ folder: this.#folders.at(-1) ?? '', base: this.#base, encodings: [] });
  }

  async switchOff(): Promise<void> {
    await this.#server?.close();
  }

  async switchOn(): Promise<void> {
    await this.#listen(this.#server?.port ?? 0);
  }

  async stop(): Promise<void> {
    await this.#server?.close().catch(() => undefined);
    for (const folder of this.#folders.slice(1)) rmSync(folder, { recursive: true, force: true });
  }

  async #listen(port: number): Promise<void> {
    this.#server = await listen(
      (request, response) => {
        this.requests.push(request.url ?? '');
        this.#handler(request, response);
      },
      { port },
    );
  }
}
