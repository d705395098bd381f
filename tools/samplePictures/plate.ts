import { createRandom, type Random } from './random.ts';

/** A picture of a metal plate: brushed, with four screw holes, and perhaps with something wrong. */
export interface Plate {
  /** Decides the grain, the light and the lie. */
  seed: number;
  defects: Defect[];
}

/** Something wrong with a plate; lengths in pixels. */
export type Defect =
  | { kind: 'scratch'; from: Point; to: Point }
  | { kind: 'dent'; at: Point; radius: number; depth?: number }
  | { kind: 'stain'; at: Point; radius: number };

interface Point {
  x: number;
  y: number;
}

export const plateSize = { width: 320, height: 240 } as const;

const margin = 12;
const holeRadius = 9;
const holeDistance = 30;

/** How strongly the walls of a dent are darker and brighter than the metal around it. */
const usualDepth = 60;

/** Brightness changes in steps, and along the brush in runs: both keep the files small. */
const step = 3;

/**
 * Paints a plate.
 *
 * @returns red, green and blue per pixel, row by row
 */
export function paintPlate({ seed, defects }: Plate): Uint8Array {
  const random = createRandom(seed);
  const shift = { x: random.between(-1, 1), y: random.between(-1, 1) };
  const light = random.between(-3, 3);
  const grain = brushedGrain(random);
  const rgb = new Uint8Array(plateSize.width * plateSize.height * 3);
  for (let y = 0; y < plateSize.height; y++) {
    for (let x = 0; x < plateSize.width; x++) {
      const colour = colourAt(
        { x: x - shift.x, y: y - shift.y },
        light + (grain[y * plateSize.width + x] ?? 0),
        defects,
      );
      rgb.set(colour.map(quantized), (y * plateSize.width + x) * 3);
    }
  }
  return rgb;
}

function quantized(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value / step) * step));
}

/** Fine lines along the plate, each brighter or darker than the next, in runs of some pixels. */
function brushedGrain(random: Random): Float32Array {
  const grain = new Float32Array(plateSize.width * plateSize.height);
  for (let y = 0; y < plateSize.height; y++) {
    const line = random.between(-4, 4);
    let run = 0;
    let value = 0;
    for (let x = 0; x < plateSize.width; x++) {
      if (run <= 0) {
        run = random.between(20, 90);
        value = line + random.between(-3, 3);
      }
      run -= 1;
      grain[y * plateSize.width + x] = value;
    }
  }
  return grain;
}

function colourAt(point: Point, grain: number, defects: readonly Defect[]): number[] {
  const edge = Math.min(point.x, plateSize.width - point.x, point.y, plateSize.height - point.y) - margin;
  if (edge < 0) return [42, 45, 51]; // the table below
  const hole = distanceToHole(point);
  if (hole < 0) return [27, 27, 30];
  const bevel = edge < 3 ? 22 : hole < 2 ? -28 : 0;
  const sheen = 14 * Math.sin((point.x / plateSize.width) * Math.PI + 0.4);
  const metal = 158 + sheen + bevel + grain;
  return defects.reduce((colour, defect) => damaged(colour, point, defect), [metal, metal + 2, metal + 6]);
}

function distanceToHole({ x, y }: Point): number {
  const dx = Math.min(Math.abs(x - holeDistance), Math.abs(x - (plateSize.width - holeDistance)));
  const dy = Math.min(Math.abs(y - holeDistance), Math.abs(y - (plateSize.height - holeDistance)));
  return Math.hypot(dx, dy) - holeRadius;
}

function damaged(colour: number[], point: Point, defect: Defect): number[] {
  switch (defect.kind) {
    case 'scratch': {
      const distance = distanceToLine(point, defect.from, defect.to);
      if (distance > 2) return colour;
      return colour.map((value) => value + (distance < 1 ? 75 : -55));
    }
    case 'dent': {
      // light from the upper left: the near wall lies in shadow, the far one shines
      const [dx, dy] = [(point.x - defect.at.x) / defect.radius, (point.y - defect.at.y) / defect.radius];
      const distance = Math.hypot(dx, dy);
      if (distance > 1) return colour;
      return colour.map(
        (value) => value + (defect.depth ?? usualDepth) * (dx + dy) * Math.sin(distance * Math.PI),
      );
    }
    case 'stain': {
      const angle = Math.atan2(point.y - defect.at.y, point.x - defect.at.x);
      const outline = defect.radius * (1 + 0.18 * Math.sin(3 * angle) + 0.1 * Math.cos(5 * angle));
      const depth = 1 - Math.hypot(point.x - defect.at.x, point.y - defect.at.y) / outline;
      if (depth < 0) return colour;
      const strength = Math.min(1, 0.45 + depth);
      const rust = [122, 82, 48];
      return colour.map((value, channel) => value + ((rust[channel] ?? 0) - value) * strength * 0.8);
    }
  }
}

function distanceToLine({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}
