/** Calls back once the browser has nothing more urgent to do. Safari has no such moments: at once after what runs now. */
export function whenIdle(callback: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback);
  else setTimeout(callback, 1);
}
