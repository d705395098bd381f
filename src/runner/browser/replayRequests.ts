import type { FormPart, RecordedRequest } from '../../examples/recordedRequests.ts';
import type { RunRequest, RunResponse, ServeRequest } from './exchanges.ts';

export interface ReplayOptions {
  /** The addresses of the servers, in order. */
  addresses: readonly string[];
  serve: ServeRequest;
  /** One of the files that samples upload. */
  file(name: string): Promise<Uint8Array>;
  signal: AbortSignal;
}

/**
 * Sends recorded requests, one after the other.
 *
 * @returns whether each had the status that was recorded; undefined if it was stopped
 */
export async function replayRequests(
  requests: readonly RecordedRequest[],
  { addresses, serve, file, signal }: ReplayOptions,
): Promise<boolean | undefined> {
  const responses: RunResponse[] = [];
  for (const recorded of requests) {
    const url = `${addresses[recorded.server] ?? ''}${recorded.path}`;
    responses.push(await serve(await requestOf(url, recorded, responses, file)));
    // Others have their turn: the page is drawn, Stop is heard.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return undefined;
  }
  return requests.every(({ status }, index) => responses[index]?.status === status);
}

async function requestOf(
  url: string,
  { method, headers: recorded, body }: RecordedRequest,
  before: readonly RunResponse[],
  file: ReplayOptions['file'],
): Promise<RunRequest> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(recorded)) headers.set(name, withTokens(value, before));
  const content = Array.isArray(body) ? await formOf(body, before, file) : body;
  // The browser chooses the boundary of a form.
  const made = new Request(url, { method, headers, body: content ?? null });
  return {
    method,
    url,
    headers: [...made.headers],
    body: content === undefined ? null : await made.arrayBuffer(),
  };
}

function withTokens(value: string, before: readonly RunResponse[]): string {
  return value.replace(/\{\{(\d+)\}\}/, (_whole, index: string) => tokenOf(before[Number(index)]));
}

function tokenOf(response: RunResponse | undefined): string {
  const body = JSON.parse(new TextDecoder().decode(response?.body)) as { data: { access_token: string } };
  return body.data.access_token;
}

async function formOf(
  parts: readonly FormPart[],
  before: readonly RunResponse[],
  file: ReplayOptions['file'],
): Promise<FormData> {
  const form = new FormData();
  for (const part of parts) {
    if ('value' in part) form.append(part.name, part.value);
    else {
      const { content, fileName, type } = part;
      const bytes = typeof content === 'string' ? await file(content) : before[content]?.body;
      form.append(part.name, new File([(bytes ?? '') as BlobPart], fileName, { type }));
    }
  }
  return form;
}
