/** Results of computations, the most recently used, together no larger than a bound. */
export class ResultCache {
  private readonly entries = new Map<string, { readonly result: unknown; readonly bytes: number }>();
  private held = 0;

  /** `capacity` in bytes; 0 = nothing is kept. */
  constructor(private readonly capacity: number) {}

  /** Bytes of what is held, as estimated. */
  get bytes(): number {
    return this.held;
  }

  get(key: string): { readonly result: unknown } | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry;
  }

  /** Keeps a result, which must not be changed any more; one larger than the whole cache is not kept. */
  set(key: string, result: unknown): void {
    const bytes = bytesOf(result) + bytesOf(key);
    this.delete(key);
    if (bytes > this.capacity) return;
    this.entries.set(key, { result, bytes });
    this.held += bytes;
    for (const oldest of this.entries.keys()) {
      if (this.held <= this.capacity) return;
      this.delete(oldest);
    }
  }

  clear(): void {
    this.entries.clear();
    this.held = 0;
  }

  private delete(key: string): void {
    this.held -= this.entries.get(key)?.bytes ?? 0;
    this.entries.delete(key);
  }
}

const bytesOfObject = 40;
const bytesOfValue = 16;

/**
 * About how much memory a plain value takes, at least of the size that it has: a string counts wherever it stands,
 * though it may be shared. O(size).
 */
function bytesOf(value: unknown): number {
  if (typeof value === 'string') return bytesOfObject + value.length;
  if (typeof value !== 'object' || value === null) return bytesOfValue;
  if (ArrayBuffer.isView(value)) return bytesOfObject + value.byteLength;
  if (value instanceof Map)
    return [...value].reduce((sum, [key, each]) => sum + bytesOf(key) + bytesOf(each), bytesOfObject);
  let sum = bytesOfObject;
  for (const each of Array.isArray(value) ? (value as unknown[]) : Object.values(value))
    sum += bytesOfValue + bytesOf(each);
  return sum;
}
