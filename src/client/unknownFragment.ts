import { fragmentId } from './fragment.ts';

/** A fragment that nothing on the page answers to may be an id of the earlier publication; only then is the table of those loaded. */
function lookUp(): void {
  const id = fragmentId();
  // `#/…` is the explorer's, `#edit=…` carries an edited sample.
  if (!id || id.startsWith('/') || id.startsWith('edit=') || document.getElementById(id)) return;
  void import('./oldLinks.ts').then(({ followOldLink }) => followOldLink(id));
}

lookUp();
addEventListener('hashchange', lookUp);
