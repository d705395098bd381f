/** Answers one request: the form in which Hono apps, service workers and servers meet. */
export type FetchHandler = (request: Request) => Response | Promise<Response>;

let count = 0;

/** One HTTP request and its response, with the bodies read. */
export interface Exchange {
  /** Which of all exchanges of this process it was, of all servers; of one that was written down. */
  order?: number;
  request: { method: string; url: string; headers: Headers; body: Uint8Array<ArrayBuffer> };
  response: { status: number; headers: Headers; body: Uint8Array<ArrayBuffer> };
}

/**
 * Wraps a handler so that every exchange is written down.
 *
 * @param handle the handler that answers
 * @param exchanges the list to append to, in the order of the responses
 */
export function recordExchanges(handle: FetchHandler, exchanges: Exchange[]): FetchHandler {
  return async (request) => {
    const body = new Uint8Array(await request.arrayBuffer());
    const { method, url, headers } = request;
    const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
    const response = await handle(new Request(url, { method, headers, ...(hasBody ? { body } : {}) }));
    const responded = new Uint8Array(await response.arrayBuffer());
    exchanges.push({
      order: (count += 1),
      request: { method, url, headers, body },
      response: { status: response.status, headers: response.headers, body: responded },
    });
    const isEmpty = responded.length === 0;
    return new Response(isEmpty ? null : responded, { status: response.status, headers: response.headers });
  };
}

/** A body as JSON; undefined where it is none. */
export function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
