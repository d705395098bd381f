import { operationHash } from '../../routes.ts';
import type { FormContent } from '../form/fillForm.ts';
import { samplesFor } from '../form/sampleFiles.ts';
import { parseJson } from '../response/responseParts.ts';

/** Properties of bodies that no address carries. */
const secrets = new Set(['client_secret']);

/**
 * The address of the shown form as it is filled in, to send to a colleague. It carries no token, no secret and no file; what it carries stands
 * behind the “#”, so that no server gets it.
 */
export function requestLink(page: URL, operationId: string, content: FormContent): string {
  const link = new URL(page);
  link.search = '';
  link.hash = `${operationHash(operationId)}?form=${encode(withoutSecrets(content))}`;
  return link.href;
}

/**
 * What an address fills a form with.
 *
 * @returns undefined if it does not, or is damaged
 */
export function linkedContent(hash: string): FormContent | undefined {
  const code = /\?form=([\w-]+)$/.exec(hash)?.[1];
  if (code === undefined) return undefined;
  try {
    const { fields, body, sample } = decode(code) as Record<string, unknown>;
    return {
      ...(fields !== null && typeof fields === 'object' && { fields: textsOf(fields) }),
      ...(typeof body === 'string' && { body }),
      ...(typeof sample === 'string' && { sample }),
    };
  } catch {
    return undefined;
  }
}

function withoutSecrets({ fields, body, files = {} }: FormContent): FormContent {
  const sample = Object.entries(files)
    .flatMap(([name, chosen]) => samplesFor(name).map(({ id, names }) => ({ id, names, chosen })))
    .find(({ names, chosen }) => names.join() === chosen.map((file) => file.name).join())?.id;
  const json = typeof body === 'string' ? parseJson(body) : undefined;
  const kept =
    json !== null && typeof json === 'object' && !Array.isArray(json)
      ? Object.fromEntries(Object.entries(json).filter(([name]) => !secrets.has(name)))
      : undefined;
  return {
    ...(fields && { fields }),
    // A body that is no JSON may hold anything.
    ...(kept && { body: JSON.stringify(kept, null, 2) }),
    ...(sample && { sample }),
  };
}

function textsOf(values: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Base64 for addresses (RFC 4648, section 5). */
function encode(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const binary = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function decode(code: string): unknown {
  const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
}
