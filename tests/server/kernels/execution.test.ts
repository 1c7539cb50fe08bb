import { afterEach, describe, expect, it } from 'vitest';
import { asPart, execution, installExecution } from '../../../server/kernels/execution.ts';

afterEach(() => installExecution({}));

describe('asPart', () => {
  it('counts what is told meanwhile within its part, and what comes after as before', () => {
    const told: string[] = [];
    installExecution({ onProgress: (done, total) => told.push(`${done}/${total}`) });
    asPart(1, 4, () => execution().onProgress?.(1, 2));
    execution().onProgress?.(3, 4);
    expect(told).toEqual(['1/4', '1.5/4', '3/4']);
  });

  it('leaves progress as it was when the part fails', () => {
    const told: number[] = [];
    installExecution({ onProgress: (done) => told.push(done) });
    expect(() =>
      asPart(0, 2, () => {
        throw new Error('failed');
      }),
    ).toThrow('failed');
    execution().onProgress?.(2, 2);
    expect(told).toEqual([0, 2]);
  });

  it('runs where nobody wants to know of progress', () => {
    expect(asPart(0, 1, () => 'result')).toBe('result');
  });
});
