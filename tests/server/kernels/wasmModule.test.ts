import { expect, it } from 'vitest';
import { brandesLanes } from '../../../server/kernels/compiled/brandesLanes.ts';
import { bytes, float64, instantiate, uint32, wasmModule } from '../../../server/kernels/wasmModule.ts';
import { withPlainKernels } from './plainKernels.ts';

it('gives a kernel its arrays apart from one another, at multiples of 64, filled with zeros', () => {
  const module = wasmModule(brandesLanes)!;
  const { arrays } = instantiate(module, { a: bytes(3), b: uint32(0), c: float64(20_000), d: uint32(5) });
  expect([arrays.a.length, arrays.b.length, arrays.c.length, arrays.d.length]).toEqual([3, 0, 20_000, 5]);
  expect([arrays.a, arrays.b, arrays.c, arrays.d].map(({ byteOffset }) => byteOffset % 64)).toEqual([
    0, 0, 0, 0,
  ]);
  arrays.a.fill(1);
  arrays.d.fill(7);
  expect(arrays.c.every((value) => value === 0)).toBe(true);
});

it('makes a module once, and none where it is not wanted', () => {
  expect(wasmModule(brandesLanes)).toBe(wasmModule(brandesLanes));
  expect(withPlainKernels(() => wasmModule(brandesLanes))).toBeNull();
  expect(wasmModule(Buffer.from('no module').toString('base64'))).toBeNull();
});

it('refuses more memory than there can be', () => {
  expect(() => instantiate(wasmModule(brandesLanes)!, { a: float64(2 ** 30) })).toThrow(RangeError);
});
