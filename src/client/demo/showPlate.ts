/** In the browser: the code beside the demo, and what it printed, are those of the chosen plate. */

/** Id of the sample language → plate → what the sample printed when it was run with it. */
type Outputs = Record<string, Record<string, string>>;

/**
 * Puts a plate into the code, and shows the output that was recorded with it.
 *
 * @param code the element with the samples; `data-outputs` holds the recorded outputs
 * @param plate the chosen one
 * @param plates all that can be chosen
 */
export function showPlate(code: HTMLElement, plate: string, plates: readonly string[]): void {
  const anyPlate = new RegExp(`\\b(?:${plates.join('|')})\\b`, 'g');
  const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    text.nodeValue = (text.nodeValue ?? '').replace(anyPlate, plate);
  }
  const outputs = JSON.parse(code.dataset['outputs'] ?? '{}') as Outputs;
  for (const [language, printed] of Object.entries(outputs)) {
    const place = code.querySelector(`[role=tabpanel][id$="-${language}"] .sample-output`);
    if (place) showOutput(place, printed[plate] ?? '');
  }
}

/** An output is shown line by line: there are as many lines as it has. */
function showOutput(place: Element, output: string): void {
  const lines = output.trimEnd().split('\n');
  const [first, ...others] = place.querySelectorAll('code > div');
  if (!first) return;
  for (const line of others) line.remove();
  const shown = lines.map((text, index) => {
    const line = index === 0 ? first : (first.cloneNode(true) as Element);
    line.textContent = text || '\n';
    return line;
  });
  first.after(...shown.slice(1));
}
