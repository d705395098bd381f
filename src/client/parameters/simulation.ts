import { lookAt } from '../../mock/core/inspection/features.ts';
import { type Finding, inspect } from '../../mock/core/inspection/inspect.ts';
import { learn, type Reference } from '../../mock/core/inspection/reference.ts';
import { sensitivityOf } from '../../mock/core/inspection/sensitivity.ts';
import { readPictureInfo } from '../../mock/core/pictures/pictureInfo.ts';
import { decodePng } from '../../mock/core/pictures/pixels.ts';

/** What the sandbox would say of a picture, without the requests in between: while a reader moves a slider there is no time for them. */
export interface Simulation {
  /**
   * @param file name of a sample picture
   * @param parameters by variable, as the API takes them
   */
  inspect(file: string, parameters: Readonly<Record<string, string>>): Promise<Inspection>;
}

export interface Inspection extends Finding {
  width: number;
  height: number;
}

interface SeenPicture {
  width: number;
  height: number;
  cells: Uint8Array;
}

/**
 * A model that has learnt from good pictures, with the sandbox's own code.
 *
 * @param trained file names of the good pictures
 * @param read gives the bytes of a sample picture
 */
export function openSimulation(
  trained: readonly string[],
  read: (file: string) => Promise<Uint8Array>,
): Simulation {
  const pictures = new Map<string, Promise<SeenPicture>>();
  const see = (file: string): Promise<SeenPicture> => {
    const seen = pictures.get(file) ?? read(file).then(lookAtPicture);
    pictures.set(file, seen);
    // A reader may be back on the network at the next attempt.
    seen.catch(() => pictures.delete(file));
    return seen;
  };
  let reference: Reference | null = null;
  return {
    async inspect(file, parameters) {
      const { cells, ...size } = await see(file);
      reference ??= learn((await Promise.all(trained.map(see))).map((picture) => picture.cells));
      if (!reference) throw new Error('there is no good picture to learn from');
      return {
        ...inspect(cells, reference, sensitivityOf({ parameters: { ...parameters } }), size),
        ...size,
      };
    },
  };
}

function lookAtPicture(bytes: Uint8Array): SeenPicture {
  const info = readPictureInfo(bytes);
  const pixels = info && decodePng(bytes, info);
  if (!pixels) throw new Error('the sample picture cannot be decoded');
  return { width: pixels.width, height: pixels.height, cells: lookAt(pixels) };
}
