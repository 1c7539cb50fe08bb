/**
 * A random UUID (version 4) for something that is about to be created, so that sending it twice creates it once.
 * `crypto.randomUUID` is missing on pages without https, where an office network may well serve this one.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * Ids for what a form sends: the same as long as the content is the same, so that sending it again after a lost answer
 * creates it once; a new one when the content was changed, so that the change is not taken for what was sent before.
 */
export function idPerContent(): (content: unknown) => string {
  let id = newId();
  let sent: string | null = null;
  return (content) => {
    const text = JSON.stringify(content);
    if (sent !== null && sent !== text) id = newId();
    sent = text;
    return id;
  };
}
