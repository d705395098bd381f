/** @jsxImportSource react */
import { type HttpOperation, OperationHeader, ResponseExamples, TryIt } from '@stoplight/elements-core';
import { VStack } from '@stoplight/mosaic';
import { createElement, useState } from 'react';
import type { Operations } from '../operations.ts';
import { AfterForm } from './AfterForm.tsx';
import { LaterDocumentation } from './LaterDocumentation.tsx';

const noContent = { __html: '' };

/** A part of the page within an operation, which fills itself: what it contains is not React's. */
function PagePart({ name, operation }: { name: string; operation: string }) {
  return createElement(name, {
    operation,
    dangerouslySetInnerHTML: noContent,
    suppressHydrationWarning: true,
  });
}

/**
 * An operation: its form, and beside it or below (the page's style sheet decides) its documentation. It stands for Elements' own component of
 * this kind, which shows nothing before it has everything.
 */
export function Operation({ contract, operation }: { contract: Operations; operation: HttpOperation }) {
  const [mediaType, setMediaType] = useState('');
  const [status, setStatus] = useState('');
  const [bodyIndex, setBodyIndex] = useState(0);
  const { id, iid, method, path, summary } = operation;
  return (
    <VStack className="HttpOperation" w="full" spacing={8}>
      <OperationHeader id={id} method={method} path={path} name={summary?.trim() ?? ''} />
      <div className="explorer-columns">
        <div className="explorer-form">
          <VStack spacing={6}>
            <div>
              <PagePart name="explorer-form-top" operation={iid} />
              <TryIt httpOperation={operation} requestBodyIndex={bodyIndex} />
            </div>
            <div className="explorer-result">
              <PagePart name="explorer-response" operation={iid} />
              <AfterForm>
                <ResponseExamples
                  httpOperation={operation}
                  responseMediaType={mediaType}
                  responseStatusCode={status}
                />
              </AfterForm>
            </div>
          </VStack>
        </div>
        <details className="explorer-documentation">
          <summary>{'t(:guideDocumentation)'}</summary>
          <div className="explorer-description">
            <AfterForm>
              <LaterDocumentation
                contract={contract}
                operation={operation}
                onBody={setBodyIndex}
                onMediaType={setMediaType}
                onStatus={setStatus}
              />
            </AfterForm>
          </div>
        </details>
      </div>
    </VStack>
  );
}
