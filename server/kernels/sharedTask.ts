import type { StripTask } from './strips.ts';
import type { StripKernelId } from './stripKernels.ts';

/** A task in memory that all threads share. */
export interface SharedTask {
  readonly kernel: StripKernelId;
  readonly input: StripTask['input'];
  readonly strips: number;
  readonly length: number;
  /** The values of all strips, one after the other. */
  readonly values: Float64Array;
  /** First the next strip that nobody has begun, then the state of each strip. */
  readonly control: Int32Array;
}

export const stripState = { open: 0, finished: 1, failed: 2 } as const;
type StripState = (typeof stripState)[keyof typeof stripState];

const nextStrip = 0;
const firstState = 1;

/** Puts a task into shared memory; arrays that lie there already are not copied. */
export function shareTask({ kernel, input, strips, length }: StripTask): SharedTask {
  return {
    kernel,
    input: shareInput(input),
    strips,
    length,
    values: new Float64Array(new SharedArrayBuffer(8 * strips * length)),
    control: new Int32Array(new SharedArrayBuffer(4 * (firstState + strips))),
  };
}

function shareInput<Input extends object>(input: Input): Input {
  const entries = Object.entries(input).map(([name, value]) => [
    name,
    ArrayBuffer.isView(value) ? shareArray(value as Uint8Array) : value,
  ]);
  return Object.fromEntries(entries) as Input;
}

/** Any typed array; its type is kept. */
function shareArray(array: Uint8Array): Uint8Array {
  if (array.buffer instanceof SharedArrayBuffer) return array;
  const copy = new (array.constructor as Uint8ArrayConstructor)(new SharedArrayBuffer(array.byteLength));
  copy.set(array);
  return copy;
}

/** What the threads tell each other about the strips of a task. */
export interface StripProgress {
  /** The next strip that nobody has begun, from now on the caller's; null when there is none. */
  claim(): number | null;
  finish(strip: number, values: Float64Array): void;
  fail(strip: number): void;
  state(strip: number): StripState;
  /** Blocks until a strip is no longer open, or so many milliseconds are over; returns its state then. */
  wait(strip: number, milliseconds: number): StripState;
  values(strip: number): Float64Array;
  /** Nobody begins another strip. */
  stop(): void;
}

export function progressOf({ strips, length, values, control }: SharedTask): StripProgress {
  const state = (strip: number): StripState => Atomics.load(control, firstState + strip) as StripState;
  const setState = (strip: number, reached: StripState): void => {
    Atomics.store(control, firstState + strip, reached);
    Atomics.notify(control, firstState + strip);
  };
  const valuesOf = (strip: number): Float64Array => values.subarray(strip * length, (strip + 1) * length);
  return {
    claim() {
      const strip = Atomics.add(control, nextStrip, 1);
      return strip < strips ? strip : null;
    },
    finish(strip, computed) {
      // Both may have computed it, when it was taken back from a slow helper: the values are the same.
      valuesOf(strip).set(computed);
      setState(strip, stripState.finished);
    },
    fail: (strip) => setState(strip, stripState.failed),
    state,
    wait(strip, milliseconds) {
      Atomics.wait(control, firstState + strip, stripState.open, milliseconds);
      return state(strip);
    },
    values: valuesOf,
    stop: () => void Atomics.store(control, nextStrip, strips),
  };
}
