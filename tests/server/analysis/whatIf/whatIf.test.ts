import { describe, expect, it } from 'vitest';
import { ego } from '../../../../server/analysis/ego.ts';
import { distanceFragmentation } from '../../../../server/analysis/network/distanceFragmentation.ts';
import { whatIf, type WhatIfArguments } from '../../../../server/analysis/whatIf/whatIf.ts';
import type { CommunityRecord } from '../../../../server/entities/communityRecord.ts';
import type { NetworkSelection } from '../../../../server/entities/networkSelection.ts';
import { languages } from '../../../../server/entities/wording.ts';
import { valueByDefinition } from '../keyPlayers/bruteForce.ts';
import { recordFrom } from '../recordFrom.ts';
import { spoken } from '../spoken.ts';
import { toy12 } from '../toy12.ts';
import { toy12Record } from '../toy12Record.ts';
import { figureOf } from '../values.ts';

const firstWave = { communityId: 'community', asOf: '2026-02' };
const ask = (
  asked: Partial<WhatIfArguments>,
  selection: NetworkSelection = firstWave,
  record: CommunityRecord = toy12Record(),
) => whatIf(record, selection, { leave: [], add: [], today: '2026-06-15', ...asked });

const pair = (fromId: string, toId: string) => ({ fromId, toId });
type Answer = ReturnType<typeof ask>;
const groups = ({ separated }: Answer) =>
  separated.map(({ size, actors }) => [size, actors.map(({ id }) => id).join(' ')]);
const gaps = ({ gaps: found }: Answer) =>
  Object.fromEntries(found.map(({ rule, before, after }) => [rule, [before, after]]));
const words = ({ sentences }: Answer) => sentences.map((sentence) => spoken(sentence));

describe('what if', () => {
  it('the committee member of Toy-12 left: 7 of the 11 others, and three cut off (by hand)', () => {
    const answer = ask({ leave: ['P02'] });
    expect(answer.before).toMatchObject({ order: 12, components: 2, largestComponent: 11, isolates: 1 });
    expect(answer.after).toMatchObject({ order: 11, components: 3, largestComponent: 7, isolates: 1 });
    expect(groups(answer)).toEqual([[3, 'P09 P10 P12']]);
    expect(answer.leaving.map(({ id }) => id)).toEqual(['P02']);
    // By definition, as the value of a set of key players.
    expect(answer.before.distanceFragmentation).toBe(figureOf(distanceFragmentation, toy12(1)));
    expect(answer.after.distanceFragmentation).toBeCloseTo(
      valueByDefinition(toy12(1), 'fragment', ['P02']),
      12,
    );
    // Of the 11 × 10 ordered pairs 20 are one step apart and 16 two.
    expect(answer.after.reach2).toBeCloseTo(36 / 110, 12);
    expect(words(answer)).toEqual(expect.arrayContaining([expect.stringContaining('从11人变成7人')]));
    expect(words(answer)).toContain('会和现在那一片断开的有3人：P09、P10、P12。');
  });

  it('counts the gaps of every rule before and after (by hand)', () => {
    // P01 and P02 part three or more; then P01 alone. Of the bridges with two on either side 01-06 is left.
    // P05 and P12 have one contact, then P09 too. The needs of P05 and P12 stay out of reach.
    expect(gaps(ask({ leave: ['P02'] }))).toMatchObject({
      isolation: [1, 1],
      singleSource: [2, 3],
      unmetNeed: [2, 2],
      articulation: [2, 1],
      bridgeTie: [4, 1],
    });
  });

  it('ties came about: the isolate is linked, and a need is met by one who is known (by hand)', () => {
    const answer = ask({ add: [pair('P04', 'P11'), pair('P12', 'P07')] });
    expect(answer.after).toMatchObject({ order: 12, components: 1, largestComponent: 12, isolates: 0 });
    expect(groups(answer)).toEqual([]);
    expect(gaps(answer)).toMatchObject({ isolation: [1, 0], unmetNeed: [2, 1] });
    expect(words(answer)).toContain('一条联系也没有的人从1位变成0位。');
  });

  it('nobody is cut off when a new tie goes round her who leaves, and her team notices (by hand)', () => {
    const answer = ask({ leave: ['P06', 'P06'], add: [pair('P07', 'P01')] });
    expect(groups(answer)).toEqual([]);
    expect(words(answer)).toContain('没有人会因此和现在那一片断开。');
    const linked = answer.organizations.map(({ organization, before, after }) => [
      organization.id,
      before,
      after,
    ]);
    expect(linked).toEqual([['B', 3, 2]]);
    // P03, P04 and P05 hang together by P01 only.
    const leader = ask({ leave: ['P01'], add: [pair('P05', 'P03')] }).organizations;
    expect(leader.map(({ before, after }) => [before, after])).toEqual([[4, 3]]);
  });

  it('parts the same persons as her card says', () => {
    const card = ego(toy12Record(), firstWave, { actorId: 'P01' })!;
    expect(ask({ leave: ['P01'] }).separated).toEqual(card.separated);
  });

  it('names at most fifty, and says so', () => {
    const ids = Array.from({ length: 70 }, (_, i) => `n${100 + i}`);
    const nodes = ['hub', ...ids].map((id) => ({ id, label: 'Resident' }));
    const record = recordFrom(
      nodes,
      ids.map((to) => ({ kind: 'KNOWS', from: 'hub', to })),
    );
    const answer = ask({ leave: ['hub'] }, { communityId: 'community' }, record);
    expect(answer.separated).toHaveLength(50);
    expect(words(answer)[1]).toContain('69人，例如');
    expect(answer.after).toMatchObject({ isolates: 70, largestComponent: 1, averageDistance: null });
  });

  it('changes nothing when nothing is assumed, or they are tied already', () => {
    for (const answer of [ask({}), ask({ add: [pair('P03', 'P01')] })]) {
      expect(answer.after).toEqual(answer.before);
      expect(answer.gaps.every(({ before, after }) => before === after)).toBe(true);
    }
  });

  it('ties are of the selection: its kind, round and direction', () => {
    const record = toy12Record({ nominations: ['01-02', '02-03'] });
    const selection: NetworkSelection = { communityId: 'community', tieKinds: ['NOMINATES'], waveId: 'wave' };
    const answer = ask({ add: [pair('P03', 'P04')] }, selection, record);
    expect([answer.before.largestComponent, answer.after.largestComponent]).toEqual([3, 4]);
    // Within two steps along the arrows: 2 + 1 + 0, then 2 + 2 + 1, each of 11 others, over 12.
    expect(answer.before.reach2).toBeCloseTo(3 / 11 / 12, 12);
    expect(answer.after.reach2).toBeCloseTo(5 / 11 / 12, 12);
  });

  it('leaves nobody: figures that are undefined are null', () => {
    const record = recordFrom([{ id: 'a', label: 'Resident' }], []);
    const { before, after } = ask({ leave: ['a'] }, { communityId: 'community' }, record);
    expect(before).toMatchObject({
      order: 1,
      largestComponent: 1,
      reach2: null,
      distanceFragmentation: null,
    });
    expect(after).toMatchObject({ order: 0, largestComponent: null, isolates: 0, averageDistance: null });
  });

  it.each([
    ['notInNetwork', { leave: ['P99'] }],
    ['notInNetwork', { add: [pair('P01', 'A')] }],
    ['notInNetwork', { leave: ['P01'], add: [pair('P01', 'P12')] }],
    ['selfTie', { add: [pair('P01', 'P01')] }],
    ['tooMany', { leave: Array.from({ length: 21 }, (_, i) => `P${i}`) }],
    ['tooMany', { add: Array.from({ length: 51 }, () => pair('P01', 'P12')) }],
  ] as const)('says %s', (code, asked) => {
    expect(() => ask(asked as Partial<WhatIfArguments>)).toThrow(code);
  });

  it('says when no kind of the selection can tie the two', () => {
    const selection: NetworkSelection = {
      communityId: 'community',
      tieKinds: [],
      projection: {
        ...{ coAttendance: true, coMembership: false, largestGroup: 40 },
        ...{ withoutMassEvents: true, halfLifeDays: null },
      },
    };
    expect(() => ask({ add: [pair('P01', 'P12')] }, selection)).toThrow('noKindOfTie');
  });

  it('says everything in both languages', () => {
    for (const answer of [ask({ leave: ['P01', 'P02'] }), ask({ add: [pair('P04', 'P11')] })]) {
      for (const language of languages)
        for (const sentence of answer.sentences) expect(spoken(sentence, language)).not.toBe('');
    }
  });
});
