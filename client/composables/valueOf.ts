/** What stands in the field that an event comes from; empty where it comes from none. */
export function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
    ? target.value
    : '';
}

/** The number that stands in such a field; null where there is none. */
export function numberOf(event: Event): number | null {
  const text = valueOf(event).trim();
  return text === '' || !Number.isFinite(Number(text)) ? null : Number(text);
}
