import { connect } from 'node:net';

/**
 * Sends bytes as they are, whatever HTTP says about them.
 *
 * @param url of the server
 * @param bytes what is sent
 * @param then what is done with the connection after sending
 * @returns what came back
 */
export function sendRaw(
  url: string,
  bytes: string | Uint8Array,
  then: 'wait' | 'cut' = 'wait',
): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let response = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(bytes, () => {
        if (then === 'cut') socket.destroy();
      });
    });
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (data) => (response += data.toString('utf8')));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? resolve(response) : reject(error),
    );
    socket.on('close', () => resolve(response));
  });
}
