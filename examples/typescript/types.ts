// run: never
// --- shown from here ---
export type * from '../../src/api/types.ts';
