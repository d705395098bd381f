import { AttributeAction, parse, type Selector, SelectorType } from 'css-what';

/** What a compound of selectors wants to find: all names, and of each list of alternatives one. */
interface Need {
  names: readonly Name[];
  alternatives: readonly (readonly Need[])[];
}

/** A name that a selector wants: a tag, a class, an id or an attribute, with its value if only one will do. */
export interface Name {
  kind: 'tag' | 'class' | 'id' | 'attribute';
  name: string;
  value?: string;
}

/** Their selectors are wanted themselves, or inside or beside what is selected; those of `:not()` are not. */
const wanting = new Set(['is', 'where', 'has', 'matches', 'any', '-webkit-any', '-moz-any']);
const known = new Map<string, readonly Need[]>();

/**
 * Whether a selector can match anything, as far as names go. What nobody understands can.
 *
 * @param selector one selector, or several with commas between them
 * @param isThere whether the page has a name, or may get it
 */
export function canMatch(selector: string, isThere: (name: Name) => boolean): boolean {
  let needs = known.get(selector);
  if (!needs) known.set(selector, (needs = needsOf(selector)));
  return needs.some((need) => isMet(need, isThere));
}

function isMet({ names, alternatives }: Need, isThere: (name: Name) => boolean): boolean {
  return names.every(isThere) && alternatives.every((needs) => needs.some((need) => isMet(need, isThere)));
}

function needsOf(selector: string): readonly Need[] {
  try {
    return parse(selector).map(needOf);
  } catch {
    return [{ names: [], alternatives: [] }];
  }
}

function needOf(parts: readonly Selector[]): Need {
  const alternatives = parts.flatMap((part) =>
    part.type === SelectorType.Pseudo && wanting.has(part.name) && Array.isArray(part.data)
      ? [part.data.map(needOf)]
      : [],
  );
  return { names: parts.flatMap(namesIn), alternatives };
}

function namesIn(part: Selector): Name[] {
  if (part.type === SelectorType.Tag) return [{ kind: 'tag', name: part.name.toLowerCase() }];
  if (part.type !== SelectorType.Attribute || part.action === AttributeAction.Not) return [];
  const { name, action, value } = part;
  if (name === 'class' && action === AttributeAction.Element) return [{ kind: 'class', name: value }];
  if (name === 'id' && action === AttributeAction.Equals) return [{ kind: 'id', name: value }];
  return [
    { kind: 'attribute', name: name.toLowerCase(), ...(action === AttributeAction.Equals && { value }) },
  ];
}
