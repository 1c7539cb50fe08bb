/**
 * What a piece of work costs the processor, in yardsticks: one is a fixed piece of work done by the same process just
 * before and just after, about 20 ms on an idle machine of 2024. A slow or busy machine lengthens both, so that a bound
 * says how much work may be done and not how long it may take.
 */
export interface Measured<T> {
  readonly result: T;
  readonly yardsticks: number;
}

const pieces = 60_000;

/** Words into a map, numbers in order, text from objects and back: what servers do. */
function doYardstick(): number {
  const counts = new Map<string, number>();
  for (let i = 0; i < pieces; i++) {
    const word = `w${(i * 7_919) % 4_099}`;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const numbers = Float64Array.from({ length: pieces }, (_, i) => Math.sin(i)).sort();
  return (JSON.parse(JSON.stringify([...counts])) as unknown[]).length + numbers[0]!;
}

const milliseconds = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

function yardstick(): number {
  const before = process.cpuUsage();
  doYardstick();
  return milliseconds(before);
}

/** The longer of the two yardsticks counts: a machine that became busy meanwhile makes no work dear. */
export async function inYardsticks<T>(work: () => T | Promise<T>): Promise<Measured<T>> {
  const first = yardstick();
  const before = process.cpuUsage();
  const result = await work();
  const cost = milliseconds(before);
  return { result, yardsticks: cost / Math.max(first, yardstick()) };
}
