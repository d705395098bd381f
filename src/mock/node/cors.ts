import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Lets pages of any origin call the mock: there is nothing on it that its demo credentials would not open. Pages of the internet ask
 * first whether they may call a machine of the local network.
 *
 * @returns whether that was all: the question before the request is answered here
 * @see https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function cors(request: IncomingMessage, response: ServerResponse): boolean {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-expose-headers', 'Content-Disposition, Content-Language');
  if (request.method !== 'OPTIONS') return false;
  const asked = request.headers;
  response.setHeader('access-control-allow-methods', 'GET, POST, DELETE');
  response.setHeader('access-control-allow-headers', asked['access-control-request-headers'] ?? '*');
  response.setHeader('access-control-max-age', '600');
  if (asked['access-control-request-private-network']) {
    response.setHeader('access-control-allow-private-network', 'true');
  }
  response.writeHead(204).end();
  request.resume(); // what comes with the question is of no interest
  return true;
}
