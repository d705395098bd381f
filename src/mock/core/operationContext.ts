import type { MockData } from './mockData.ts';
import type { Store } from './store.ts';

/** What all operations share. */
export interface OperationContext {
  data: MockData;
  store: Store;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** How many times faster than real time jobs run. */
  speed: number;
  /** What tokens, ids and addresses of pictures are made from. */
  secret: string;
  /** The path of the API: `/api`. */
  basePath: string;
  /** How many pixels a JPEG file may have to be looked into. */
  jpegPixels: number;
}
