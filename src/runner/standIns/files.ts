/** `node:fs`, as far as samples use it: files that the page gave the sample, and those that it wrote. */
const { readFile, writeFile } = runnerHost;

export type Encoding = string | { encoding?: string };
export type Content = string | ArrayBuffer | ArrayBufferView;

export function readFileSync(name: string): Uint8Array<ArrayBuffer>;
export function readFileSync(name: string, encoding: Encoding): string;
export function readFileSync(name: string, encoding?: Encoding): Uint8Array<ArrayBuffer> | string {
  const bytes = readFile(name).slice();
  const named = typeof encoding === 'string' ? encoding : encoding?.encoding;
  return named === undefined ? bytes : new TextDecoder(named).decode(bytes);
}

export function writeFileSync(name: string, content: Content): void {
  writeFile(name, bytesOf(content));
}

function bytesOf(content: Content): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  if (content instanceof ArrayBuffer) return new Uint8Array(content.slice(0));
  return new Uint8Array(content.buffer, content.byteOffset, content.byteLength).slice();
}

export default { readFileSync, writeFileSync };
