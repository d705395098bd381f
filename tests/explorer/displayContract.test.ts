import { describe, expect, it } from 'vitest';
import type { Contract, MediaType, RequestBody, Schema } from '../../src/api/contract.ts';
import { publishedContract } from '../../src/api/localizedContract.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { overlookedDefect } from '../../src/mock/core/demo/items.ts';
import { displayContract, multipleFiles, prefilled } from '../../src/explorer/displayContract.ts';

const published = publishedContract('ja');
const before = JSON.stringify(published);
const display = displayContract(published, { server: '/docs/api', language: 'ja' });

function form(operationId: string, contract: Contract = display): Schema {
  const operation = operationsOf(contract).find((one) => one.operationId === operationId);
  const body = operation?.requestBody as RequestBody;
  return (body.content['multipart/form-data'] as MediaType).schema as Schema;
}

describe('displayContract', () => {
  it('leaves the published contract as it is', () => {
    expect(JSON.stringify(published)).toBe(before);
  });

  it('has the server of the page', () => {
    expect(display.servers).toEqual([{ url: '/docs/api' }]);
  });

  it('shows a schema that can be null as the schema, whose description names the null', () => {
    const { properties } = published.components.schemas['Item'] ?? {};
    expect(properties?.['override']?.anyOf).toHaveLength(2);
    expect(display.components.schemas['Item']?.properties?.['override']).toEqual({
      description: properties?.['override']?.description,
      $ref: '#/components/schemas/Assessment',
    });
  });

  it('keeps every operation', () => {
    expect(operationsOf(display).map(({ operationId }) => operationId)).toEqual(
      operationsOf(published).map(({ operationId }) => operationId),
    );
  });

  it.each([
    ['upload_item', 'files', true],
    ['upload_license', 'license', undefined],
    ['import_models', 'models', undefined],
  ])('%s: %s is a file field that Elements shows', (operationId, name, multiple) => {
    const field = form(operationId).properties?.[name] as Schema & Record<string, unknown>;
    expect(field).toMatchObject({ type: 'string', contentMediaType: 'application/octet-stream' });
    expect(field[multipleFiles]).toBe(multiple);
    expect(field.description).toBeTruthy();
  });

  it('fills a form with the first example, without telling defaults that the API does not have', () => {
    const { training, good } = form('upload_item').properties as Record<
      string,
      Schema & Record<string, unknown>
    >;
    expect(training?.[prefilled]).toBe(true);
    // A label is never filled in: a sample gives it, or the reader.
    expect(good).not.toHaveProperty(prefilled);
    expect(training).not.toHaveProperty('default');
  });

  it('fills the form of annotate with a box that no model has found', () => {
    const annotate = operationsOf(display).find(({ operationId }) => operationId === 'annotate');
    const { item_id, image_id, box } = overlookedDefect;
    expect(annotate?.parameters).toContainEqual(
      expect.objectContaining({ name: 'image_id', example: image_id }),
    );
    const { examples } = (annotate?.requestBody as RequestBody).content['application/json'] as MediaType;
    expect(examples).toEqual({ [item_id]: { value: { annotations: [box] } } });
  });

  it('asks for responses in the language of the page', () => {
    const { schema } = display.components.parameters?.['AcceptLanguage'] ?? {};
    expect(schema).toMatchObject({
      enum: expect.arrayContaining(['en', 'ja']),
      default: 'en',
      [prefilled]: 'ja',
    });
  });

  it('has no extensions of the contract', () => {
    expect(JSON.stringify(display)).not.toMatch(/"x-(?!prefilled|multiple-files)/);
  });
});
