const key = 'recent-searches';
const kept = 5;

/** What the reader searched for lately, latest first. */
export function recentSearches(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string').slice(0, kept) : [];
  } catch {
    return [];
  }
}

/** Remembers a search that led somewhere. */
export function rememberSearch(query: string): void {
  const others = recentSearches().filter((entry) => entry !== query);
  localStorage.setItem(key, JSON.stringify([query, ...others].slice(0, kept)));
}

export function forgetSearches(): void {
  localStorage.removeItem(key);
}
