import { afterEach as vitestAfterEach, beforeEach as vitestBeforeEach, vi } from 'vitest';

/** What the suite takes from Jest, from Vitest. */
export { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
export const jest = { fn: vi.fn, spyOn: vi.spyOn };

type Step = (done: () => void) => unknown;

/** Jest's hooks may take a callback to call when they are done. */
const settled = (step: Step) => (): unknown =>
  step.length === 0 ? step(() => undefined) : new Promise<void>((resolve) => void step(resolve));

export const beforeEach = (step: Step): void => vitestBeforeEach(settled(step));
export const afterEach = (step: Step): void => vitestAfterEach(settled(step));
