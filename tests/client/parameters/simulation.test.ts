import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openSimulation } from '../../../src/client/parameters/simulation.ts';
import { inspect } from '../../../src/mock/core/inspection/inspect.ts';
import { sensitivityOf, simulatedParameters } from '../../../src/mock/core/inspection/sensitivity.ts';
import { parameterForms } from '../../../src/parameters/parameterForms.ts';
import { createTestMock } from '../../mock/testMock.ts';
import { cpuTime } from '../../mock/cpuTime.ts';

const forms = parameterForms('en', '/');
const simulation = openSimulation(
  forms.trained,
  async (file) => new Uint8Array(await readFile(`public/samples/${file}`)),
);
const files = forms.plates.map(({ file }) => file);

type Boxes = Awaited<ReturnType<typeof simulation.inspect>>['boxes'];

/** Whether every box lies within one of the others. */
function isWithin(inner: Boxes, outer: Boxes): boolean {
  return inner.every((a) =>
    outer.some((b) => a.x_min >= b.x_min && a.x_max <= b.x_max && a.y_min >= b.y_min && a.y_max <= b.y_max),
  );
}

const value = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const pair = fc.integer({ min: 0, max: 120 });

it.each<[string, fc.Arbitrary<number>, (value: number) => string, 'less' | 'more']>([
  ['reconstruct_thresh', value(0, 40), String, 'less'],
  ['detected_area_thresh', value(0, 40), String, 'less'],
  ['n_components', fc.integer({ min: 1, max: 500 }), String, 'less'],
  ['contamination', value(0, 0.5), String, 'more'],
  ['anomaly_magnification', fc.integer({ min: 1, max: 20 }), (size) => `[${size}, ${size}]`, 'more'],
  ['min_detected_area', value(1, 30_000), String, 'less'],
  ['ignore_outer', pair, (size) => `[${size}, ${size}]`, 'less'],
])(
  'a larger %s never finds what a smaller one does not, or the other way about',
  async (variable, values, text, finds) => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), values, values, async (file, one, other) => {
        const [small, large] = one < other ? [one, other] : [other, one];
        const [few, many] = finds === 'less' ? [large, small] : [small, large];
        const found = await simulation.inspect(file, { [variable]: text(few) });
        const foundMore = await simulation.inspect(file, { [variable]: text(many) });
        expect(isWithin(found.boxes, foundMore.boxes)).toBe(true);
      }),
      { numRuns: 60 },
    );
  },
);

it('patches that leave gaps find less: doubling the step or halving the size', async () => {
  for (const file of files)
    for (const step of [4, 8, 16, 32, 64]) {
      const near = await simulation.inspect(file, { min_inspection_step: String(step) });
      const far = await simulation.inspect(file, { min_inspection_step: String(step * 2) });
      const small = await simulation.inspect(file, {
        min_inspection_step: String(step),
        min_inspection_size: '[4, 4]',
      });
      expect(isWithin(far.boxes, near.boxes)).toBe(true);
      expect(isWithin(small.boxes, near.boxes)).toBe(true);
    }
  const all = await simulation.inspect('plate-new-03.png', {});
  const gaps = await simulation.inspect('plate-new-03.png', { min_inspection_step: '80' });
  expect(all.boxes.length).toBeGreaterThan(gaps.boxes.length);
});

it('only the parameters that the forms mark as simulated change what is found', () => {
  const usual = sensitivityOf({ parameters: {} });
  for (const { parameters } of forms.algorithms) {
    expect(
      sensitivityOf({ parameters: Object.fromEntries(parameters.map((one) => [one.variable, one.value])) }),
    ).toEqual(usual);
    for (const { variable, data_type, isSimulated } of parameters) {
      const other = sensitivityOf({ parameters: { [variable]: data_type === 'tuple' ? '[3, 5]' : '0.3' } });
      const step = sensitivityOf({ parameters: { [variable]: '9' } });
      const changes =
        JSON.stringify(other) !== JSON.stringify(usual) || JSON.stringify(step) !== JSON.stringify(usual);
      expect(changes, variable).toBe(isSimulated);
    }
  }
  const known = new Set(
    forms.algorithms.flatMap(({ parameters }) => parameters.map(({ variable }) => variable)),
  );
  expect(simulatedParameters.filter((variable) => !known.has(variable))).toEqual([]);
});

it('says of every plate what the sandbox’s API says of it', async () => {
  const { send, wait } = createTestMock();
  const item_ids = files.map((file) => file.replace('.png', ''));
  await send('POST', '/v1/serve', { client: 'demo-client', json: { item_ids } });
  wait(3_600_000);
  for (const [index, file] of files.entries()) {
    const address = `/v1/item/${item_ids[index]!}?show_annotations=true`;
    const { json } = await send('GET', address, { client: 'demo-client' });
    const [image] = json.data.images;
    const found = await simulation.inspect(file, {});
    expect(found.label).toBe(image.model_results[0].label);
    expect(found.accuracy).toBe(image.model_results[0].detection_accuracy);
    expect(found.boxes).toEqual(
      (image.annotations ?? []).map(({ x_min, x_max, y_min, y_max }: Boxes[number]) => ({
        x_min,
        x_max,
        y_min,
        y_max,
      })),
    );
  }
});

it('a threshold makes the boxes of a plate vanish', async () => {
  const counts = [];
  for (const threshold of ['2', '6', '14'])
    counts.push(
      (await simulation.inspect('plate-new-03.png', { reconstruct_thresh: threshold })).boxes.length,
    );
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts.at(-1)).toBe(0);
});

it('is done long before a tenth of a second, even where every cell is abnormal', () => {
  const cells = new Uint8Array(3600).fill(255);
  const reference = { low: new Uint8Array(3600), high: new Uint8Array(3600) };
  const inspectAll = () =>
    inspect(cells, reference, sensitivityOf({ parameters: { reconstruct_thresh: '0' } }), {
      width: 320,
      height: 240,
    });
  expect(cpuTime(inspectAll)).toBeLessThan(100);
});

it('tries again to read a picture that could not be read', async () => {
  let isThere = false;
  const flaky = openSimulation(forms.trained, async (file) => {
    if (!isThere) throw new Error('offline');
    return new Uint8Array(await readFile(`public/samples/${file}`));
  });
  await expect(flaky.inspect(files[0]!, {})).rejects.toThrow('offline');
  isThere = true;
  expect((await flaky.inspect(files[0]!, {})).width).toBe(320);
});
