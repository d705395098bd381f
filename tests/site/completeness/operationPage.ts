import type { Contract, Parameter, RequestBody, Response } from '../../../src/api/contract.ts';
import type { Operation } from '../../../src/api/operations.ts';
import { resolve } from '../../../src/api/references.ts';
import { sampleLanguages } from '../../../src/sdk/sampleLanguages.ts';
import { documentedErrors, missingError } from './errorsPage.ts';
import { factsOf } from './facts.ts';
import { missingInRows } from './propertyRows.ts';
import { missingCodes, missingTexts } from './texts.ts';
import { byClass, byId, byTag, type HtmlNode, textOf } from '../../../src/html/elements.ts';

/** What the page of an operation does not show of it. */
export function missingOnOperationPage(page: HtmlNode, operation: Operation, contract: Contract): string[] {
  const { summary, description, method, path, 'x-sdk': sdk } = operation;
  const methods = byClass(page, 'method').map((element) => textOf(element).trim());
  return [
    ...missingTexts(page, { 'the title': summary, 'the description': description }),
    ...(methods.includes(method.toUpperCase()) ? [] : ['the method']),
    ...missingCodes(page, [path, sdk?.csharp ?? path, sdk?.python ?? path]),
    ...missingParameters(page, operation, contract),
    ...missingBody(page, operation, contract),
    ...missingResponses(page, operation, contract),
    ...missingErrors(page, operation, contract),
    ...missingSamples(page, operation),
  ];
}

function missingSamples(page: HtmlNode, { slug }: Operation): string[] {
  return sampleLanguages.flatMap(({ id, label }) => {
    const panel = byId(page, `sample-${slug}-${id}`);
    return panel && byTag(panel, 'pre').length > 0 ? [] : [`the sample in ${label}`];
  });
}

function missingParameters(page: HtmlNode, { parameters = [] }: Operation, contract: Contract): string[] {
  const facts = parameters
    .map((parameter) => resolve<Parameter>(contract, parameter))
    .map(({ name, schema, required = false, description }) => ({
      id: `parameter-${name}`,
      name,
      schema: { ...schema, ...(description !== undefined && { description }) },
      required,
    }));
  return missingInRows(page, facts);
}

function missingBody(page: HtmlNode, { requestBody }: Operation, contract: Contract): string[] {
  if (!requestBody) return [];
  const { description, content } = resolve<RequestBody>(contract, requestBody);
  return [
    ...missingTexts(page, { 'the description of the request body': description }),
    ...missingCodes(page, Object.keys(content)),
    ...Object.values(content).flatMap(({ schema = {} }) =>
      missingInRows(page, factsOf(schema, contract, 'request')),
    ),
  ];
}

function missingResponses(page: HtmlNode, { responses }: Operation, contract: Contract): string[] {
  return Object.entries(responses).flatMap(([status, reference]) => {
    const { description, content = {} } = resolve<Response>(contract, reference);
    const rows = status.startsWith('2')
      ? Object.values(content).flatMap(({ schema = {} }) =>
          missingInRows(page, factsOf(schema, contract, 'response')),
        )
      : [];
    return [
      ...missingTexts(page, { [`the description of ${status}`]: description }),
      ...(status === 'default' ? [] : missingCodes(page, [status])),
      ...rows,
    ];
  });
}

function missingErrors(page: HtmlNode, { responses }: Operation, contract: Contract): string[] {
  return Object.values(responses)
    .flatMap((reference) => Object.values(resolve<Response>(contract, reference).content ?? {}))
    .flatMap(({ examples = {} }) => documentedErrors(examples, contract))
    .flatMap((error) => missingError(page, error));
}
