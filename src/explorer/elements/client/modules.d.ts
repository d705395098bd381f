/*
 * What this folder uses of Elements. Its packages declare no types where TypeScript looks for them, and most of these components are exported
 * only by this project's patches (../patches/parts.ts).
 */
declare module '@stoplight/elements-core' {
  import type { ComponentType, PropsWithChildren } from 'react';

  export interface HttpOperation {
    id: string;
    /** The contract's operationId. */
    iid: string;
    method: string;
    path: string;
    summary?: string;
    description?: string;
    servers?: { id: string; url: string }[];
    request?: {
      body?: { contents?: { id: string; mediaType: string; schema?: unknown }[] };
    };
    responses: unknown[];
  }
  export const OperationHeader: ComponentType<{ id: string; method: string; path: string; name: string }>;
  export const TryIt: ComponentType<{ httpOperation: HttpOperation; requestBodyIndex: number }>;
  export const ResponseExamples: ComponentType<{
    httpOperation: HttpOperation;
    responseMediaType: string;
    responseStatusCode: string;
  }>;
  export const MarkdownViewer: ComponentType<{ className?: string; markdown: string }>;
  export const Request: ComponentType<{
    operation: HttpOperation;
    onChange: (bodyIndex: number) => void;
  }>;
  export const Responses: ComponentType<{
    responses: unknown[];
    onMediaTypeChange: (mediaType: string) => void;
    onStatusCodeChange: (status: string) => void;
  }>;
  export const InlineRefResolverProvider: ComponentType<PropsWithChildren<{ document: unknown }>>;
  export const chosenServerAtom: unknown;
  export const PersistenceContextProvider: ComponentType<
    PropsWithChildren<{ initialValues: [atom: unknown, value: unknown][] }>
  >;
}

declare module '@stoplight/mosaic' {
  import type { ComponentType, PropsWithChildren } from 'react';

  export const Provider: ComponentType<PropsWithChildren>;
  export const VStack: ComponentType<PropsWithChildren<{ className?: string; spacing: number; w?: string }>>;
}
