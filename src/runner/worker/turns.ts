import { limits } from '../protocol.ts';

/**
 * Watches over loops: as long as one runs, the worker's event loop stands still.
 *
 * @param message of the error that ends a loop
 * @returns to be called in each turn of a loop; it throws if the event loop has stood still for too long
 */
export function watchTurns(message: string): () => void {
  const now = performance.now.bind(performance);
  let last = now();
  let count = 0;
  setInterval(() => (last = now()), 200);
  return () => {
    // Reading the clock costs more than most loops do in a turn.
    if ((count = (count + 1) % 1024) > 0 || now() - last < limits.loop) return;
    throw new Error(message);
  };
}
