/** Counts what a sample waits for: like Node, it has not ended before all of it has. */
export interface Unfinished {
  pending<Value>(promise: Promise<Value>): Promise<Value>;
  /** @returns to be called when what was begun has ended; calling it twice counts once */
  begin(): () => void;
  /** Settles when nothing is unfinished. */
  none(): Promise<void>;
}

export function countUnfinished(): Unfinished {
  const open = new Set<symbol>();
  let tell = (): void => undefined;
  const begin = (): (() => void) => {
    const own = Symbol();
    open.add(own);
    return () => {
      open.delete(own);
      tell();
    };
  };
  return {
    begin,
    async pending(promise) {
      const end = begin();
      try {
        return await promise;
      } finally {
        end();
      }
    },
    async none() {
      // What ends may begin the next before a turn of the event loop is over.
      for (;;) {
        await nextTurn();
        if (open.size === 0) return;
        await new Promise<void>((resolve) => (tell = resolve));
      }
    },
  };
}

/** The worker's own timer: the sample's are counted. */
const later = setTimeout;
const nextTurn = (): Promise<void> => new Promise((resolve) => later(resolve, 0));
