const FOLD =
  /<summary>\s*<div class="sl-heading-wrapper[^"]*">(<h([1-6])\b[^]*?<\/h\2>)[^]*?<\/div>\s*<\/summary>/g;

/**
 * Leaves a heading that a fold begins with (`<details>`, `<summary>`) without what Starlight puts around headings: nothing but the heading may stand
 * there, and no link, since a press opens the fold.
 *
 * @param html rendered Markdown
 */
export function foldedHeadings(html: string): string {
  return html.replace(FOLD, '<summary>$1</summary>');
}
