import { describe, expect, it } from 'vitest';
import { corePeriphery } from '../../../../server/analysis/node/corePeriphery.ts';
import { complete, fromTable, path } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('corePeriphery', () => {
  it('finds a complete core, its other contacts around it (by definition)', () => {
    const rows = ['ab', 'bc', 'ca', 'ad', 'be', 'cf', 'ag'].map((tie) => [tie[0]!, tie[1]!] as const);
    const inCore = { a: 1, b: 1, c: 1, d: 0, e: 0, f: 0, g: 0 };
    expect(valuesOf(corePeriphery, fromTable(rows))).toEqual(inCore);
    expect(valuesOf(corePeriphery, fromTable(rows, { isolates: ['h'] }))).toEqual({ ...inCore, h: 0 });
  });

  it('is the same with the same seed beyond sixteen persons: a core of five with three contacts each', () => {
    const core = [...'abcde'];
    const inside = core.flatMap((a) => core.filter((b) => a < b).map((b) => [a, b] as const));
    const around = core.flatMap((a) => [1, 2, 3].map((i) => [a, a + i] as const));
    const network = fromTable([...inside, ...around]);
    const values = valuesOf(corePeriphery, network, { seed: 7 });
    expect(Object.keys(values).filter((key) => values[key] === 1)).toEqual(core);
  });

  it('is undefined for everyone where nothing can be told apart', () => {
    expect(valuesOf(corePeriphery, path(3))).toEqual({ n1: null, n2: null, n3: null });
    expect(Object.values(valuesOf(corePeriphery, complete(5)))).toEqual(Array(5).fill(null));
    expect(valuesOf(corePeriphery, fromTable([]))).toEqual({});
  });
});
