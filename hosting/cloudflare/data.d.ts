/** Made by bundleWorker.ts from the project's sources. */
declare module 'edge:data' {
  type EdgeData = import('../../src/mock/source/readEdgeData.ts').EdgeData;
  export const data: EdgeData['data'];
  export const tooMany: EdgeData['tooMany'];
}
