/** Gives modules addresses, and tells where in them an error happened. */
export interface Linker {
  /**
   * @param offset lines above the first one that readers see
   * @returns the module's address
   */
  add(specifier: string, code: string, offset: number): string;
  /** The module and the line, as readers count, that an error comes from; undefined if it is none of theirs. */
  placeOf(error: unknown): { specifier: string; line: number } | undefined;
}

/** Makes a linker whose addresses are blobs: in a frame without an origin nothing else can be imported. */
export function createLinker(): Linker {
  const modules = new Map<string, { specifier: string; offset: number }>();
  return {
    add(specifier, code, offset) {
      const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      modules.set(address, { specifier, offset });
      return address;
    },
    placeOf(error) {
      const stack = error instanceof Error ? (error.stack ?? '') : '';
      for (const [, address = '', line = ''] of stack.matchAll(/(blob:[^\s)]+?):(\d+):\d+/g)) {
        const found = modules.get(address);
        if (found?.specifier.startsWith('./'))
          return { specifier: found.specifier, line: Number(line) - found.offset };
      }
      return undefined;
    },
  };
}
