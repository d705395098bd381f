import { type Content, type Encoding, readFileSync, writeFileSync } from './files.ts';

/** `node:fs/promises`, as far as samples use it. */
export async function readFile(name: string): Promise<Uint8Array<ArrayBuffer>>;
export async function readFile(name: string, encoding: Encoding): Promise<string>;
export async function readFile(name: string, encoding?: Encoding): Promise<Uint8Array | string> {
  return encoding === undefined ? readFileSync(name) : readFileSync(name, encoding);
}

export async function writeFile(name: string, content: Content): Promise<void> {
  writeFileSync(name, content);
}

export default { readFile, writeFile };
