import { describe, expect, it } from 'vitest';
import { disclosedFiling } from '../../../server/access/disclosedFilings.ts';
import { filing } from '../../../server/cultivation/filing.ts';
import { usualChoices } from '../../../server/entities/cultivation/choices.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../analysis/recordFrom.ts';
import { spoken } from '../analysis/spoken.ts';
import { bookOf, entryOf } from '../cultivation/bookOf.ts';

const today = '2026-06-15';
const choices = { ...usualChoices, filingSet: 'xiangtan' };
const told = (members: number) => {
  const nodes: PlainNode[] = [
    { id: 'choir', label: 'Organization', properties: { kind: 'selfOrganization' } },
    ...Array.from({ length: members }, (_, i): PlainNode => ({ id: `p${i}`, label: 'Resident' })),
  ];
  const ties = nodes.slice(1).map(({ id }): PlainTie => ({ kind: 'MEMBER_OF', from: id, to: 'choir' }));
  const stated = { subjectId: 'choir', on: '2026-05-01', text: '王阿姨交来', reference: '王阿姨' };
  const book = bookOf(
    [
      entryOf('statement', { ...stated, item: 'filing/xiangtan/charter', holds: true }),
      entryOf('statement', { ...stated, item: 'filing/xiangtan/initiators', value: 3 }),
    ],
    choices,
  );
  const selection = { communityId: 'community' };
  return disclosedFiling(
    filing(recordFrom(nodes, ties), selection, { organizationId: 'choir', book, today }),
  );
};
const membersItem = (members: number) => told(members).items.find(({ id }) => id === 'members')!;

describe('a filing that is told to a committee', () => {
  it('tells members in fives, and of the item what follows from that', () => {
    expect([told(9).members, told(4).members]).toEqual([5, null]);
    const states = [0, 4, 5, 9, 10, 14].map((count) => membersItem(count).standing);
    expect(states).toEqual(['unmet', 'unmet', 'unmet', 'unmet', 'met', 'met']);
    expect(spoken(membersItem(9).reading)).toBe('未满足：会员≥10（现有 5–9）');
  });

  it('is the same for all numbers that are told alike', () => {
    for (const [one, other] of [
      [0, 4],
      [1, 3],
      [5, 9],
      [10, 14],
    ] as const)
      expect(told(one)).toEqual(told(other));
  });

  it('has none of the words that a worker wrote, nor a small number', () => {
    const answer = told(12);
    expect(JSON.stringify(answer)).not.toContain('王阿姨');
    const initiators = answer.items.find(({ id }) => id === 'initiators')!;
    expect([initiators.standing, initiators.value]).toEqual(['met', null]);
    expect([answer.met, answer.required]).toEqual([3, 6]);
  });
});
