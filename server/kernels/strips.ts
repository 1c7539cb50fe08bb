import { execution } from './execution.ts';
import { stripKernels, type StripKernelId, type StripKernelInput } from './stripKernels.ts';

/**
 * Makes ready for the strips of an input (an object of numbers and typed arrays, so that threads can have it in shared
 * memory), and returns what computes one of them. Its values depend on input and strip only; the array may be the
 * same each time.
 */
export type StripKernel<Input extends object> = (input: Input) => (strip: number) => Float64Array;

/**
 * A computation cut into strips. How it is cut may depend on the network only, never on the number of threads:
 * then each sum is made in the same order, and the result has the same bits wherever it was computed.
 */
export interface StripTask<Id extends StripKernelId = StripKernelId> {
  readonly kernel: Id;
  readonly input: StripKernelInput<Id>;
  readonly strips: number;
  /** How many values a strip gives. */
  readonly length: number;
  /** About how many nanoseconds of one thread it takes all in all: little work is not worth a crew. */
  readonly work: number;
}

/** Below this many nanoseconds a computation is done before a crew has begun. */
const leastWorkOfCrew = 50e6;

/** Strips, and bytes of their values, that a task may have at the most. */
const mostStrips = 64;
const mostBytes = 2 ** 26;

/**
 * In how many strips to cut a task of `units` equal pieces of work where each strip gives `length` values: up to 64,
 * fewer where all their values would take more than 64 MiB, but at least 8.
 */
export function stripCount(units: number, length: number): number {
  const room = Math.max(8, Math.floor(mostBytes / (8 * Math.max(1, length))));
  return Math.max(1, Math.min(units, mostStrips, room));
}

/**
 * Computes all strips of a task, with the crew where there is one and the work is worth it. `take` gets the values
 * of each strip in the order of the strips; it must not keep the array.
 * @throws what the kernel, `take` or `onProgress` throws
 */
export function runStrips<Id extends StripKernelId>(
  task: StripTask<Id>,
  take: (values: Float64Array, strip: number) => void,
): void {
  const { crew, onProgress } = execution();
  const taken = (values: Float64Array, strip: number): void => {
    take(values, strip);
    onProgress?.(strip + 1, task.strips);
  };
  if (crew && crew.helpers > 0 && task.strips > 1 && task.work >= leastWorkOfCrew)
    return crew.run(task, taken);
  const compute = prepareStrips(task.kernel, task.input);
  for (let strip = 0; strip < task.strips; strip++) taken(compute(strip), strip);
}

/** The sum of the values of all strips, in the order of the strips. */
export function sumOfStrips<Id extends StripKernelId>(task: StripTask<Id>): Float64Array {
  const sum = new Float64Array(task.length);
  runStrips(task, (values) => {
    for (let i = 0; i < sum.length; i++) sum[i]! += values[i]!;
  });
  return sum;
}

/** The kernel made ready for its input, in this thread. */
export function prepareStrips<Id extends StripKernelId>(
  id: Id,
  input: StripKernelInput<Id>,
): (strip: number) => Float64Array {
  const prepare = stripKernels[id] as unknown as StripKernel<object>;
  return prepare(input);
}
