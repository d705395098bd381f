import { describe, expect, it } from 'vitest';
import { bodyWithBoxes, boxesInBody } from '../../../../src/explorer/page/drawing/annotationBody.ts';
import { type Box, boxBetween, dragBox, type Handle } from '../../../../src/explorer/page/drawing/boxes.ts';

const size = { width: 100, height: 80 };
const box: Box = { x_min: 10, x_max: 30, y_min: 20, y_max: 40 };

describe('boxBetween', () => {
  it.each([
    ['down and right', { x: 10.4, y: 20 }, { x: 30.2, y: 40 }, box],
    ['up and left', { x: 30, y: 40 }, { x: 10, y: 20 }, box],
    [
      'beyond the picture',
      { x: -5, y: 60 },
      { x: 20, y: 900 },
      { x_min: 0, x_max: 20, y_min: 60, y_max: 80 },
    ],
    ['a slip of the hand', { x: 10, y: 10 }, { x: 11, y: 40 }, undefined],
  ])('%s', (_, a, b, want) => {
    expect(boxBetween(a, b, size)).toEqual(want);
  });
});

describe('dragBox', () => {
  it.each<[string, Handle, number, number, Box]>([
    ['moves', 'move', 5, -5, { x_min: 15, x_max: 35, y_min: 15, y_max: 35 }],
    ['stays in the picture', 'move', 900, -900, { x_min: 80, x_max: 100, y_min: 0, y_max: 20 }],
    ['resizes', 'se', 10, 10, { ...box, x_max: 40, y_max: 50 }],
    ['resizes no further than the picture', 'nw', -50, -50, { ...box, x_min: 0, y_min: 0 }],
    ['is never turned over', 'ne', -50, 50, { ...box, x_max: 14, y_min: 36 }],
  ])('%s', (_, handle, dx, dy, want) => {
    expect(dragBox(box, handle, dx, dy, size)).toEqual(want);
  });
});

describe('the body of annotate', () => {
  it('gives its boxes; an open edge is the picture’s', () => {
    const text = JSON.stringify({ annotations: [{ x_max: 3, y_max: 4, y_min: null, notes: 'dent' }] });
    expect(boxesInBody(text)).toEqual([{ x_min: 0, x_max: 3, y_min: 0, y_max: 4, notes: 'dent' }]);
  });

  it.each([
    '',
    '{',
    '[]',
    '{"annotations": {}}',
    '{"annotations": [1]}',
    '{"annotations": [{"x_max": "3"}]}',
  ])('gives none while it is no valid body: %s', (text) => {
    expect(boxesInBody(text)).toBeUndefined();
  });

  it('takes boxes, and keeps what else is in it', () => {
    const text = bodyWithBoxes('{"note": 1, "annotations": []}', [{ ...box, notes: 'dent' }]);
    expect(JSON.parse(text)).toEqual({ note: 1, annotations: [{ ...box, notes: 'dent' }] });
    expect(boxesInBody(text)).toEqual([{ ...box, notes: 'dent' }]);
  });
});
