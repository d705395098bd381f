/** A fragment that nothing on the page answers to may be an id of the earlier publication; only then is the table of those loaded. */
function lookUp(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  // `#/…` is the explorer's.
  if (!id || id.startsWith('/') || document.getElementById(id)) return;
  void import('./oldLinks.ts').then(({ followOldLink }) => followOldLink(id));
}

lookUp();
addEventListener('hashchange', lookUp);
