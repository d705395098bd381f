import { type Failure, type FromWorker, limits, type OutputLine } from '../protocol.ts';

/**
 * Reads a message of a worker, in which somebody's code runs: it may send anything. What is returned is made anew, of values with the right types.
 *
 * @returns undefined for what is no message
 */
export function readMessage(data: unknown): FromWorker | undefined {
  if (!isRecord(data)) return undefined;
  const { kind } = data;
  if (kind === 'alive' || kind === 'end') return { kind };
  if (kind === 'output' && Array.isArray(data['lines']))
    return { kind, lines: data['lines'].slice(0, limits.lines).flatMap(readLine) };
  if (kind === 'request') return readRequest(data);
  if (kind === 'file') {
    const { name, bytes } = data;
    return typeof name === 'string' && bytes instanceof Uint8Array
      ? { kind, name: name.slice(0, 200), bytes }
      : undefined;
  }
  if (kind === 'failed' && isRecord(data['error'])) return { kind, error: readFailure(data['error']) };
  return undefined;
}

function readLine(line: unknown): OutputLine[] {
  if (!isRecord(line)) return [];
  const { text, isError } = line;
  return typeof text === 'string' ? [{ text, isError: isError === true }] : [];
}

function readRequest(data: Record<string, unknown>): FromWorker | undefined {
  const { number, method, url, headers, body } = data;
  if (typeof number !== 'number' || typeof method !== 'string' || typeof url !== 'string') return undefined;
  if (!Array.isArray(headers) || !(body === null || body instanceof ArrayBuffer)) return undefined;
  const pairs = headers
    .slice(0, 100)
    .filter(
      (pair): pair is [string, string] =>
        Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string'),
    );
  return { kind: 'request', number, method, url, headers: pairs, body };
}

function readFailure({ message, place }: Record<string, unknown>): Failure {
  const known =
    isRecord(place) && typeof place['specifier'] === 'string' && typeof place['line'] === 'number';
  return {
    message: typeof message === 'string' ? message.slice(0, limits.output) : '',
    place: known
      ? { specifier: String(place['specifier']).slice(0, 200), line: Number(place['line']) }
      : undefined,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
