import { describe, expect, it } from 'vitest';
import { type KnownError, recognizeError } from '../../src/reference/recognizeError.ts';

const errors: KnownError[] = [
  { name: 'InvalidLicense', status: 403, title: 'Invalid license!', detail: null },
  { name: 'LicenseExists', status: 403, title: 'Invalid license!', detail: 'License already exists' },
  { name: 'InvalidFile', status: 400, title: 'Invalid Request', detail: ['plate.bmp'] },
  { name: 'InvalidRequest', status: 400, title: 'Invalid Request', detail: 'item_ids is missing' },
  { name: 'Japanese', status: 404, title: '見つかりません', detail: null },
];

describe('recognizeError', () => {
  it.each<[string, number, unknown, unknown]>([
    ['InvalidLicense', 403, 'Invalid license!', null],
    ['LicenseExists', 403, 'Invalid license!', 'License already exists'],
    ['InvalidFile', 400, 'Invalid Request', ['other.gif', 'b']],
    ['InvalidRequest', 400, 'Invalid Request', 'name is missing'],
    ['Japanese', 404, '見つかりません', null],
  ])('%s', (name, status, title, detail) => {
    expect(recognizeError(errors, status, { errors: { title, status, detail } })).toBe(name);
  });

  it.each<[string, number, unknown]>([
    ['another status', 401, { errors: { title: 'Invalid license!', detail: null } }],
    ['another title', 403, { errors: { title: 'No', detail: null } }],
    ['what is no error', 403, { data: {} }],
    ['no JSON', 403, undefined],
    ['errors of another form', 403, { errors: null }],
  ])('recognizes none in %s', (_, status, body) => {
    expect(recognizeError(errors, status, body)).toBeUndefined();
  });
});
