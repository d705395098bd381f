/** @jsxImportSource react */
import {
  type HttpOperation,
  InlineRefResolverProvider,
  MarkdownViewer,
  Request,
  Responses,
} from '@stoplight/elements-core';
import { VStack } from '@stoplight/mosaic';
import type { Operations } from '../operations.ts';

export interface DocumentationProps {
  /** Where its references lead. */
  contract: Operations;
  operation: HttpOperation;
  /** Which of the request's bodies is chosen. */
  onBody: (index: number) => void;
  /** Which response is chosen: the example shows it. */
  onMediaType: (mediaType: string) => void;
  onStatus: (status: string) => void;
}

/** What an operation takes and returns. Loaded after the form. */
export default function Documentation({
  contract,
  operation,
  onBody,
  onMediaType,
  onStatus,
}: DocumentationProps) {
  const { description, responses } = operation;
  return (
    <InlineRefResolverProvider document={contract}>
      <VStack spacing={10}>
        {description && <MarkdownViewer className="HttpOperation__Description" markdown={description} />}
        <Request operation={operation} onChange={onBody} />
        <Responses responses={responses} onMediaTypeChange={onMediaType} onStatusCodeChange={onStatus} />
      </VStack>
    </InlineRefResolverProvider>
  );
}
