/** What the reader has chosen: `dismissed`, `wanted` (said yes, not all is here yet) or `kept`. `start.ts` reads it by itself, to stay small. */
const key = 'offline';
const groupsKey = 'offline-groups';

export const choice = {
  dismisses(): void {
    localStorage.setItem(key, 'dismissed');
  },
  /** Whoever leaves the page meanwhile has it continued on the next one. */
  wants(groups: readonly string[]): void {
    if (localStorage.getItem(key) !== 'kept') localStorage.setItem(key, 'wanted');
    localStorage.setItem(groupsKey, JSON.stringify(groups));
  },
  has(): void {
    localStorage.setItem(key, 'kept');
  },
  /** Not to be tried again by itself, nor offered again: the footer leads to it. */
  gaveUp(): void {
    if (localStorage.getItem(key) !== 'kept') this.removes();
  },
  removes(): void {
    localStorage.setItem(key, 'dismissed');
    localStorage.removeItem(groupsKey);
  },
  isWanted(): boolean {
    return localStorage.getItem(key) === 'wanted';
  },
  /** The groups of files that the reader has asked for last. */
  groups(otherwise: readonly string[] = []): readonly string[] {
    const kept = localStorage.getItem(groupsKey);
    return kept ? (JSON.parse(kept) as string[]) : otherwise;
  },
};
