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
  let best = { language: otherwise, quality: 0 };
  for (const range of (header ?? '').split(',')) {
    const [tag = '', ...parameters] = range.trim().split(';');
    const primary = tag.trim().toLowerCase().split('-')[0] ?? '';
    const language = primary === '*' ? otherwise : primary;
    const quality = qualityOf(parameters);
    if (languages.includes(language) && quality > best.quality) best = { language, quality };
  }
  return best.language;
}

function qualityOf(parameters: readonly string[]): number {
  const weight = parameters
    .map((text) => /^\s*q=([\d.]+)\s*$/i.exec(text)?.[1])
    .find((text) => text !== undefined);
  const quality = weight === undefined ? 1 : Number(weight);
  return Number.isFinite(quality) ? quality : 0;
}
