import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of somebody else, which would let anybody in. */
export interface OtherServer {
  origin: string;
  /** What was asked of it. */
  hits: string[];
  stop(): void;
}

export async function otherServer(): Promise<OtherServer> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response
      .setHeader('Access-Control-Allow-Origin', '*')
      .setHeader('Content-Type', 'text/javascript')
      .end('1');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hits,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
