import { describe, expect, it } from 'vitest';
import { basisOf } from '../../../../server/analysis/basis.ts';
import { partWeights, type PartValues } from '../../../../server/analysis/introductions/introductionParts.ts';
import { introductionSituation } from '../../../../server/analysis/introductions/introductionSituation.ts';
import { PlanState } from '../../../../server/analysis/introductions/planState.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';

const today = '2026-06-15';
const residents = (letters: string): PlainNode[] => [...letters].map((id) => ({ id, label: 'Resident' }));
const knows = (pairs: string): PlainTie[] =>
  pairs.split(' ').map((pair) => ({ kind: 'KNOWS', from: pair[0]!, to: pair[1]! }));

function stateOf(nodes: readonly PlainNode[], ties: readonly PlainTie[]) {
  const basis = basisOf(recordFrom(nodes, ties), { communityId: 'community' }, today);
  const situation = introductionSituation(basis, { today, outcomes: [] });
  const state = new PlanState(situation, partWeights({}));
  const pair = (ids: string) => {
    const [one = 0, other = 0] = [...ids].map((id) => situation.place.get(id)!).sort((a, b) => a - b);
    return { one, other };
  };
  return {
    value: (ids: string): PartValues => state.value(pair(ids)).values,
    whole: (ids: string) => state.value(pair(ids)),
    add: (ids: string) => state.add(pair(ids)),
  };
}

describe('what an introduction is worth after those before it (by hand)', () => {
  it('joins two parts once, however they are joined', () => {
    const plan = stateOf(residents('abcdef'), knows('ab cd ef'));
    expect([plan.value('ac').joins, plan.value('bd').joins, plan.value('ce').joins]).toEqual([1, 1, 1]);
    plan.add('ac');
    expect([plan.value('bd').joins, plan.value('ce').joins, plan.value('ae').joins]).toEqual([0, 1, 1]);
    plan.add('de');
    expect([plan.value('af').joins, plan.value('bf').joins]).toEqual([0, 0]);
  });

  it('gives a second contact to who has one, not by somebody who has none', () => {
    const plan = stateOf(residents('abcde'), knows('ab bc ca cd'));
    expect(plan.value('ad').secondContact).toBe(1);
    expect(plan.value('de').secondContact).toBe(0);
    plan.add('de');
    expect(plan.value('ad').secondContact).toBe(0);
    // e has one now.
    expect(plan.value('ae').secondContact).toBe(1);
  });

  it('counts contacts in common, those of the plan too, up to three', () => {
    const plan = stateOf(residents('abcdef'), knows('ac bc ad ae be af bf'));
    expect(plan.whole('ab')).toMatchObject({ commonContacts: 3, values: { commonContacts: 1 } });
    expect(plan.whole('cd').commonContacts).toBe(1);
    plan.add('bd');
    expect(plan.whole('ab').commonContacts).toBe(4);
    expect(plan.value('ab').commonContacts).toBe(1);
    expect(plan.whole('cd').commonContacts).toBe(2);
  });

  it('brings people nearer to who is active: Σ 1/d after less before, at most 1', () => {
    // a leads; b, c, d, e hang behind one another, f is alone: 1 + 1/2 + 1/3 + 1/4 before.
    const nodes: PlainNode[] = [...residents('abcdefg'), { id: 'choir', label: 'Organization' }];
    const plan = stateOf(nodes, [
      ...knows('ab bc cd de'),
      { kind: 'MEMBER_OF', from: 'a', to: 'choir', subkind: 'leader' },
    ]);
    expect(plan.value('ae').reach).toBeCloseTo(1 - 1 / 4 + (1 / 2 - 1 / 3), 12);
    expect(plan.value('af').reach).toBe(1);
    expect(plan.value('ef').reach).toBeCloseTo(1 / 5, 12);
    expect(plan.value('fg').reach).toBe(0);
    plan.add('ae');
    expect(plan.value('ef').reach).toBeCloseTo(1 / 2, 12);
    expect(plan.value('ac').reach).toBeCloseTo(1 - 1 / 2, 12);
  });

  it('links two organizations of one field of which no members know each other, once', () => {
    const organization = (id: string): PlainNode => ({
      id,
      label: 'Organization',
      properties: { kind: 'selfOrganization', field: 'mutualAid' },
    });
    const nodes = [...residents('abcdef'), organization('one'), organization('two')];
    const member = (from: string, to: string): PlainTie => ({ kind: 'MEMBER_OF', from, to });
    const plan = stateOf(nodes, [
      ...knows('ab cd'),
      ...['a', 'b'].map((id) => member(id, 'one')),
      ...['c', 'd'].map((id) => member(id, 'two')),
    ]);
    expect([plan.value('ac').organizations, plan.value('ae').organizations]).toEqual([1, 0]);
    plan.add('ac');
    expect(plan.value('bd').organizations).toBe(0);
  });

  it('settles a need once, and is harder with who carries much', () => {
    const facts = { kind: 'service', category: '陪诊' };
    const nodes: PlainNode[] = [
      ...residents('abcd'),
      { id: 'need', label: 'Need', properties: { ...facts, status: 'open' } },
      { id: 'company', label: 'Resource', properties: facts },
    ];
    const plan = stateOf(nodes, [
      { kind: 'HAS_NEED', from: 'a', to: 'need' },
      ...['c', 'd'].map((from): PlainTie => ({ kind: 'PROVIDES', from, to: 'company' })),
      ...['a', 'b', 'd'].map((to): PlainTie => ({ kind: 'SUPPORTS', from: 'c', to })),
    ]);
    // c helps a already, so d is one who would be new; she is two steps away, but c is near: nothing is open.
    expect(plan.value('ad').need).toBe(0);
    const far = stateOf(nodes, [
      { kind: 'HAS_NEED', from: 'a', to: 'need' },
      ...['c', 'd'].map((from): PlainTie => ({ kind: 'PROVIDES', from, to: 'company' })),
      { kind: 'SUPPORTS', from: 'c', to: 'b' },
      { kind: 'SUPPORTS', from: 'c', to: 'd' },
    ]);
    expect([far.value('ac').need, far.value('ad').need, far.value('ab').need]).toEqual([1, 1, 0]);
    // Two people helped is the most here: half of it each for the two of the pair.
    expect([far.value('ac').load, far.value('ad').load]).toEqual([0.5, 0]);
    far.add('ad');
    expect(far.value('ac').need).toBe(0);
  });
});
