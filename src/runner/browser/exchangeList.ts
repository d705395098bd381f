import type { RunnerStrings } from '../runnerStrings.ts';
import { exchangeRow } from './exchangeRow.ts';
import type { RunExchange } from './exchanges.ts';

/** Milliseconds in which exchanges are gathered: a page that is laid out anew for each slows a run down. */
const gathered = 60;

export interface ExchangeList {
  /** Shows an exchange, or what is new of it. */
  update(exchange: RunExchange): void;
  clear(): void;
}

/** Keeps a list of exchanges up to date. */
export function createExchangeList(
  list: HTMLElement,
  strings: RunnerStrings,
  language: string,
): ExchangeList {
  const rows = new Map<RunExchange, HTMLElement>();
  const changed = new Set<RunExchange>();
  const draw = (): void => {
    for (const exchange of changed) {
      const row = exchangeRow(exchange, strings, language);
      const before = rows.get(exchange);
      if (before) before.replaceWith(row);
      else list.append(row);
      rows.set(exchange, row);
    }
    changed.clear();
  };
  return {
    update(exchange) {
      if (changed.size === 0) setTimeout(draw, gathered);
      changed.add(exchange);
    },
    clear() {
      rows.clear();
      changed.clear();
      list.replaceChildren();
    },
  };
}
