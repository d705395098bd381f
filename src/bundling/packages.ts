import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A package whose code, or a part of it, reaches readers. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** An SPDX expression. */
  license: string;
  /** Its license's text and its notices; empty if the package has none. */
  text: string;
}

/**
 * The packages that modules belong to, by name.
 *
 * @param modules file names, absolute or relative to the root; those of the project itself are passed over
 * @param root the project's root
 * @throws {Error} if a package names no license
 */
export function packagesOf(modules: readonly string[], root: string): ShippedPackage[] {
  const folders = new Set(modules.flatMap((module) => packageFolder(module) ?? []));
  const packages = [...folders].map((folder) => readPackage(resolve(root, folder)));
  const unique = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  return [...unique.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/**
 * `…/node_modules/a/node_modules/@b/c/index.js` → `…/node_modules/a/node_modules/@b/c`. What a bundler puts before a module's name
 * (`\0`, a namespace) goes.
 */
function packageFolder(module: string): string | undefined {
  const path = module.replaceAll('\\', '/').replace(/^\0|^[\w-]{2,}:(?=[./]|node_modules\/)/, '');
  return /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0];
}

interface Manifest extends Partial<ShippedPackage> {
  author?: string | { name: string };
  licenses?: { type: string }[];
}

/** The license's text, for packages that name the license only. https://spdx.org/licenses/MIT.html */
const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files
(the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the
following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY
CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE
OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

function readPackage(folder: string): ShippedPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name = '', version = '', author = name } = manifest;
  // Older packages have a list of objects, `licenses`.
  const license = manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' OR ');
  if (!license)
    throw new Error(`${folder}/package.json names no license: find it out before its code is shipped`);
  const holder = typeof author === 'string' ? author : author.name;
  const text = licenseText(folder) || (license === 'MIT' ? `Copyright (c) ${holder}\n\n${mit}` : '');
  return { name, version, license, text };
}

function licenseText(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? entry.name : []))
    .filter((file) =>
      /^(?:(?:un)?licen[cs]e|(?:third-?party-?)?notice(?:s|text)?|copying|copyright)(?:[.-]|$)/i.test(file),
    )
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
}
