/** Tells a reader who does not see the page what has happened, without moving the focus. */
export function announce(text: string): void {
  const status = document.getElementById('explorer-status');
  if (!status) return;
  status.textContent = '';
  // A live region that gets the same words twice says nothing the second time, unless it was empty in between.
  setTimeout(() => (status.textContent = text), 50);
}
