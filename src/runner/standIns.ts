/** Node's modules that samples import, and what takes their place in the browser. */
export const standIns = {
  'node:fs': 'src/runner/standIns/files.ts',
  'node:fs/promises': 'src/runner/standIns/filePromises.ts',
  'node:timers/promises': 'src/runner/standIns/timers.ts',
};
