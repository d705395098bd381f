import { connect, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** What is wrong with a client. Each sends something and ends its connection, one way or another. */
const faults: Record<string, (socket: Socket, goal: { path: string; token: string }) => Promise<void>> = {
  /** Ends in the middle of the head. */
  async 'half requests'(socket, { path }) {
    socket.end(`POST ${path}/v1/serve HTTP/1.1\r\nHost: a\r\nContent-Ty`);
    await closed(socket);
  },
  /** Ends in the middle of the body, by a reset. */
  async resets(socket, { path, token }) {
    socket.write(
      `${head('POST', `${path}/v1/upload`, token)}Content-Length: 5000\r\n\r\n--b\r\n${'x'.repeat(2000)}`,
    );
    await setTimeout(5);
    socket.resetAndDestroy();
  },
  /** Resets while the response is on its way. */
  async 'resets before the response'(socket, { path, token }) {
    socket.write(`${head('GET', `${path}/v1/items`, token)}\r\n`);
    await setTimeout(1);
    socket.resetAndDestroy();
  },
  /** Says that more comes than does, or less: what is too much is taken for a request, and is none. */
  async 'lying lengths'(socket, { path, token }) {
    const length = Math.random() < 0.5 ? 3 : 300;
    socket.end(
      `${head('POST', `${path}/v1/serve`, token)}Content-Length: ${length}\r\n\r\n{"item_ids": ["plate-new-01"]}`,
    );
    await closed(socket);
  },
  /** No HTTP at all. */
  async noise(socket) {
    socket.end(Buffer.from(Array.from({ length: 200 }, () => Math.floor(Math.random() * 256))));
    await closed(socket);
  },
  /** Sends a head letter by letter, for as long as it may. */
  async 'slow loris'(socket, { path, token }) {
    const text = `${head('GET', `${path}/v1/items`, token)}\r\n`;
    for (const letter of text.slice(0, 40)) {
      if (socket.destroyed) return;
      socket.write(letter);
      await setTimeout(50);
    }
    socket.destroy();
  },
};

function head(method: string, path: string, token: string): string {
  return `${method} ${path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n`;
}

/**
 * Faulty clients, one after the other on each connection, until a time.
 *
 * @returns how many connections each kind of fault had
 */
export async function faultyClients(
  { url, token }: { url: string; token: string },
  connections: number,
  until: number,
): Promise<Record<string, number>> {
  const { hostname, port, pathname } = new URL(url);
  const kinds = Object.entries(faults);
  const counts = Object.fromEntries(kinds.map(([kind]) => [kind, 0]));
  const work = async (_: unknown, index: number): Promise<void> => {
    for (let turn = index; performance.now() < until; turn++) {
      const [kind, run] = kinds[turn % kinds.length] as (typeof kinds)[number];
      const socket = connect(Number(port), hostname);
      socket.on('error', () => undefined); // a server may cut such clients off
      socket.resume();
      await opened(socket);
      await run(socket, { path: pathname, token });
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return counts;
}

function opened(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('connect', resolve);
    socket.once('close', () => resolve());
  });
}

/** The server has five seconds to end a connection that makes no sense. */
function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve());
    socket.setTimeout(5000, () => socket.destroy());
  });
}
