/** Made by bundleWorker.ts from the project's sources. */
declare module 'edge:data' {
  export const data: import('../../src/mock/core/mockData.ts').MockData;
  /** language → the title of the response to too many requests */
  export const tooMany: Record<string, string>;
}
