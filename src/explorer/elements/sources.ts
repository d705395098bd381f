import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { OnLoadArgs, OnLoadResult, Plugin } from 'esbuild';
import { bundledModules } from '../../bundling/bundleScript.ts';
import type { Problem } from '../../i18n/problem.ts';
import { applyPatches, type Patch } from './patch.ts';
import { markPure } from './pure.ts';
import type { LeftOut, Replacement } from './replacements.ts';

interface Changes {
  patches: readonly Patch[];
  replacements: readonly Replacement[];
  leftOut: readonly LeftOut[];
  /** The folder of the modules that replace others. */
  folder: string;
  /** Gets what does not fit, when the bundle is made. */
  problems: Problem[];
}

/**
 * Gives esbuild the modules of Elements with this project's changes. Each change is pinned: one that has nothing to change any more is a
 * problem, like a patch that does not fit.
 */
export function changedSources({ patches, replacements, leftOut, folder, problems }: Changes): Plugin {
  const byModule = Map.groupBy(patches, ({ module }) => module);
  const replaced = new Map(replacements.map((replacement) => [replacement.imported, replacement]));
  const used = new Set<unknown>();
  const reported = new Set<string>();
  return {
    name: 'changed-sources',
    setup({ onResolve, onLoad, onEnd, resolve }) {
      onResolve({ filter: /^[^./]/ }, async (request) => {
        const { path, importer, kind, resolveDir, namespace } = request;
        if (request.pluginData === resolving || kind === 'entry-point') return undefined;
        const replacement = replaced.get(path);
        if (replacement && !importer.startsWith(folder)) {
          used.add(replacement.imported);
          return { path: join(folder, replacement.by) };
        }
        const copy = copyOf(importer, namespace);
        if (leftOut.some((left) => left.imported === path && (left.from ?? copy) === copy)) {
          used.add(path);
          return {
            path: `${path} of ${moduleName(importer)}${copy ? ` (${copy})` : ''}`,
            namespace: 'left-out',
            sideEffects: false,
            pluginData: { path, importer },
          };
        }
        const lodash = /^lodash[/.](\w+?)(?:\.js)?$/.exec(path)?.[1];
        if (lodash) return { path: `${lodash} ${kind}`, namespace: 'lodash', sideEffects: false };
        const found = await resolve(onlyCopies[path] ?? path, {
          importer,
          kind: namespace === 'lodash' ? 'import-statement' : kind, // one edition for both kinds of modules
          resolveDir: path.startsWith('jotai') ? corePackage : resolveDir,
          pluginData: resolving,
        });
        // What documents an operation is loaded after its form: it has a copy of Elements' core with no more than its own part.
        if (importer.endsWith('Documentation.tsx') && path === '@stoplight/elements-core')
          found.namespace = 'documentation';
        // None of these packages does anything but define: what nobody uses of them is left out.
        return { ...found, sideEffects: false, pluginData: undefined };
      });
      onLoad({ filter: /node_modules.@stoplight.*\.m?js$/ }, load);
      onLoad({ filter: /.*/, namespace: 'documentation' }, load);
      async function load({ path }: OnLoadArgs): Promise<OnLoadResult> {
        const module = moduleName(path);
        used.add(module);
        const changed = applyPatches(await readFile(path, 'utf8'), byModule.get(module) ?? []);
        if (!reported.has(module)) problems.push(...changed.problems);
        reported.add(module);
        return { contents: markPure(changed.source), resolveDir: dirname(path), loader: 'js' };
      }
      // Lodash in an edition of our time. Either kind of module gets the function itself.
      onLoad({ filter: /.*/, namespace: 'lodash' }, ({ path }) => {
        const [name, kind] = path.split(' ');
        const own = name === 'entries' ? 'toPairs' : name;
        return {
          contents:
            kind === 'require-call'
              ? `module.exports = require('es-toolkit/compat/${own}').default;`
              : `export { default } from 'es-toolkit/compat/${own}';`,
          resolveDir: folder,
        };
      });
      onLoad({ filter: /.*/, namespace: 'left-out' }, async ({ pluginData }) => {
        const { path, importer } = pluginData as { path: string; importer: string };
        const names = importedNames(await readFile(importer, 'utf8'), path);
        return {
          contents: names
            .map((name) => `const x_${name} = undefined; export { x_${name} as ${name} };`)
            .join('\n'),
        };
      });
      onEnd(({ metafile }) => {
        for (const module of byModule.keys())
          if (!used.has(module))
            problems.push({
              file: module,
              message: 'patches are for this module, and Elements does not use it',
            });
        for (const { imported } of replacements)
          if (!used.has(imported))
            problems.push({
              file: 'src/explorer/elements/replacements.ts',
              message: `“${imported}” is replaced, and Elements does not import it any more; take the entry out`,
            });
        const shipped = metafile ? bundledModules(metafile) : [];
        for (const { imported } of leftOut) {
          const user = shipped.find((input) => input.startsWith(`left-out:${imported} of `));
          if (!used.has(imported) || user)
            problems.push({
              file: 'src/explorer/elements/replacements.ts',
              message: user
                ? `“${imported}” is left out, and what is shown of “${user.split(' of ')[1]}” uses it; replace it, or patch away what uses it`
                : `“${imported}” is left out, and Elements does not import it any more; take the entry out`,
            });
        }
      });
    },
  };
}

const resolving = Symbol('resolved by esbuild itself');

const require = createRequire(import.meta.url);

/** Whose edition of jotai all share: two would keep two states. */
const corePackage = dirname(require.resolve('@stoplight/elements-core'));

/** Helpers of TypeScript: the edition that can be left out in parts, whatever each package asks for. */
const onlyCopies: Record<string, string> = {
  lodash: 'es-toolkit/compat',
  tslib: require.resolve('tslib').replace(/tslib\.js$/, 'tslib.es6.mjs'),
};

/** `/…/node_modules/@stoplight/mosaic/core.esm.js` → `@stoplight/mosaic/core.esm.js` */
function moduleName(path: string): string {
  return path.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? path;
}

/** Elements' core is in the bundle twice, see above: which of the two a module is, if it is one. */
function copyOf(path: string, namespace: string): LeftOut['from'] {
  if (!path.includes('@stoplight/elements-core/')) return undefined;
  return namespace === 'documentation' ? 'documentation' : 'form';
}

/** `import x, { y as z } from 'path'` → `default`, `y` */
function importedNames(source: string, path: string): string[] {
  const statement = new RegExp(`^import ([^']*) from '${path}';`, 'm').exec(source)?.[1] ?? '';
  const [, first = '', list = ''] = /^([\w$]*)[, ]*(?:\{([^}]*)\})?$/.exec(statement) ?? [];
  const names = list.split(',').map((part) => part.trim().split(' as ')[0] ?? '');
  return [...(first ? ['default'] : []), ...names].filter(Boolean);
}
