import { describe, expect, it } from 'vitest';
import {
  interventionEffect,
  type EffectQuestion,
} from '../../../../../server/analysis/evolution/effect/interventionEffect.ts';
import type { NetworkSelection } from '../../../../../server/entities/networkSelection.ts';
import { ProblemError } from '../../../../../server/entities/problem.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../../recordFrom.ts';

const selection = { communityId: 'community' };
const eight = Array.from({ length: 8 }, (_, i) => i);
const treatedIds = eight.map((i) => `T${i}`);
const otherIds = eight.map((i) => `C${i}`);

/*
 * By hand. Before: the treated and the others know one another two by two, and T0 knows C7. After, the treated also know
 * their neighbours in a ring, and C0 knows C2. Means: treated 9/8 → 17/8, others 9/8 → 11/8.
 */
const nodes: PlainNode[] = [
  { id: 'house', label: 'Place' },
  { id: 'choir', label: 'Organization' },
  { id: 'chess', label: 'Organization' },
  { id: 'walks', label: 'Organization' },
  ...[...treatedIds, ...otherIds].map((id) => ({ id, label: 'Resident' })),
];
const knows = (from: string, to: string, validFrom = '2025-01-01'): PlainTie => ({
  kind: 'KNOWS',
  from,
  to,
  validFrom,
});
const ties: PlainTie[] = [
  ...[...treatedIds, ...otherIds].map((from): PlainTie => ({ kind: 'LIVES_IN', from, to: 'house' })),
  ...treatedIds.map((from): PlainTie => ({ kind: 'MEMBER_OF', from, to: 'choir' })),
  ...otherIds.map((from, i): PlainTie => ({ kind: 'MEMBER_OF', from, to: i < 4 ? 'chess' : 'walks' })),
  ...[0, 2, 4, 6].flatMap((i) => [knows(`T${i}`, `T${i + 1}`), knows(`C${i}`, `C${i + 1}`)]),
  knows('T0', 'C7'),
  ...[1, 3, 5, 7].map((i) => knows(`T${i}`, `T${(i + 1) % 8}`, '2026-03-01')),
  knows('C0', 'C2', '2026-03-01'),
];
const record = recordFrom(nodes, ties);
const question: EffectQuestion = {
  outcome: 'contacts',
  targetIds: treatedIds,
  from: '2026-02-01',
  to: '2026-03-31',
  before: { date: '2026-01-31' },
  after: { date: '2026-04-30' },
  earlier: null,
  comparison: 'building',
  comparisonIds: [],
  caliper: 0.25,
  draws: 5_000,
  seed: 1,
  today: '2026-06-01',
  scores: [],
};
const asked = (changed: Partial<EffectQuestion>) =>
  interventionEffect(record, selection, { ...question, ...changed });

describe('the effect of an intervention', () => {
  const effect = asked({});

  it('is the difference of both changes', () => {
    expect(effect.treated).toEqual({ count: 8, before: 9 / 8, after: 17 / 8, change: 1 });
    expect(effect.comparison).toEqual({ count: 8, before: 9 / 8, after: 11 / 8, change: 0.25 });
    expect(effect.difference).toBeCloseTo(0.75, 12);
  });

  it('has the p of all ways to reassign treatment: 90 of 12,870 (hypergeometric), within Monte-Carlo error', () => {
    const p = 90 / 12_870;
    expect(effect.test!.isExact).toBe(false);
    expect(Math.abs(effect.test!.p - p)).toBeLessThan(3 * Math.sqrt((p * (1 - p)) / 5_000) + 1 / 5_000);
    expect(effect.test!.low!).toBeLessThanOrEqual(0.75);
    expect(effect.test!.low!).toBeGreaterThan(0);
    expect(effect.test!.high!).toBeGreaterThanOrEqual(0.75);
    expect(asked({}).test).toEqual(effect.test);
  });

  it('tells who of the others is tied to the treated, and the difference without them', () => {
    expect(effect.exposedCount).toBe(1);
    expect(effect.persons.filter(({ exposed }) => exposed).map(({ actor }) => actor.id)).toEqual(['C7']);
    expect(effect.differenceWithoutExposed).toBeCloseTo(1 - 2 / 7, 12);
    expect(effect.warnings.map(({ id }) => id)).toEqual(['spillover', 'noTrend']);
    expect(effect.warnings[0]!.text.parameters).toEqual({ count: 1, of: 8, percent: 13 });
  });

  // T0 knows a social worker all along, and C1 later: where residents alone are asked for, neither counts.
  it('keeps to the kinds of actors that are asked for', () => {
    const withWorker = recordFrom(
      [...nodes, { id: 'W', label: 'SocialWorker' }],
      [...ties, knows('T0', 'W'), knows('C1', 'W', '2026-03-01')],
    );
    expect(interventionEffect(withWorker, selection, question).treated.before).toBe(10 / 8);
    const ofResidents: NetworkSelection = { ...selection, actorKinds: ['Resident'] };
    const { treated, comparison } = interventionEffect(withWorker, ofResidents, question);
    expect({ treated, comparison }).toEqual({ treated: effect.treated, comparison: effect.comparison });
  });

  it('looks whether both went alike before, where there is an earlier moment', () => {
    const { earlierDifference, warnings } = asked({ earlier: { date: '2025-06' } });
    expect(earlierDifference).toBe(0);
    expect(warnings.map(({ id }) => id)).not.toContain('noTrend');
  });

  it('shows each person, and no p, with fewer than eight on a side', () => {
    const few = asked({ targetIds: treatedIds.slice(0, 3) });
    expect(few.test).toBeNull();
    expect(few.noTest!.text).toBe('effect.noTest.few');
    expect(few.warnings.map(({ id }) => id)).toContain('fewPersons');
    expect(few.persons.filter(({ treated }) => treated)).toHaveLength(3);
  });

  it('matches each of the treated with one who began alike, and leaves out who has none', () => {
    const matched = asked({ comparison: 'matched', caliper: 0.1 });
    // T0 and C7 know two before, all others one.
    const pairs = matched.persons
      .filter(({ treated }) => treated)
      .map(({ actor, matchedWithId }) => [actor.id, matchedWithId]);
    expect(pairs[0]).toEqual(['T0', 'C7']);
    expect(new Set(pairs.map(([, other]) => other)).size).toBe(8);
    const alone = asked({ comparison: 'matched', caliper: 0.1, targetIds: [...treatedIds, 'C7'] });
    expect(alone.leftOutCount).toBe(2);
    expect(alone.leftOut.map(({ reason }) => reason.text)).toEqual([
      'effect.missing.unmatched',
      'effect.missing.unmatched',
    ]);
  });

  it('warns that the treated began higher, and says so in other words where they are matched', () => {
    const high = asked({ targetIds: ['T0', 'T1', 'C7'] });
    expect(high.warnings[0]!.text.text).toBe('effect.warning.chosenHigh');
    expect(asked({ targetIds: ['T0', 'T1', 'C7'], comparison: 'baseline' }).warnings[0]!.text.text).toBe(
      'effect.warning.matchedHigh',
    );
  });

  // Choir 8/8, chess 2/4, walks 0/4: differences 8/8 − 2/8, 2/4 − 8/12 and 0 − 10/12, of which two reach 6/8.
  it('reassigns organizations where a whole organization was meant: one of three, p 2/3', () => {
    const whole = asked({ targetIds: ['choir'], comparison: 'baseline' });
    expect(whole.byGroups).toBe(true);
    expect(whole.treated.count).toBe(8);
    expect(whole.test).toMatchObject({ assignments: 3, isExact: true, low: null, high: null });
    expect(whole.test!.p).toBeCloseTo(2 / 3, 12);
  });

  it('takes the residents of a building that was meant', () => {
    expect(asked({ targetIds: ['house'], comparison: 'chosen' }).treated.count).toBe(16);
    expect(asked({ targetIds: ['house'] }).noTest!.text).toBe('effect.noTest.nobody');
  });

  it('compares with the persons named', () => {
    const chosen = asked({ comparison: 'chosen', comparisonIds: ['C0', 'C1', 'T1'] });
    expect(chosen.persons.filter(({ treated }) => !treated).map(({ actor }) => actor.id)).toEqual([
      'C0',
      'C1',
    ]);
  });

  it('refuses moments that are not one after the other, and too few draws', () => {
    expect(() => asked({ after: { date: '2025-12' } })).toThrow(ProblemError);
    expect(() => asked({ draws: 10 })).toThrow(ProblemError);
    expect(() => asked({ before: { waveId: 'nowhere' } })).toThrow(ProblemError);
  });

  it('warns where a moment lies on the wrong side of the beginning', () => {
    expect(asked({ before: { date: '2026-03-15' } }).warnings.map(({ id }) => id)).toContain('beforeTooLate');
    expect(asked({ after: { date: '2026-02' }, from: '2026-03' }).warnings.map(({ id }) => id)).toContain(
      'afterTooEarly',
    );
  });
});

describe('outcomes', () => {
  it('reads the scale from answers of the moment alone: a year back at most, and after the moment before', () => {
    const score = (personId: string, on: string, value: number) => ({ personId, on, value });
    const scores = [
      score('T0', '2025-12-01', 8),
      score('T0', '2026-04-01', 15),
      score('T1', '2024-01-01', 9),
      score('T1', '2026-04-01', 12),
      score('C0', '2026-01-01', 11),
      score('C1', '2025-10-01', 14),
      score('C1', '2026-03-01', 13),
    ];
    const effect = asked({ outcome: 'lsns6', scores });
    expect(effect.treated).toMatchObject({ count: 1, before: 8, after: 15 });
    expect(effect.comparison).toMatchObject({ count: 1, before: 14, after: 13 });
    expect(effect.difference).toBe(8);
    expect(effect.leftOut.find(({ actor }) => actor.id === 'T1')!.reason.text).toBe(
      'effect.missing.before.noAnswers',
    );
  });

  it('knows nothing of who did not answer a round, nor of who was not asked', () => {
    const rounds: PlainNode[] = [
      { id: 'one', label: 'Wave', properties: { startsOn: '2026-01-01' } },
      { id: 'two', label: 'Wave', properties: { startsOn: '2026-04-01' } },
    ];
    const answer = (from: string, to: string): PlainTie => ({ kind: 'ANSWERED', from, to });
    const surveyed = recordFrom(
      [...nodes, ...rounds],
      [
        ...ties,
        ...['T0', 'T1', 'C0'].map((id) => answer(id, 'one')),
        ...['T0', 'C0'].map((id) => answer(id, 'two')),
        { kind: 'ASKED', from: 'two', to: 'T1' },
        { kind: 'KNOWS', from: 'T0', to: 'C0', waveId: 'two' },
      ],
    );
    const effect = interventionEffect(surveyed, selection, {
      ...question,
      before: { waveId: 'one' },
      after: { waveId: 'two' },
    });
    expect(effect.treated).toEqual({ count: 1, before: 0, after: 1, change: 1 });
    const reasons = new Map(effect.leftOut.map(({ actor, reason }) => [actor.id, reason.text]));
    expect(reasons.get('T1')).toBe('effect.missing.after.notAnswered');
    expect(reasons.get('T2')).toBe('effect.missing.before.notThere');
  });

  it('counts kinds of help and steps to a resource', () => {
    const helped = recordFrom(
      [...nodes, { id: 'rice', label: 'Resource', properties: { kind: 'goods' } }],
      [
        ...ties,
        { kind: 'PROVIDES', from: 'C7', to: 'rice' },
        { kind: 'SUPPORTS', from: 'C1', to: 'T1', subkind: 'emotional', validFrom: '2025-01-01' },
        { kind: 'SUPPORTS', from: 'C2', to: 'T1', subkind: 'emotional', validFrom: '2026-03-01' },
        { kind: 'SUPPORTS', from: 'C2', to: 'T1', subkind: 'companionship', validFrom: '2026-03-01' },
      ],
    );
    const of = (outcome: EffectQuestion['outcome'], id: string) =>
      interventionEffect(helped, selection, { ...question, outcome }).persons.find(
        ({ actor }) => actor.id === id,
      );
    expect(of('supportTypes', 'T1')).toMatchObject({ before: 1, after: 2 });
    // T1 – T0 – C7, which gives the rice.
    expect(of('resourceDistance', 'T1')).toMatchObject({ before: 2, after: 2 });
    expect(of('resourceDistance', 'C7')).toMatchObject({ before: 0, after: 0 });
    expect(of('resourceDistance', 'T5')).toBeUndefined();
  });
});
