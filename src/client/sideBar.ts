/**
 * In the browser: the side bar is a menu up to 62.5rem, not up to 50rem as Starlight's: on a tablet it took a third of the width. The
 * styles that go with it are in src/styles/frame.css.
 */
// Starlight's own element makes the side bar a popover up to 50rem only, and takes the attribute away above.
const pane = document.querySelector<HTMLElement>('sl-sidebar-pane');
const wide = matchMedia('(min-width: 62.5rem)');
const follow = (): void => {
  if (pane) pane.popover = wide.matches ? null : 'auto';
};
wide.addEventListener('change', follow);
matchMedia('(min-width: 50em)').addEventListener('change', () => queueMicrotask(follow));
void customElements.whenDefined('sl-sidebar-pane').then(follow);
