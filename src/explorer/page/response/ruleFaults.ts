import { listAt, valueAt } from './responseParts.ts';

/** What is wrong with a body by a rule that no schema of the API definition holds. */
export type RuleFault = { path: string; found: string } & (
  | { kind: 'empty' }
  /** An edge of a box that is not smaller than the one opposite. */
  | { kind: 'edge'; opposite: string; limit: number }
  /** The box goes beyond its image. */
  | { kind: 'outside' }
  /** The server rejects it, and why is not known here. */
  | { kind: 'rejected' }
);

interface SentBody {
  operationId: string;
  /** Parsed JSON, of any shape. */
  body: unknown;
  isSandbox: boolean;
}

/**
 * Compares a body with the rules that the descriptions state, and of one that was sent to the sandbox with its own: whether servers accept an empty
 * list is not published.
 */
export function ruleFaults({ operationId, body, isSandbox }: SentBody): RuleFault[] {
  const items = valueAt(body, 'item_ids');
  const isEmpty = Array.isArray(items) && items.length === 0;
  // Without items, a training takes all there are.
  const isRejected =
    (operationId === 'predict' && (isEmpty || items === null)) || (operationId === 'train' && isEmpty);
  return [
    ...(isSandbox && isRejected
      ? [{ path: 'item_ids', kind: 'empty' as const, found: JSON.stringify(items) }]
      : []),
    ...(operationId === 'annotate' ? edgeFaults(body) : []),
  ];
}

function edgeFaults(body: unknown): RuleFault[] {
  return listAt(body, 'annotations').flatMap((box, index) =>
    ['x', 'y'].flatMap((axis): RuleFault[] => {
      const [least, limit] = [valueAt(box, `${axis}_min`), valueAt(box, `${axis}_max`)];
      if (typeof least !== 'number' || typeof limit !== 'number' || least < limit) return [];
      const path = `annotations[${index}].${axis}_min`;
      return [{ path, kind: 'edge', opposite: `${axis}_max`, limit, found: String(least) }];
    }),
  );
}

/**
 * What there is to say of a value that the server rejects, and in which nothing was found.
 *
 * @param path as the response names it: `annotations[0].x_max`
 * @returns undefined if the body has no such value
 */
export function rejectedValue(
  path: string,
  { operationId, body, isSandbox }: SentBody,
): RuleFault | undefined {
  const value = valueAt(body, ...(path.match(/\w+/g) ?? []));
  if (value === undefined) return undefined;
  const isOutside = isSandbox && operationId === 'annotate' && path.endsWith('_max');
  return { path, kind: isOutside ? 'outside' : 'rejected', found: JSON.stringify(value) };
}
