import type { FromWorker, ToWorker } from '../protocol.ts';

type Send = (message: FromWorker) => void;
type Answer = Extract<ToWorker, { number: number }>;

/** The sample's `fetch`: the page makes the requests, after it has looked at them. */
export interface Requests {
  fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  receive(message: Answer): void;
}

export function createRequests(send: Send): Requests {
  const waiting = new Map<
    number,
    { resolve: (response: Response) => void; reject: (error: unknown) => void; failure: Error }
  >();
  let count = 0;
  return {
    async fetch(input, init) {
      // Made here, since its stack leads to the sample's line; when the page says no, nobody stands there any more.
      const failure = new TypeError('fetch failed');
      const request = new Request(input, init);
      const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
      const body = hasBody ? await request.arrayBuffer() : null;
      request.signal.throwIfAborted();
      const number = (count += 1);
      const { method, url, headers, signal } = request;
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject, failure });
        signal.addEventListener('abort', () => reject(signal.reason as Error));
        send({ kind: 'request', number, method, url, headers: [...headers], body });
      });
    },
    receive(message) {
      const request = waiting.get(message.number);
      waiting.delete(message.number);
      if (message.kind === 'rejected') {
        if (request) request.failure.message = message.message;
        return request?.reject(request.failure);
      }
      const { status, headers, body } = message;
      const isEmpty = [204, 205, 304].includes(status);
      request?.resolve(new Response(isEmpty ? null : body, { status, headers }));
    },
  };
}
