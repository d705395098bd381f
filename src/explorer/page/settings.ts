import type { ExplorerStrings } from '../explorerStrings.ts';

/** What the page's scripts know of the page; the page writes it as JSON into itself. */
export interface ExplorerSettings {
  strings: ExplorerStrings;
  /** The language of the page. */
  language: string;
  /** The site's folder: `/` or `/docs/`. */
  base: string;
  /** The sandbox's script. */
  worker: string;
  /** The script that compiles Elements' for the next visit, see ../worker/compile.ts. */
  compiler: string;
  /** Who is logged in where nobody has logged in yet: whose state is shown. */
  client: string;
  /** Sample pictures: file names below `samples/`. */
  samples: { good: string[]; defective: string[]; fresh: string[]; license: string };
  /** What the sandbox has for the story. */
  story: {
    /** The defect that the story's first model overlooks, in the image of the initial state: the form of `annotate` is filled with it. */
    overlooked: { item_id: string; image_id: number; box: object };
    /** The algorithm that uses annotations. */
    supervised: string;
    /** The codes of the sandbox's algorithms that learn from OK images only. */
    goodOnly: string[];
  };
  /** Everything that is needed without network, but what this page loads anyway. */
  keep: string[];
  /** The address of the reference. */
  reference: string;
  /** The address of the page about what goes wrong. */
  troubleshooting: string;
  /** Where errors are described that the documentation does not know. */
  otherErrors: string;
  /** What stands above a form, where it needs a word: HTML, by operation id. */
  notes: Record<string, string>;
  /** What is accepted in a file field, by its name. */
  limits: Record<string, string>;
  /** What stands there for a reader's own server. */
  ownLimits: Record<string, string>;
  /** What the sandbox takes, in bytes: of a picture, and of a request with files. */
  maximum: { file: number; request: number };
  /** What the sandbox can analyze: pixels of a PNG and of a JPEG file, and of a side. */
  analyzed: { png: number; jpeg: number; side: number };
}

/** What the page knows of an operation besides its form; comes with its part of the contract. */
export interface OperationFacts {
  method: string;
  path: string;
  /** The names of its required parameters, fields and properties of the body. */
  required: string[];
  /** The names of the errors that are documented for it. */
  errors: string[];
}

/** A section of the page about what goes wrong: the key of its heading. */
export type Trouble =
  | 'cannotConnect'
  | 'noModelAvailable'
  | 'forbidden'
  | 'tokenRejected'
  | 'uploadRejected'
  | 'uploadTooLarge'
  | 'blockedByBrowser'
  | 'retryAdvice';

/** What the documentation says of an error. */
export interface ErrorSettings {
  status: number;
  /** A short name for people. */
  summary: string;
  /** HTML: when it happens, and what to do. */
  when: string;
  remedy: string;
  /** Where more is. */
  href?: string;
  /** The section of the troubleshooting page about it, if there is one. */
  trouble?: Trouble;
  /** No real server has it. */
  isSandbox?: true;
  /** The server's texts, in every language. */
  texts: { title: string; detail: unknown }[];
}

let shared: ExplorerSettings | undefined;

/** The settings of this page. */
export function settings(): ExplorerSettings {
  shared ??= JSON.parse(
    document.getElementById('explorer-settings')?.textContent ?? '{}',
  ) as ExplorerSettings;
  return shared;
}
