import { encode } from 'fast-png';
import { type Defect, paintPlate, plateSize } from './plate.ts';

/** The sample pictures by file name, with what is wrong on each. */
export const plates: Readonly<Record<string, Defect[]>> = {
  'plate-ok-01.png': [],
  'plate-ok-02.png': [],
  'plate-ok-03.png': [],
  'plate-ok-04.png': [],
  'plate-ok-05.png': [],
  'plate-ok-06.png': [],
  'plate-ng-01.png': [{ kind: 'scratch', from: { x: 88, y: 92 }, to: { x: 168, y: 128 } }],
  'plate-ng-02.png': [{ kind: 'dent', at: { x: 200, y: 150 }, radius: 22 }],
  'plate-ng-03.png': [{ kind: 'stain', at: { x: 120, y: 160 }, radius: 20 }],
  // where the contract's examples have a box
  'plate-new-01.png': [{ kind: 'scratch', from: { x: 216, y: 167 }, to: { x: 264, y: 144 } }],
  // so shallow that a model that knows good plates only overlooks it: somebody has to mark it
  'plate-new-02.png': [{ kind: 'dent', at: { x: 65, y: 80 }, radius: 20, depth: 20 }],
  'plate-new-03.png': [
    { kind: 'dent', at: { x: 110, y: 80 }, radius: 18 },
    { kind: 'stain', at: { x: 230, y: 90 }, radius: 16 },
  ],
};

/**
 * Makes all sample pictures.
 *
 * @returns file name → PNG file; the same bytes every time
 */
export function samplePictures(): Map<string, Uint8Array> {
  return new Map(
    Object.entries(plates).map(([file, defects], index) => {
      const data = paintPlate({ seed: index + 1, defects });
      return [file, encode({ ...plateSize, data, channels: 3, depth: 8 }, { zlib: { level: 9 } })];
    }),
  );
}
