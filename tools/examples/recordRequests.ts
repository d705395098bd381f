import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormPart, RecordedRequest } from '../../src/examples/recordedRequests.ts';
import { type Exchange, jsonOf } from './exchange.ts';
import { formOf } from './multipart.ts';

/** Headers that say what is asked for; the others are the program's own. */
const kept = ['accept-language', 'authorization', 'content-type'];

/**
 * Makes of what was said a recording that can be sent again: tokens, and files that came with a response, are referred to.
 *
 * @param servers the exchanges of each server
 * @param folder with the files that examples upload
 * @param ends of a sample in steps: how many requests there had been when each step but the last ended
 * @returns in the order in which the responses were given
 */
export async function recordRequests(
  servers: readonly (readonly Exchange[])[],
  folder: string,
  ends: readonly number[] = [],
): Promise<RecordedRequest[]> {
  const all = servers
    .flatMap((exchanges, server) => exchanges.map((exchange) => ({ server, exchange })))
    .sort((a, b) => (a.exchange.order ?? 0) - (b.exchange.order ?? 0));
  const exchanges = all.map(({ exchange }) => exchange);
  const files = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  /** Where the bytes of an uploaded file are found again. */
  const contentOf = (bytes: Uint8Array): string | number => {
    const file = files.find((one) => one.bytes.equals(bytes));
    if (file) return file.name;
    const response = exchanges.findIndex((one) => Buffer.from(one.response.body).equals(bytes));
    if (response === -1) throw new Error('a sample uploads a file that was neither there nor in a response');
    return response;
  };
  return Promise.all(
    all.map(async ({ server, exchange: { request, response } }, index) => {
      const { pathname, search } = new URL(withoutTimes(request.url));
      const headers = Object.fromEntries(
        kept.flatMap((name) => {
          const value = request.headers.get(name);
          return value === null ? [] : [[name, withReferences(value, exchanges.slice(0, index))]];
        }),
      );
      const isForm = headers['content-type']?.startsWith('multipart/form-data');
      const body = isForm
        ? await partsOf(request, contentOf)
        : withoutTimes(new TextDecoder().decode(request.body));
      // The boundary is another each time.
      if (isForm) delete headers['content-type'];
      return {
        server,
        ...(ends.length > 0 && { step: 1 + ends.filter((end) => end <= index).length }),
        method: request.method,
        path: pathname.replace(/^\/api/, '') + search,
        headers,
        ...(body.length > 0 && { body }),
        status: response.status,
      };
    }),
  );
}

/** Names that a sample makes of the time are those of one time, so that every recording is the same. */
function withoutTimes(text: string): string {
  return text.replace(/\d{8}T\d{6}Z/g, '20260401T090000Z');
}

function withReferences(value: string, before: readonly Exchange[]): string {
  const tokens = before.map(({ response }) => tokenOf(jsonOf(response.body)));
  const index = tokens.findLastIndex((token) => token !== undefined && value.includes(token));
  return index === -1 ? value : value.replace(tokens[index] ?? '', `{{${index}}}`);
}

function tokenOf(body: unknown): string | undefined {
  return (body as { data?: { access_token?: string } } | undefined)?.data?.access_token;
}

async function partsOf(
  { headers, body }: Exchange['request'],
  contentOf: (bytes: Uint8Array) => string | number,
): Promise<FormPart[]> {
  const form = await formOf(headers.get('content-type') ?? '', body);
  return Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === 'string'
        ? { name, value }
        : {
            name,
            fileName: withoutTimes(value.name),
            type: value.type,
            content: contentOf(new Uint8Array(await value.arrayBuffer())),
          },
    ),
  );
}
