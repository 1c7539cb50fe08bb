const whole = 1_000_000;

/** How far a job is, in memory that the thread that computes it writes and the one that asked reads. */
export class SharedProgress {
  private readonly millionths: Int32Array;
  private furthest = 0;

  constructor(readonly buffer: SharedArrayBuffer = new SharedArrayBuffer(4)) {
    this.millionths = new Int32Array(buffer);
  }

  readonly tell = (done: number, total: number): void => {
    if (total > 0) Atomics.store(this.millionths, 0, Math.floor((done / total) * whole));
  };

  /** 0 to 1. Never falls, though a computation of several parts may tell of each from the start. */
  get share(): number {
    this.furthest = Math.max(this.furthest, Math.min(1, Atomics.load(this.millionths, 0) / whole));
    return this.furthest;
  }
}
