import { type Exchange, jsonOf } from './exchange.ts';

/**
 * The addresses that responses hand out, such as an image's `raw_url`: they may be fetched although the contract has no operation for them.
 *
 * @param exchanges what was said so far
 * @returns absolute addresses
 */
export function linksIn(exchanges: readonly Exchange[]): Set<string> {
  const found = new Set<string>();
  for (const { request, response } of exchanges) collect(jsonOf(response.body), request.url, found);
  return found;
}

function collect(value: unknown, base: string, found: Set<string>): void {
  if (typeof value === 'string') {
    if (/^(https?:\/)?\//.test(value) && URL.canParse(value, base)) found.add(new URL(value, base).href);
  } else if (value !== null && typeof value === 'object') {
    for (const inner of Object.values(value)) collect(inner, base, found);
  }
}
