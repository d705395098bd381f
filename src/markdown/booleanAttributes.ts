const boolean = 'allowfullscreen|checked|disabled|download|hidden|multiple|open|readonly|required|selected';
const emptyValue = new RegExp(` (${boolean})=""(?=[ />])`, 'gi');

/**
 * Serializers write `open=""`; everybody else writes `open`. Only tags are looked at: in texts, “<” is an escape.
 *
 * @param html what parse5 or React has serialized
 */
export function withPlainBooleans(html: string): string {
  return html.replace(/<[a-z][^<]*?>/gi, (tag) => tag.replace(emptyValue, ' $1'));
}
