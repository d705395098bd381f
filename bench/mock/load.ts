import { Agent, request } from 'node:http';

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
}

/**
 * Sends requests as fast as they are answered, over connections that stay open.
 *
 * @returns requests per second, and how many were not answered with 2xx
 */
export async function load(
  options: LoadOptions,
): Promise<{ perSecond: number; failed: number; sent: number }> {
  const { url, token, next, connections, requests = Infinity, seconds = Infinity } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const start = performance.now();
  const counts = { sent: 0, failed: 0 };
  const isOver = (): boolean => counts.sent >= requests || performance.now() - start > seconds * 1000;
  const work = async (): Promise<void> => {
    while (!isOver()) {
      const status = await send(agent, url, token, next(counts.sent++));
      if (status < 200 || status > 299) counts.failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
  return { ...counts, perSecond: counts.sent / ((performance.now() - start) / 1000) };
}

function send(
  agent: Agent,
  url: string,
  token: string,
  { method, path, body }: LoadRequest,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      ...(body !== undefined && {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      }),
    };
    const sent = request(url + path, { agent, method, headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
