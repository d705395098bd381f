/** All that the type checker knows of, made when the site is built. */
export interface TypeLibrary {
  /** Text by path. */
  files: Record<string, string>;
  /** What a specifier that is no relative one stands for: `openapi-fetch` → a path. */
  modules: Record<string, string>;
  /** TypeScript's messages in the language of the page; English ones are in TypeScript. */
  messages?: Record<string, string>;
}

/** An error of the types, or of the syntax, in a sample. */
export interface TypeProblem {
  /** Characters of the text, from and to. */
  from: number;
  to: number;
  message: string;
}

/** What may stand at the cursor. */
export interface Completions {
  /** Where what they replace begins. */
  from: number;
  options: CompletionOption[];
}

export interface CompletionOption {
  label: string;
  /** `property`, `function`, `string` … as TypeScript says. */
  kind: string;
  /** Whether it belongs to the place, such as a field of the object, and is not one of the names that may stand anywhere. */
  isNear: boolean;
}

/** What is known of one completion: its type, and what the contract says of it. */
export interface CompletionDetails {
  type: string;
  text: string;
}

/** What is known of a name in the text, and where it stands. */
export interface NameDetails extends CompletionDetails {
  from: number;
  to: number;
}

/** Checks samples, and completes them. */
export interface TypeService {
  /** @returns the errors of its syntax; without any, those of its types */
  problems(name: string, text: string): TypeProblem[];
  completions(name: string, text: string, position: number): Completions | undefined;
  details(name: string, position: number, label: string): CompletionDetails | undefined;
  /** @returns what is known of the name at a position */
  nameAt(name: string, text: string, position: number): NameDetails | undefined;
}

type Calls = { [Key in keyof TypeService]: { method: Key; args: Parameters<TypeService[Key]> } };

/** What the page asks the worker; the library comes first. */
export type TypeQuestion =
  { id: number; library: TypeLibrary } | ({ id: number; library?: never } & Calls[keyof TypeService]);

export type TypeReply = { id: number; result: unknown } | { id: number; error: string };
