import { parse } from 'uuid';
import { expect, it } from 'vitest';
import type { PlannedTie } from '../../../server/exchange/plan.ts';
import { TieList } from '../../../server/exchange/tieList.ts';

const bare: PlannedTie = {
  id: '11111111-1111-5111-8111-111111111111',
  kind: 'KNOWS',
  subkind: null,
  fromId: 'a',
  toId: 'b',
  weight: null,
  validFrom: null,
  validTo: null,
  waveId: null,
  method: null,
  frequency: null,
  confirmedOn: null,
  note: null,
};
const full: PlannedTie = {
  id: '22222222-2222-5222-8222-222222222222',
  kind: 'NOMINATES',
  subkind: 'leader',
  fromId: 'b',
  toId: 'a',
  weight: -2.5,
  validFrom: '2025-03',
  validTo: '2026',
  waveId: 'w1',
  method: 'positional',
  frequency: 'weekly',
  confirmedOn: '2026-01-02',
  note: '是她说的',
};

// Expected values are what was put in.
it('gives back every tie as it was added, and finds it by its id', () => {
  const list = new TieList();
  for (const { id, ...tie } of [bare, full, { ...bare, id: '33333333-3333-5333-8333-333333333333' }])
    list.add(parse(id), tie);
  expect([...list]).toEqual([bare, full, { ...bare, id: '33333333-3333-5333-8333-333333333333' }]);
  expect(list.numberOf(parse(full.id))).toBe(1);
  expect(list.numberOf(parse('44444444-4444-5444-8444-444444444444'))).toBeNull();
});
