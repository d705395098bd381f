import { localizedContract, publishedContract } from '../api/localizedContract.ts';
import type { Contract } from '../api/contract.ts';
import { type Operation, operationsOf } from '../api/operations.ts';
import { resolve, resolveSchema } from '../api/references.ts';
import { stripMarks } from '../i18n/marks.ts';
import { renderMarkdown } from '../markdown/renderMarkdown.ts';
import { errorsOfOperation } from '../reference/errors.ts';
import { displayContract } from './displayContract.ts';
import { type Operations, readOperations, schemasOf } from './elements/operations.ts';
import { errorSettings } from './errorSettings.ts';
import { digest, type ExplorerFile, explorerFolder } from './explorerFiles.ts';
import type { ErrorSettings, OperationFacts } from './page/settings.ts';

/**
 * How many operations share a file. The forms of the first such part stand in the page itself: of a contract that is no larger, each form is
 * seen before any script has come; of a large one the page does not grow with it.
 */
export const operationsPerPart = 20;

/** A part of the contract, as the explorer loads it. */
export interface ContractPart extends Operations {
  /** By operation id. */
  facts: Record<string, OperationFacts>;
  /** What the documentation says of the errors of these operations, and of those that only the sandbox has; by name. */
  errors: Record<string, ErrorSettings>;
}

/** The whole contract in one language, and its parts in files. */
export interface ExplorerContract {
  /** In the order of the side bar. */
  operationIds: string[];
  whole: Operations;
  files: ExplorerFile[];
}

const contracts = new Map<string, Promise<ExplorerContract>>();

/**
 * The contract as the explorer shows it, made once per process and language.
 *
 * @param base the site's folder
 */
export function explorerContract(language: string, base: string): Promise<ExplorerContract> {
  const key = `${language} ${base}`;
  const known = contracts.get(key) ?? makeContract(language, base);
  contracts.set(key, known);
  return known;
}

/** Where the parts are: the address of the first is this with `0.json` behind it. */
export function partAddress({ files }: ExplorerContract, base: string): string {
  return `${base}${explorerFolder}${files[0]?.name ?? ''}`.replace(/0\.json$/, '');
}

async function makeContract(language: string, base: string): Promise<ExplorerContract> {
  const display = displayContract(publishedContract(language), { server: `${base}api`, language });
  const whole = await readOperations(display, (text) => renderMarkdown(text, language));
  const contract = localizedContract(language);
  const errors = await errorSettings(language, base);
  const operations = inSidebarOrder(contract);
  const operationIds = operations.map(({ operationId }) => operationId);
  const parts: string[] = [];
  for (let start = 0; start < operations.length; start += operationsPerPart) {
    const own = operations.slice(start, start + operationsPerPart);
    const shown = Object.fromEntries(
      own.map(({ operationId }) => [operationId, whole.operations[operationId]]),
    ) as Operations['operations'];
    const facts = Object.fromEntries(
      own.map((operation) => [operation.operationId, factsOf(operation, contract)]),
    );
    const documented = new Set(Object.values(facts).flatMap((fact) => fact.errors));
    const part: ContractPart = {
      operations: shown,
      components: { schemas: schemasOf(shown, whole.components.schemas) },
      facts,
      errors: Object.fromEntries(
        Object.entries(errors).filter(([name, { isSandbox }]) => isSandbox === true || documented.has(name)),
      ),
    };
    parts.push(stripMarks(JSON.stringify(part)));
  }
  const stem = `operations.${language}.${digest(parts.join())}`;
  const files = parts.map((content, index) => ({
    name: `${stem}.${index}.json`,
    type: 'application/json',
    content,
  }));
  return { operationIds, whole, files };
}

/** As the side bar lists them, see explorerSidebar.ts: the browser finds an operation's part by its place there. */
function inSidebarOrder(contract: Contract): Operation[] {
  const operations = operationsOf(contract);
  return [
    ...new Set(contract.tags.flatMap(({ name }) => operations.filter(({ tags }) => tags?.includes(name)))),
  ];
}

function factsOf(operation: Operation, contract: Contract): OperationFacts {
  const { method, path } = operation;
  return {
    method,
    path,
    required: requiredNames(operation, contract),
    errors: errorsOfOperation(operation, contract).map(({ name }) => name),
  };
}

/** Parameters, form fields and properties of a JSON body without which a request is not valid. */
function requiredNames({ parameters = [], requestBody }: Operation, contract: Contract): string[] {
  const inParameters = parameters
    .map((parameter) => resolve(contract, parameter))
    .filter(({ required }) => required)
    .map(({ name }) => name);
  const body = requestBody && resolve(contract, requestBody);
  const schemas = Object.values(body?.content ?? {}).map(({ schema }) =>
    resolveSchema(schema ?? {}, contract),
  );
  return [...inParameters, ...schemas.flatMap(({ required = [] }) => required)];
}
