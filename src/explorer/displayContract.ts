import { mapJson } from '../i18n/mapJson.ts';
import type { Contract, MediaType, OperationObject, Parameter, Schema } from '../api/contract.ts';
import { httpMethods } from '../api/contract.ts';
import { resolve, resolveSchema } from '../api/references.ts';
import { overlookedDefect, trialModel } from '../mock/core/demo/items.ts';

export interface DisplayOptions {
  /** The address below which the operations are, for example `/docs/api`. */
  server: string;
  /** The language that the responses' texts should have, unless the reader asks for another one. */
  language: string;
}

/** Tells the patched form what a field is filled with. It is no `default`: the tables would tell it as a fact of the API. */
export const prefilled = 'x-prefilled';

/** Tells the patched file field that it may take several files. */
export const multipleFiles = 'x-multiple-files';

/** The field that labels pictures: a sample fills it in, or the reader chooses; no picture gets a label that nobody gave it. */
const unlabelled = 'good';

/** Elements shows a file field only for this media type: JSON Schema 2020-12 has no `format: binary`. */
const FILE = { type: 'string', contentMediaType: 'application/octet-stream' } as const;

/**
 * The contract in the form in which Stoplight Elements shows it well: file fields that it recognizes, forms that are filled with
 * something that works, and nothing that only this project's own pages read (`x-…`). The facts stay the same.
 *
 * @param contract the localized, published contract; it is not changed
 * @returns a document for the explorer's page, never for publishing
 * @see docs/decisions, “Elements, patched at build”
 */
export function displayContract(contract: Contract, { server, language }: DisplayOptions): Contract {
  const display = withoutExtensions(structuredClone(contract));
  display.servers = [{ url: server }];
  for (const parameter of Object.values(display.components.parameters ?? {}))
    preferLanguage(parameter, language);
  for (const { properties = {} } of Object.values(display.components.schemas))
    for (const property of Object.values(properties)) nameSchema(property);
  for (const operation of operationsIn(display)) {
    const body = operation.requestBody;
    if (!body || '$ref' in body) continue;
    if (operation.operationId === 'delete_models') body.content['application/json'] = deletable(body.content);
    if (operation.operationId === 'annotate') nameOverlooked(operation, body.content);
    const form = body.content['multipart/form-data'];
    if (form) body.content['multipart/form-data'] = displayForm(form, display);
  }
  return display;
}

/** Elements writes “any of” for a schema or `null`, in English in every language; the description names the `null`. */
function nameSchema(property: Schema): void {
  const [schema, other, ...more] = property.anyOf ?? [];
  if (schema?.$ref === undefined || other?.type !== 'null' || more.length > 0) return;
  delete property.anyOf;
  property.$ref = schema.$ref;
}

/** The contract's example names the default model, which cannot be deleted: the form is filled with one of the sandbox's that can. */
function deletable(content: Record<string, MediaType>): MediaType {
  const value = { model_ids: [trialModel.model_id] };
  return { ...content['application/json'], examples: { [trialModel.name]: { value } } };
}

/** The contract's example draws around what a model has found already: the form is filled with a defect that is still missing. */
function nameOverlooked({ parameters = [] }: OperationObject, content: Record<string, MediaType>): void {
  const { item_id, image_id, box } = overlookedDefect;
  for (const parameter of parameters)
    if ('name' in parameter && parameter.name === 'image_id') parameter.example = image_id;
  const value = { annotations: [box] };
  content['application/json'] = { ...content['application/json'], examples: { [item_id]: { value } } };
}

function* operationsIn(contract: Contract): Generator<OperationObject> {
  for (const item of Object.values(contract.paths)) {
    for (const method of httpMethods) {
      const operation = item[method];
      if (operation) yield operation;
    }
  }
}

function preferLanguage(parameter: Parameter, language: string): void {
  if (parameter.name !== 'Accept-Language') return;
  const { examples = [], ...schema } = parameter.schema;
  // What the header may be is more than anybody wants to type: the form offers the examples.
  if (examples.includes(language))
    parameter.schema = { ...schema, enum: examples, [prefilled]: language } as Schema;
}

/** A form with file fields that Elements understands and with the values of the contract's first example filled in. */
function displayForm(form: MediaType, contract: Contract): MediaType {
  const schema = structuredClone(resolveSchema(form.schema ?? {}, contract));
  const values = exampleOf(form, contract);
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    displayField(resolveSchema(property, contract), name === unlabelled ? undefined : values[name]),
  ]);
  return { schema: { ...schema, properties: Object.fromEntries(properties) as Record<string, Schema> } };
}

/** Fields are shown in one line: their description stands in the table of the operation's page. */
function displayField(field: Schema, value: unknown): Schema {
  const { description } = field;
  if (field.type === 'array' && isFile(field.items))
    return { ...FILE, description, [multipleFiles]: true } as Schema;
  if (isFile(field)) return { ...FILE, description };
  return value === undefined ? field : ({ ...field, [prefilled]: value } as Schema);
}

function isFile(schema: Schema | undefined): boolean {
  return schema?.format === 'binary' || schema?.contentMediaType !== undefined;
}

function exampleOf(form: MediaType, contract: Contract): Record<string, unknown> {
  const example = Object.values(form.examples ?? {})[0];
  const value = example && resolve(contract, example).value;
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}

/** A copy without `x-…` properties. Maps of names (properties, examples, paths) have none in this contract. */
function withoutExtensions<Value>(value: Value): Value {
  return mapJson(value, { member: (name) => (name.startsWith('x-') ? 'drop' : 'copy') });
}
