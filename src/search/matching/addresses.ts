import type { Entry } from './searchIndex.ts';

/** A request as it is written in a log or pasted from a program: `GET https://host/api/v1/item/plate-1?x=1`. */
const ADDRESS =
  /^["'`]?(?:(?<method>GET|POST|PUT|PATCH|DELETE|HEAD)\s+)?(?:https?:\/\/[^/\s]+)?(?<path>\/?[^\s"'`?#]+)(?:[?#]\S*)?["'`]?$/iu;
const MENTIONED = /(?<![\w/])\/[\w{}.%-]+(?:\/[\w{}.%-]+)+/g;
/** What stands before the paths of the operations in an address. */
const BASE = /^\/?(?:api\/)?/;

interface Route {
  method: string;
  pattern: RegExp;
  id: number;
}

/** The operations of an index by the addresses that lead to them, with values where their paths have parameters. */
export class Addresses {
  readonly #routes: readonly Route[];

  constructor(entries: readonly Entry[]) {
    this.#routes = entries.flatMap(({ kind, request = '' }, id) => {
      const [method = '', path = ''] = request.split(' ');
      return kind === 'operation' && path ? [{ method, pattern: patternOf(path), id }] : [];
    });
  }

  /**
   * The operations that a query is an address of.
   *
   * @returns their indexes; those of the method that the query names, if there are any
   */
  find(query: string): number[] {
    const { method = '', path = '' } = ADDRESS.exec(query.normalize('NFKC').trim())?.groups ?? {};
    return this.#at(path, method);
  }

  /** The operations whose addresses a query has among other words: `fetch("/v1/item/7")`. */
  mentioned(query: string): number[] {
    return [...query.normalize('NFKC').matchAll(MENTIONED)].flatMap(([path]) => this.#at(path, ''));
  }

  #at(path: string, method: string): number[] {
    if (!path.includes('/')) return [];
    const sought = path.replace(BASE, '').replace(/[/.,]+$/, '');
    const routes = this.#routes.filter(({ pattern }) => pattern.test(sought));
    const named = routes.filter((route) => route.method === method.toUpperCase());
    return (named.length > 0 ? named : routes).map(({ id }) => id);
  }
}

function patternOf(path: string): RegExp {
  const parts = path
    .replace(BASE, '')
    .split(/\{[^}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`, 'i');
}
