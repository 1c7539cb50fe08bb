const key = 'linli.returnPlace';

/** Keeps the page (ids and dates, no names) while the browser is away at the organization's own sign-in. */
export function keepReturnPlace(): void {
  try {
    sessionStorage.setItem(key, `${location.pathname}${location.search}`);
  } catch {
    // A browser that may not remember comes back to the first page.
  }
}

/** The page to come back to, once; null when none was kept. Only a page of this product is one. */
export function takeReturnPlace(): string | null {
  try {
    const place = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return place !== null && /^\/(?!\/)/.test(place) ? place : null;
  } catch {
    return null;
  }
}
