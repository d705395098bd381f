/** @jsxImportSource react */
import { cloneElement, type ReactElement, type ReactNode } from 'react';

interface Props {
  renderTrigger: ReactElement<{ title?: string }>;
  children: ReactNode;
}

/** Stands for Mosaic's tooltips: words that belong to something, as the browser shows them. */
export function Tooltip({ renderTrigger, children }: Props) {
  return cloneElement(renderTrigger, { title: String(children) });
}
