import { describe, expect, it } from 'vitest';
import {
  packValue,
  packValueAside,
  unpackValue,
  unpackValueAside,
} from '../../../server/inquiry/packedValue.ts';
import { partsOf } from '../../../server/inquiry/recordParts.ts';
import { someRecord } from './someJob.ts';

describe('packed values', () => {
  const values = [
    null,
    [undefined, Number.NaN, -0],
    { name: '名字' },
    ...partsOf(someRecord(1, 2_000, 8_000)),
  ];

  it('come back as they were, small and large', async () => {
    for (const value of values) {
      expect(unpackValue(packValue(value))).toStrictEqual(value);
      expect(await unpackValueAside(packValue(value))).toStrictEqual(value);
    }
  });

  it('are the same bytes on the spot and aside', async () => {
    for (const value of values) expect((await packValueAside(value)).equals(packValue(value))).toBe(true);
  });
});
