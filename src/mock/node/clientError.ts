import type { Duplex } from 'node:stream';
import { RequestError } from '@hono/node-server';
import type { MockData } from '../core/mockData.ts';
import { errorResponse, invalid, ApiError } from '../core/apiError.ts';

/** What HTTP faults are called that have a status of their own. */
const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/**
 * Answers what is not HTTP with a BaseError, as everything else; Node would send an empty response. There is no request, so no language
 * and no path either.
 *
 * @see https://nodejs.org/api/http.html#event-clienterror
 */
export function clientErrorResponse(data: MockData): (error: NodeJS.ErrnoException, socket: Duplex) => void {
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = statuses[error.code ?? ''] ?? '400 Bad Request';
    void errorResponse(invalid('HTTP'), data, data.defaultLanguage, '')
      .json()
      .then((body: { errors: object }) => {
        const json = JSON.stringify({ errors: { ...body.errors, status: parseInt(status, 10) } });
        const head = `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(json)}\r\n`;
        socket.end(`${head}Connection: close\r\n\r\n${json}`);
      });
  };
}

/**
 * Answers a request without a usable `Host`: there is no address to resolve its path against.
 *
 * @param onError called with every other error that the server could not handle
 */
export function hostErrorResponse(
  data: MockData,
  onError: (error: unknown) => void,
): (error: unknown) => Response {
  return (error) => {
    const apiError = error instanceof RequestError ? invalid('Host') : new ApiError('Internal');
    if (!(error instanceof RequestError)) onError(error);
    return errorResponse(apiError, data, data.defaultLanguage, '');
  };
}
