import { parse, v5 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { UuidTable } from '../../../server/exchange/uuidTable.ts';
import { communityId } from './files.ts';

const idOf = (i: number): string => v5(String(i), communityId);

describe('a table of UUIDs', () => {
  it('numbers them in order, finds each, and none that was not added', () => {
    const table = new UuidTable();
    const ids = Array.from({ length: 10_000 }, (_, i) => idOf(i));
    expect(ids.map((id) => table.add(parse(id)))).toEqual(ids.map((_, i) => i));
    expect(ids.map((id) => table.find(parse(id)))).toEqual(ids.map((_, i) => i));
    expect(ids.map((_, i) => table.textOf(i))).toEqual(ids);
    expect(Array.from({ length: 1_000 }, (_, i) => table.find(parse(idOf(-1 - i))))).toEqual(
      Array<null>(1_000).fill(null),
    );
  });

  it('tells ids apart that begin alike', () => {
    const table = new UuidTable();
    const alike = ['1', '2', '3'].map((last) => parse(`11111111-1111-4111-8111-11111111111${last}`));
    for (const id of alike) table.add(id);
    expect(alike.map((id) => table.find(id))).toEqual([0, 1, 2]);
    expect(table.find(parse('11111111-1111-4111-8111-111111111114'))).toBeNull();
  });
});
