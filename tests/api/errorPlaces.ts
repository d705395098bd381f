import type { Contract, Example, Response } from '../../src/api/contract.ts';
import { isErrorBody } from '../../src/api/errorExamples.ts';
import { fieldsOf, pathPattern } from '../../src/api/fittingErrors.ts';
import { operationsOf } from '../../src/api/operations.ts';
import { resolve } from '../../src/api/references.ts';
import type { Translate } from '../../src/i18n/translate.ts';

/** Error examples that name another path than that of their operation, or a field that it does not have. */
export function findProblems(contract: Contract, translate: Translate): string[] {
  const [before = '', after = ''] = translate('errorInvalidRequestDetail', { field: '\n' }).split('\n');
  const problems: string[] = [];
  for (const operation of operationsOf(contract)) {
    for (const [name, example] of examplesOf(Object.values(operation.responses), contract)) {
      if (!isErrorBody(example.value)) continue;
      const { detail, source } = example.value.errors;
      if (!pathPattern(operation, contract).test(source.pointer))
        problems.push(`${operation.operationId} ${name}: ${source.pointer}`);
      if (typeof detail !== 'string' || !detail.startsWith(before) || !detail.endsWith(after)) continue;
      const field = detail.slice(before.length, detail.length - after.length);
      if (!fieldsOf(operation, contract).includes(field))
        problems.push(`${operation.operationId} ${name}: ${field}`);
    }
  }
  return problems;
}

function examplesOf(responses: (Response | { $ref: string })[], contract: Contract): [string, Example][] {
  return responses
    .map((response) => resolve<Response>(contract, response))
    .flatMap(({ content = {} }) => Object.values(content))
    .flatMap(({ examples = {} }) =>
      Object.entries(examples).map(([name, example]): [string, Example] => [
        name,
        resolve<Example>(contract, example),
      ]),
    );
}
