import { element } from '../../client/dom.ts';
import type { RunnerStrings } from '../runnerStrings.ts';
import type { RunExchange } from './runSample.ts';

/** Characters of a body that are shown. */
const shownBody = 20_000;

/** One exchange: method, path, status and duration in a row that opens to request and response. */
export function exchangeRow(
  { request, response, duration }: RunExchange,
  strings: RunnerStrings,
): HTMLElement {
  const { pathname, search } = new URL(request.url);
  const status = response ? String(response.status) : '…';
  const summary = element(
    'summary',
    {},
    element('span', { class: 'run-method' }, request.method),
    element('code', {}, pathname + search),
    element('span', { class: 'run-code', 'data-status': status[0] ?? '' }, status),
    element(
      'span',
      { class: 'run-time' },
      duration === undefined ? '' : `${Math.max(1, Math.round(duration))} ms`,
    ),
  );
  const details = element('details', {}, summary);
  // Bodies are made when they are looked at: a run may have many.
  details.addEventListener(
    'toggle',
    () =>
      details.append(
        element('h5', {}, strings.runnerRequest),
        element('pre', { tabindex: '0' }, bodyText(request.headers, request.body, strings)),
        ...(response
          ? [
              element('h5', {}, strings.runnerResponse),
              responseBody(response.headers, response.body, strings),
            ]
          : []),
      ),
    { once: true },
  );
  return element('li', {}, details);
}

type Headers = [string, string][];

function contentType(headers: Headers): string {
  return headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
}

function responseBody(headers: Headers, body: ArrayBuffer, strings: RunnerStrings): HTMLElement {
  const type = contentType(headers);
  if (!type.startsWith('image/')) return element('pre', { tabindex: '0' }, bodyText(headers, body, strings));
  const picture = element('img', { src: URL.createObjectURL(new Blob([body], { type })), alt: type });
  picture.addEventListener('load', () => URL.revokeObjectURL(picture.src), { once: true });
  return picture;
}

/** A body as text: JSON with line breaks, binary parts by their length. */
function bodyText(headers: Headers, body: ArrayBuffer | null, strings: RunnerStrings): string {
  if (!body || body.byteLength === 0) return strings.runnerNoBody;
  const type = contentType(headers);
  if (type.includes('json')) {
    const text = new TextDecoder().decode(body);
    try {
      return JSON.stringify(JSON.parse(text), null, 2).slice(0, shownBody);
    } catch {
      return text.slice(0, shownBody);
    }
  }
  if (type.startsWith('multipart/'))
    return printable(new TextDecoder('latin1').decode(body)).slice(0, shownBody);
  return `${type} (${body.byteLength} B)`;
}

/** A form with the contents of its files left out. */
function printable(form: string): string {
  return form
    .replace(
      /(filename="[^]*?\r\n\r\n)([^]*?)(?=\r\n--)/g,
      (_whole, head: string, content: string) => `${head}… (${content.length} B)`,
    )
    .replace(/\r\n/g, '\n');
}
