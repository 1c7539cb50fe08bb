/** What this browser was told to remember; null when nothing, or when it may not remember. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a choice of this browser's user: never names or other personal data. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that may not remember keeps the choice until the page is closed.
  }
}
