import type { Element } from 'hast';
import { element, elementsWith, findElement, text, textOf } from './nodes.ts';

/**
 * A chooser, whose questions show one after the other as its reader replies, as a nested list: question, replies, what each leads to.
 *
 * @param chooser holds the questions (`.question`) and outcomes (`.outcome`), each with the replies that lead to it in `data-after`
 */
export function decisionList(chooser: Element): Element {
  const steps = [...elementsWith(chooser, 'question'), ...elementsWith(chooser, 'outcome')];
  const after = (replies: string): Element[] =>
    steps.filter(({ properties }) => String(properties['dataAfter'] ?? '') === replies);
  const itemOf = (step: Element, replies: string): Element[] => {
    const legend = findElement(step, ({ tagName }) => tagName === 'legend');
    if (!legend) return [element('li', step.children)];
    const choices = elementsWith(step, 'choice').map((choice) => {
      const input = findElement(choice, ({ tagName }) => tagName === 'input');
      const given = `${replies} ${String(input?.properties['value'])}`.trim();
      const next = after(given).flatMap((each) => itemOf(each, given));
      return element('li', [element('p', [element('strong', [text(textOf(choice))])]), element('ul', next)]);
    });
    return [element('li', [element('p', legend.children), element('ul', choices)])];
  };
  return element(
    'ul',
    after('').flatMap((step) => itemOf(step, '')),
  );
}
