import { element } from '../../client/dom.ts';
import { dataAddress } from './dataAddress.ts';

/** Characters of a body that are shown. */
const shown = 20_000;

interface Message {
  headers: [string, string][];
  body: ArrayBuffer | null;
}

/**
 * The body of a request or a response as a reader can look at it.
 *
 * @param empty what is said where there is none
 */
export function exchangeBody({ headers, body }: Message, empty: string): HTMLElement {
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  if (body && type.startsWith('image/')) {
    const picture = element('img', { alt: type });
    void dataAddress(body, type).then((address) => (picture.src = address));
    return picture;
  }
  const text = body && body.byteLength > 0 ? bodyText(body, type) : empty;
  return element('pre', { tabindex: '0' }, text.length > shown ? `${text.slice(0, shown)}…` : text);
}

/** JSON with line breaks, binary parts by their length. */
function bodyText(body: ArrayBuffer, type: string): string {
  if (type.startsWith('multipart/')) return withoutFiles(new TextDecoder('latin1').decode(body));
  if (!/json|text/.test(type)) return `${type} (${body.byteLength} B)`;
  const text = new TextDecoder().decode(body);
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** A form with the contents of its files left out. */
function withoutFiles(form: string): string {
  return form
    .replace(
      /(filename="[^]*?\r\n\r\n)([^]*?)(?=\r\n--)/g,
      (_whole, head: string, content: string) => `${head}… (${content.length} B)`,
    )
    .replace(/\r\n/g, '\n');
}
