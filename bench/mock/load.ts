import { connect, type Socket } from 'node:net';

/** One request of a load. */
export interface LoadRequest {
  method: string;
  path: string;
  body?: string;
}

export interface LoadOptions {
  url: string;
  token: string;
  /** Gives the request with a number. */
  next: (number: number) => LoadRequest;
  /** How many requests are under way at a time. */
  connections: number;
  /** Ends the load: after so many requests, or so many seconds. */
  requests?: number;
  seconds?: number;
  /** Called for each response; the status is 0 where the connection ended instead. */
  onResponse?: (response: { number: number; status: number; milliseconds: number }) => void;
}

/**
 * Sends requests as fast as they are answered, over connections that stay open. It does the least that HTTP allows: a client such as
 * Node's own needs more time for a request than a fast server, and would be what is measured.
 *
 * @returns requests per second, and how many were not answered with 200
 */
export async function load(
  options: LoadOptions,
): Promise<{ perSecond: number; failed: number; sent: number }> {
  const { connections, requests = Infinity, seconds = Infinity } = options;
  const start = performance.now();
  const counts = { sent: 0, failed: 0 };
  const isOver = (): boolean => counts.sent >= requests || performance.now() - start > seconds * 1000;
  const work = async (): Promise<void> => {
    const connection = await Connection.open(options);
    while (!isOver()) {
      const number = counts.sent++;
      const sent = performance.now();
      const status = await connection.send(options.next(number));
      options.onResponse?.({ number, status, milliseconds: performance.now() - sent });
      if (status !== 200) counts.failed += 1;
      if (status === 0) return;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, work));
  return { ...counts, perSecond: counts.sent / ((performance.now() - start) / 1000) };
}

const nothing = Buffer.alloc(0);

class Connection {
  readonly #socket: Socket;
  readonly #head: string;
  readonly #base: string;
  #received: Buffer = nothing;
  #responded: (status: number) => void = () => undefined;

  private constructor(socket: Socket, { url, token }: LoadOptions) {
    const { host, pathname } = new URL(url);
    this.#socket = socket;
    this.#base = pathname.replace(/\/$/, '');
    this.#head = `Host: ${host}\r\nAccept: application/json\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n`;
    socket.on('data', (data: Buffer) => this.#receive(data));
    socket.on('error', () => undefined); // “close” comes after it
    socket.on('close', () => this.#responded(0));
  }

  static open(options: LoadOptions): Promise<Connection> {
    const { hostname, port } = new URL(options.url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => resolve(new Connection(socket, options)));
      socket.setNoDelay(true);
      socket.once('error', reject);
    });
  }

  /** @returns the status of the response; 0 if the connection ends without one */
  send({ method, path, body = '' }: LoadRequest): Promise<number> {
    const length = body === '' ? '' : `Content-Length: ${Buffer.byteLength(body)}\r\n`;
    return new Promise((resolve) => {
      this.#responded = resolve;
      this.#socket.write(`${method} ${this.#base}${path} HTTP/1.1\r\n${this.#head}${length}\r\n${body}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#received = this.#received.length === 0 ? data : Buffer.concat([this.#received, data]);
    if (!isWhole(this.#received)) return;
    const status = Number(this.#received.toString('latin1', 9, 12));
    this.#received = nothing;
    this.#responded(status);
  }
}

/** Whether a response has arrived to its end, by its length or by its last chunk. */
function isWhole(received: Buffer): boolean {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /\ncontent-length: (\d+)/i.exec(received.toString('latin1', 0, end))?.[1];
  if (length !== undefined) return received.length >= end + 4 + Number(length);
  return received.toString('latin1', received.length - 5) === '0\r\n\r\n';
}
