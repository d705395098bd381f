/** What the runner's worker offers to the modules that stand in for Node's, and to the loops of samples. */
declare const runnerHost: {
  /** @throws {Error} as Node does for a file that is not there */
  readFile(name: string): Uint8Array;
  writeFile(name: string, bytes: Uint8Array): void;
  /** @throws {Error} in a loop that has no end */
  turn(): void;
};
