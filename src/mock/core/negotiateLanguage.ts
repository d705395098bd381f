import { parseAccept } from 'hono/utils/accept';

/**
 * The language of a response: the one of the server's languages that `Accept-Language` likes best.
 *
 * @param header the header's value: `ja`, or a browser's `ja,en-US;q=0.9` (RFC 9110, section 12.5.4)
 * @param languages what the server speaks
 * @param otherwise for those who ask for nothing that it speaks
 */
export function negotiateLanguage(
  header: string | null,
  languages: readonly string[],
  otherwise: string,
): string {
  for (const { type, q } of parseAccept(header ?? '')) {
    const primary = type.toLowerCase().split('-')[0] ?? '';
    const language = primary === '*' ? otherwise : primary;
    if (q > 0 && languages.includes(language)) return language;
  }
  return otherwise;
}
