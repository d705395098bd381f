import ts from 'typescript';
import type {
  CompletionDetails,
  CompletionOption,
  Completions,
  TypeLibrary,
  TypeProblem,
  TypeService,
} from './typeProtocol.ts';

/** Where the libraries of the language are. */
export const librariesFolder = '/lib';

/** Where samples are. */
export const samplesFolder = '/examples/typescript';

/** What the project checks samples with, as far as it is about errors and not about habits such as names that are not used. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  strict: true,
  noUncheckedIndexedAccess: true,
  types: [],
};

/** Names that may stand anywhere come last with TypeScript: `15` and what follows. */
const farAway = '15';

/** TypeScript takes its messages in other languages by a function that its types do not name. */
const messagesOf = ts as unknown as { setLocalizedDiagnosticMessages(messages: unknown): void };

/**
 * Opens TypeScript's language service over files in memory.
 *
 * @param library what samples may use; one of its files may be the sample itself, whose text is then the reader's
 */
export function createTypeService({ files, modules, messages }: TypeLibrary): TypeService {
  messagesOf.setLocalizedDiagnosticMessages(messages);
  const lib = Object.keys(files)
    .filter((path) => path.startsWith(`${librariesFolder}/`))
    .map((path) => path.slice(librariesFolder.length + 1));
  const settings = { ...options, lib };
  const edited = new Map<string, { text: string; version: number }>();
  const read = (path: string): string | undefined => edited.get(path)?.text ?? files[path];
  const service = ts.createLanguageService({
    getCompilationSettings: () => settings,
    getScriptFileNames: () => ['/globals.d.ts', ...edited.keys()],
    getScriptVersion: (path) => String(edited.get(path)?.version ?? 0),
    getScriptSnapshot(path) {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => `${librariesFolder}/lib.d.ts`,
    fileExists: (path) => read(path) !== undefined,
    readFile: read,
    resolveModuleNameLiterals: (literals, importer) =>
      literals.map(({ text }) => {
        const path = text.startsWith('.') ? new URL(text, `file://${importer}`).pathname : modules[text];
        return {
          resolvedModule:
            path !== undefined && read(path) !== undefined
              ? { resolvedFileName: path, extension: /(?:\.d)?\.m?ts$/.exec(path)?.[0] ?? '.ts' }
              : undefined,
        };
      }),
  });

  /** @returns the path of the sample, whose text is now this one */
  function update(name: string, text: string): string {
    const path = `${samplesFolder}/${name}.ts`;
    const known = edited.get(path);
    if (known?.text !== text) edited.set(path, { text, version: (known?.version ?? 0) + 1 });
    return path;
  }

  return {
    problems(name, text) {
      const path = update(name, text);
      const syntactic = service.getSyntacticDiagnostics(path);
      return (syntactic.length > 0 ? syntactic : service.getSemanticDiagnostics(path)).map(problemOf);
    },
    completions: (name, text, position) => {
      const found = service.getCompletionsAtPosition(update(name, text), position, {});
      return found && completionsOf(found, text, position);
    },
    details(name, position, label) {
      const path = `${samplesFolder}/${name}.ts`;
      const none = undefined;
      const found = service.getCompletionEntryDetails(path, position, label, none, none, none, none);
      return found && detailsOf(found);
    },
    nameAt(name, text, position) {
      const found = service.getQuickInfoAtPosition(update(name, text), position);
      if (!found) return undefined;
      const { start, length } = found.textSpan;
      return { ...detailsOf(found), from: start, to: start + length };
    },
  };
}

function problemOf({ start = 0, length = 0, messageText }: ts.Diagnostic): TypeProblem {
  return { from: start, to: start + length, message: ts.flattenDiagnosticMessageText(messageText, '\n') };
}

function completionsOf(found: ts.CompletionInfo, text: string, position: number): Completions {
  const span = found.optionalReplacementSpan ?? found.entries[0]?.replacementSpan;
  const word = /[\w$]*$/.exec(text.slice(0, position))?.[0].length ?? 0;
  return {
    from: span?.start ?? position - word,
    options: found.entries.map(({ name, kind, sortText }): CompletionOption => {
      return { label: name, kind, isNear: sortText < farAway };
    }),
  };
}

function detailsOf({
  displayParts,
  documentation,
  tags,
}: Pick<ts.QuickInfo, 'displayParts' | 'documentation' | 'tags'>): CompletionDetails {
  const said = [documentation, ...(tags ?? []).filter(({ name }) => name === 'description').map(textOf)];
  return {
    type: ts.displayPartsToString(displayParts),
    text: said
      .map((parts) => ts.displayPartsToString(parts))
      .filter(Boolean)
      .join('\n'),
  };
}

function textOf({ text }: ts.JSDocTagInfo): ts.SymbolDisplayPart[] | undefined {
  return text;
}
