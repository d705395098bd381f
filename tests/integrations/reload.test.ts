import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reloadOnSourceChange } from '../../src/integrations/reload.ts';
import { isReadAtStart } from '../../src/integrations/siteSources.ts';

describe('isReadAtStart', () => {
  it.each([
    ['locales/en/ui.yaml', true],
    ['locales/terms.yaml', true],
    ['src/content/pages/index.md', true],
    ['src/api/openapi.yaml', true],
    ['src/explorer/elements/dictionary.yaml', true],
    ['examples/typescript/train.ts', true],
    ['examples/python/train.py.out', true],
    ['src/reference/errors.ts', false],
    ['src/components/Flow.astro', false],
    ['src/styles/site.css', false],
    ['public/samples/a.png', false],
    ['astro.config.mjs', false],
    ['tools/site/a.yaml', false],
  ])('%s: %s', (file, want) => expect(isReadAtStart(file)).toBe(want));
});

describe('the development server', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Starts the integration on a server that only watches. */
  function start(refreshContent: () => Promise<void>) {
    const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
    const restarts: string[] = [];
    watcher.on('change', (file: string) => restarts.push(file));
    const logger = { error: vi.fn() };
    const setup = reloadOnSourceChange().hooks['astro:server:setup'] as (options: unknown) => void;
    setup({ server: { config: { root: '/site' }, watcher }, refreshContent, logger });
    return { watcher, restarts, logger };
  }

  it('reads everything again after a change of a message, once for several files', async () => {
    const refresh = vi.fn(async () => undefined);
    const { watcher, restarts } = start(refresh);
    watcher.emit('all', 'change', '/site/locales/en/ui.yaml');
    watcher.emit('all', 'change', '/site/locales/ja/ui.yaml');
    await vi.runAllTimersAsync();
    expect(refresh).toHaveBeenCalledTimes(1);
    expect(restarts).toEqual(['/site/astro.config.mjs']);
  });

  it('leaves code to Vite', async () => {
    const refresh = vi.fn(async () => undefined);
    const { watcher, restarts } = start(refresh);
    watcher.emit('all', 'change', '/site/src/reference/errors.ts');
    await vi.runAllTimersAsync();
    expect(refresh).not.toHaveBeenCalled();
    expect(restarts).toEqual([]);
  });

  it('says what is wrong with a source, and goes on with the last good site', async () => {
    const { watcher, restarts, logger } = start(async () => {
      throw new Error('a.yaml:1: bad YAML');
    });
    watcher.emit('all', 'change', '/site/locales/en/ui.yaml');
    await vi.runAllTimersAsync();
    expect(logger.error).toHaveBeenCalledWith('a.yaml:1: bad YAML');
    expect(restarts).toEqual([]);
  });
});
