import type { AlgorithmData } from '../../algorithms/algorithmData.ts';
import type { Contract, Schema } from '../../api/contract.ts';
import { operationsOf } from '../../api/operations.ts';
import { glossary, type Term } from '../../glossary/glossary.ts';
import { localize } from '../../i18n/localize.ts';
import { stripMarks } from '../../i18n/marks.ts';
import type { Translate } from '../../i18n/translate.ts';
import { anchorOf } from '../../reference/anchors.ts';
import { errorsOf } from '../../reference/errors.ts';
import { parameterRow, type Property, propertiesOf } from '../../reference/properties.ts';
import type { Entry } from '../matching/searchIndex.ts';

/** What things are derived from, all language-neutral. */
export interface ThingSources {
  contract: Contract;
  algorithms: AlgorithmData;
  /** The translate function of each language, that of the index first. */
  translations: readonly Translate[];
}

/**
 * Everything of the service that has a name: operations, parameters, schemas, their properties, errors, algorithms and their parameters, each
 * with all its names in all languages.
 *
 * @returns entries without text; the texts of their places on the pages are added by `sections.ts`
 */
export function thingsOf({ contract, algorithms, translations }: ThingSources): Entry[] {
  const say = (text: string | undefined): string[] => [
    ...new Set(translations.map((translate) => stripMarks(localize(text ?? '', translate))).filter(Boolean)),
  ];
  const errors = errorsOf(contract);
  return [
    ...operationThings(contract, say),
    ...schemaThings(contract),
    ...errors.map((error): Entry => {
      const { title, status, detail } = error.value.errors;
      const [summary = error.name, ...others] = say(error.summary);
      const texts = [title, ...[detail].flat()].filter((text) => typeof text === 'string').flatMap(say);
      return {
        kind: 'error',
        url: `errors/#${error.slug}`,
        title: summary,
        request: String(status),
        names: distinct([...others, error.name, ...texts], summary),
      };
    }),
    ...algorithmThings(algorithms, say),
    ...glossary.flatMap(({ terms }) => terms.map((term) => termThing(term, say))),
  ];
}

function operationThings(contract: Contract, say: (text: string) => string[]): Entry[] {
  return operationsOf(contract).flatMap((operation) => {
    const { operationId, method, path, slug, summary, 'x-sdk': sdk } = operation;
    const [title = operationId, ...others] = say(summary);
    const request = `${method.toUpperCase()} ${path}`;
    const sdkNames = [sdk?.csharp, sdk?.python].filter((name) => typeof name === 'string');
    const url = `methods/${slug}/`;
    // Of `/v1/image/{image_id}/annotation` many know only `/v1/image`.
    const beginning = path.includes('{') ? [path.slice(0, path.indexOf('{'))] : [];
    const names = [
      ...others,
      operationId,
      path,
      `/api${path}`,
      ...beginning,
      ...sdkNames,
      ...sdkNames.map((name) => `${name}Async`),
    ];
    const parameters = (operation.parameters ?? []).flatMap((parameter): Entry[] =>
      // A parameter that many operations share has one description, on each of their pages: the search would list them all.
      'name' in parameter
        ? [
            {
              kind: 'parameter',
              url: `${url}#${anchorOf('parameter', parameter.name)}`,
              title: parameter.name,
              within: [title],
              names: [`${operationId}.${parameter.name}`],
              ...valuesOf(parameterRow(parameter, contract)),
            },
          ]
        : [],
    );
    return [{ kind: 'operation', url, title, request, names: distinct(names, title) }, ...parameters];
  });
}

function schemaThings(contract: Contract): Entry[] {
  const { schemas } = contract.components;
  return Object.keys(schemas).flatMap((name) => {
    const url = `schemas/${name.toLowerCase()}/`;
    const own = ownProperties(
      propertiesOf({ $ref: `#/components/schemas/${name}` } satisfies Schema, contract),
      name,
    );
    return [
      { kind: 'schema', url, title: name },
      ...own.map((property): Entry => ({
        kind: 'property',
        url: `${url}#${anchorOf('property', property.path)}`,
        title: property.name,
        within: [name, ...property.path.split('.').slice(0, -1)],
        names: [`${name}.${property.path}`],
        ...valuesOf(property),
      })),
    ];
  });
}

/** The values that a property may have, where they are words. */
function valuesOf({ values }: Property): Pick<Entry, 'values'> {
  const words = values.filter((value) => typeof value === 'string' && /\p{L}{2}/u.test(value)) as string[];
  return words.length > 0 ? { values: words } : {};
}

/** The properties of a schema itself and of its inline objects: those of another schema are found there. */
function ownProperties(properties: readonly Property[], schema: string): Property[] {
  return properties.flatMap((property) =>
    property.name === '*'
      ? []
      : [property, ...(property.opens === undefined ? ownProperties(property.children, schema) : [])],
  );
}

function algorithmThings({ algorithms, common }: AlgorithmData, say: (text: string) => string[]): Entry[] {
  const seen = new Set<string>();
  const isCommon = new Set(common.map(({ variable }) => variable));
  return algorithms.flatMap(({ id, number, name, parameters }) => {
    const [title = id, ...others] = say(name);
    const url = `algorithms/#${id}`;
    return [
      { kind: 'algorithm', url, title, names: distinct([number, id, ...others], title) },
      ...parameters.flatMap((parameter): Entry[] => {
        // A parameter of several algorithms is much the same in every table: the first one will do. Those of all have a table of their own.
        if (seen.has(parameter.variable)) return [];
        seen.add(parameter.variable);
        return [
          {
            kind: 'parameter',
            url: isCommon.has(parameter.variable)
              ? `algorithms/#common-${parameter.variable}`
              : `${url}-${parameter.variable}`,
            title: parameter.variable,
            within: isCommon.has(parameter.variable) ? say('t(:commonParameters)').slice(0, 1) : [title],
            names: say(parameter.name),
          },
        ];
      }),
    ];
  });
}

/** A term goes by the words of prose that lead to it as well. */
function termThing({ id, name, words }: Term, say: (text: string) => string[]): Entry {
  const [title = id, ...others] = say(name);
  const spoken = say(words ?? '').flatMap((list) => list.split(/[,、]\s*/));
  return { kind: 'term', url: `glossary/#${id}`, title, names: distinct([...others, ...spoken], title) };
}

function distinct(names: readonly string[], title: string): string[] {
  return [...new Set(names)].filter((name) => name !== title);
}
