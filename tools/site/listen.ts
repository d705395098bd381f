import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PlainError } from '../steps/plainError.ts';

/** `localhost` is the one or the other, depending on the machine. */
export const loopback = ['127.0.0.1', '::1'] as const;

export interface Listening {
  port: number;
  close: () => Promise<void>;
}

/**
 * Serves on one port of several addresses of this machine.
 *
 * @param hosts the first must be available; a machine need not have the others (IPv6)
 * @param port 0 for any free one
 * @throws {PlainError} if the port is taken or not allowed
 */
export async function listen(
  handler: RequestListener,
  { hosts = loopback, port }: { hosts?: readonly string[]; port: number },
): Promise<Listening> {
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closeServer));
  };
  for (const host of hosts) {
    const server = createServer(handler);
    const actualPort = servers[0] ? portOf(servers[0]) : port;
    try {
      await open(server, host, actualPort);
      servers.push(server);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const optional = servers.length > 0 && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT');
      if (optional) continue;
      await close();
      throw new PlainError(reason(code, host, actualPort, error as Error));
    }
  }
  return { port: servers[0] ? portOf(servers[0]) : port, close };
}

function open(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

function reason(code: string | undefined, host: string, port: number, error: Error): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program: stop that one, or choose another port with \`-- --port ${port + 1}\`.`;
  if (code === 'EACCES')
    return `Port ${port} needs rights that you do not have: choose one above 1023 with \`-- --port 4321\`.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address “${host}”: leave \`--host\` away, or give one of its own (0.0.0.0 for all).`;
  return `Cannot listen on ${host}, port ${port}: ${error.message}`;
}
