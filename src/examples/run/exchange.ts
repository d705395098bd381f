/** Answers one request: the form in which Hono apps, service workers and servers meet. */
export type FetchHandler = (request: Request) => Response | Promise<Response>;

/** One HTTP request and its answer, with the bodies read. */
export interface Exchange {
  request: { method: string; url: string; headers: Headers; body: Uint8Array<ArrayBuffer> };
  response: { status: number; headers: Headers; body: Uint8Array<ArrayBuffer> };
}

/**
 * Wraps a handler so that every exchange is written down.
 *
 * @param handle the handler that answers
 * @param exchanges the list to append to, in the order of the answers
 */
export function recordExchanges(handle: FetchHandler, exchanges: Exchange[]): FetchHandler {
  return async (request) => {
    const body = new Uint8Array(await request.arrayBuffer());
    const { method, url, headers } = request;
    const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
    const answer = await handle(new Request(url, { method, headers, ...(hasBody ? { body } : {}) }));
    const answered = new Uint8Array(await answer.arrayBuffer());
    exchanges.push({
      request: { method, url, headers, body },
      response: { status: answer.status, headers: answer.headers, body: answered },
    });
    const isEmpty = answered.length === 0;
    return new Response(isEmpty ? null : answered, { status: answer.status, headers: answer.headers });
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
