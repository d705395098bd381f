import type { Duplex } from 'node:stream';

/**
 * Answers what is no HTTP with a BaseError, as everything else; Node would send an empty answer. There is no request, so no language
 * and no path either.
 *
 * @see https://nodejs.org/api/http.html#event-clienterror
 */
export function ignoreClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = JSON.stringify({
    errors: { title: 'Invalid Request', status, detail: null, source: { pointer: '' } },
  });
  const head = [
    `HTTP/1.1 ${status} Bad Request`,
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
