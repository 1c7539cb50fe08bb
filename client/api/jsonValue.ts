/** A property of something that came as JSON; null when it is not there. */
export function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (Reflect.get(value, key) ?? null) : null;
}

/** A text in something that came as JSON; null when there is none under this key. */
export function textAt(value: unknown, key: string): string | null {
  const found = valueAt(value, key);
  return typeof found === 'string' ? found : null;
}

/** The texts of a list in something that came as JSON; empty when there is no list under this key. */
export function textsAt(value: unknown, key: string): readonly string[] {
  const found = valueAt(value, key);
  return Array.isArray(found) ? found.filter((each): each is string => typeof each === 'string') : [];
}
