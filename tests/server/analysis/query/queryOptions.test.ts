import { expect, it } from 'vitest';
import { queryOptions } from '../../../../server/analysis/query/queryOptions.ts';
import type { NetworkSelection } from '../../../../server/entities/networkSelection.ts';
import type { TieKindId } from '../../../../server/entities/tieKinds.ts';
import { recordFrom } from '../recordFrom.ts';

const person = (id: string) => ({ id, label: 'Resident' });
const tie = (id: string, kind: TieKindId, to: string, subkind?: string) => ({
  id,
  kind,
  from: 'a',
  to,
  subkind,
});

// By hand: like twice, dislike and advice once; taking part is no contact, and a tie without sub-kind none.
it('names the sub-kinds of contacts, those of most ties first', () => {
  const record = recordFrom(
    [person('a'), person('b'), person('c'), { id: 'outing', label: 'Activity' }],
    [
      tie('1', 'NOMINATES', 'b', 'like'),
      tie('2', 'NOMINATES', 'c', 'like'),
      tie('3', 'NOMINATES', 'b', 'dislike'),
      tie('4', 'KNOWS', 'b', 'advice'),
      tie('5', 'KNOWS', 'c'),
      tie('6', 'ATTENDED', 'outing', 'volunteer'),
    ],
  );
  const { subkinds } = queryOptions(record, { communityId: 'c' } as NetworkSelection, {});
  expect(subkinds.map(({ kind, subkind, ties }) => [kind, subkind, ties])).toEqual([
    ['NOMINATES', 'like', 2],
    ['KNOWS', 'advice', 1],
    ['NOMINATES', 'dislike', 1],
  ]);
});

it('counts who has a fact, and how many values it has', () => {
  const record = recordFrom(
    [
      { id: 'a', label: 'Resident', attributes: { job: 'nurse' }, properties: { tags: ['x', 'y'] } },
      { id: 'b', label: 'Resident', attributes: { job: 'nurse' }, properties: { tags: ['x'] } },
      { id: 'c', label: 'Resident', attributes: { job: 'cook' }, properties: { tags: [] } },
      { id: 'd', label: 'Place', attributes: { job: 'none' } },
    ],
    [],
  );
  const { facts } = queryOptions(record, { communityId: 'c' } as NetworkSelection, {});
  expect(facts.map(({ id, known, differentValues }) => [id, known, differentValues])).toEqual([
    ['tags', 2, 2],
    ['job', 3, 2],
  ]);
});

// A book of codes may bring a column that is called like a property, and holds numbers.
it('tells of what sort the values of a file are', () => {
  const attributes = [
    { age: 71, moved: true, floor: 3, gender: 1 },
    { age: 80.5, moved: false, floor: 'attic', gender: 2 },
  ];
  const record = recordFrom(
    attributes.map((each, i) => ({
      id: `p${i}`,
      label: 'Resident',
      attributes: each,
      properties: { birthYear: 1950 },
    })),
    [],
  );
  const { facts } = queryOptions(record, { communityId: 'c' } as NetworkSelection, {});
  expect(facts.map(({ id, type, choices }) => [id, type, choices.length])).toEqual([
    ['birthYear', 'integer', 0],
    ['gender', 'number', 0],
    ['age', 'number', 0],
    ['floor', 'text', 0],
    ['moved', 'boolean', 0],
  ]);
});
