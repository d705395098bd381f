/** What the runner's worker offers to the modules that stand in for Node's. */
declare const runnerHost: {
  /** @throws {Error} as Node does for a file that is not there */
  readFile(name: string): Uint8Array;
  writeFile(name: string, bytes: Uint8Array): void;
  /** The sample has not ended before this promise has. */
  pending<Value>(promise: Promise<Value>): Promise<Value>;
};
