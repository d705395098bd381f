import type { Schema } from '../../api/contract.ts';
import { bodyLimits, discard, mediaTypeOf, readBody } from './body.ts';
import { invalid } from './apiError.ts';
import { quoteNames } from './quoteNames.ts';
import type { Check } from './validation.ts';

/** A file of a form. */
export interface UploadedFile {
  name: string;
  /** As the client says. */
  type: string;
  bytes: Uint8Array;
}

/**
 * A form by the schema of its fields: texts turned into what the schema says, files apart.
 *
 * @typeParam Fields the generated type of the schema, in which files are texts: here their names
 */
export interface Form<Fields extends object = Record<string, unknown>> {
  fields: Fields;
  files: Partial<Record<keyof Fields, UploadedFile[]>>;
}

/**
 * Reads a `multipart/form-data` body and checks it against its schema.
 *
 * Clients name the parts of a list `files` or `files[0]`, `files[1]`, …: both are taken. A list that is missing counts as empty:
 * the operation has an error of its own for it.
 *
 * @throws {ApiError} for another media type, what cannot be read, too much of it, or what the schema does not allow
 */
export async function readForm(request: Request, schema: Schema, check: Check): Promise<Form> {
  if (mediaTypeOf(request) !== 'multipart/form-data') {
    await discard(request);
    throw invalid('Content-Type');
  }
  const bytes = await readBody(request, bodyLimits['multipart/form-data']);
  const contentType = request.headers.get('content-type') ?? '';
  const headers = { 'content-type': contentType };
  const data = await new Response(quoteNames(bytes, contentType), { headers }).formData().catch(() => {
    throw invalid('body');
  });
  const form: Form = { fields: {}, files: {} };
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const parts = [...data]
      .filter(([part]) => part.replace(/\[\d*\]$/, '') === name)
      .map(([, value]) => value);
    await readField(form, name, property, parts);
  }
  check(form.fields, 'body');
  return form;
}

async function readField(
  form: Form,
  name: string,
  schema: Schema,
  parts: FormDataEntryValue[],
): Promise<void> {
  const single = schema.type === 'array' ? (schema.items ?? {}) : schema;
  if (single.format === 'binary') {
    if (parts.some((part) => typeof part === 'string' && part !== '')) throw invalid(name);
    form.files[name] = await Promise.all(parts.filter((part) => typeof part !== 'string').map(readFile));
    // a file input that was left empty sends a part without name and content
    form.files[name] = form.files[name].filter((file) => file.name !== '' || file.bytes.length > 0);
    const values = form.files[name].map((file) => file.name);
    if (schema.type === 'array') form.fields[name] = values;
    else if (values.length > 0) form.fields[name] = values[0];
    return;
  }
  const [first] = parts;
  if (first === undefined || first === '') return;
  form.fields[name] = typeof first === 'string' ? convert(first, schema) : { file: first.name };
}

async function readFile(file: File): Promise<UploadedFile> {
  return {
    name: file.name,
    type: file.type.split(';')[0]?.toLowerCase() ?? '',
    bytes: new Uint8Array(await file.arrayBuffer()),
  };
}

/** Forms and query strings carry only text; what is no value of the schema's type stays text, and fails the check. */
export function convert(text: string, { type }: Schema): unknown {
  if (type === 'boolean' && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (type === 'integer' && /^-?\d{1,15}$/.test(text)) return Number(text);
  return text;
}
