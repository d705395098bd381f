import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/mock/core/body.ts';

/** A request as Firefox gives it: its body only as a whole, without the property `body`. */
function withoutStream(request: Request): Request {
  return Object.defineProperty(request, 'body', { value: undefined });
}

describe.each([
  ['as a stream', (request: Request) => request],
  ['as a whole', withoutStream],
])('readBody, %s', (_, as) => {
  const post = (body?: string): Request =>
    as(new Request('http://localhost/', { method: 'POST', ...(body !== undefined && { body }) }));

  it('reads the bytes', async () => {
    expect(new TextDecoder().decode(await readBody(post('{"a":"é"}'), 100))).toBe('{"a":"é"}');
  });

  it('of a request without a body gives none', async () => {
    expect(await readBody(post(), 100)).toHaveLength(0);
  });

  it('rejects more than the limit', async () => {
    await expect(readBody(post('x'.repeat(100)), 100)).resolves.toHaveLength(100);
    await expect(readBody(post('x'.repeat(101)), 100)).rejects.toMatchObject({ errorName: 'TooLarge' });
  });

  it('rejects what has been read already', async () => {
    const request = post('x');
    await request.text();
    await expect(readBody(request, 100)).rejects.toThrow();
  });
});

it('gives up a body that goes on and on: it is cancelled, not read to its end', async () => {
  const megabyte = new Uint8Array(1_000_000);
  let [sent, cancelled] = [0, false];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (++sent > 1000) controller.close();
      else controller.enqueue(megabyte);
    },
    cancel() {
      cancelled = true;
    },
  });
  const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);
  await expect(readBody(request, 100)).rejects.toMatchObject({ errorName: 'TooLarge' });
  expect(cancelled).toBe(true);
  expect(sent).toBeLessThan(400);
});
