import { describe, expect, it, vi } from 'vitest';
import { activistCertainty } from '../../../../server/analysis/activists/certainty/activistCertainty.ts';
import { dimensions } from '../../../../server/analysis/activists/dimensions.ts';
import { latentActivists, noPlace } from '../../../../server/analysis/activists/latentActivists.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';
import { spoken } from '../spoken.ts';
import { toy12Record } from '../toy12Record.ts';

const today = '2026-06-15';
const communityId = 'community';
const nominations = [
  '03-01',
  '04-01',
  '05-01',
  '06-01',
  '07-06',
  '08-06',
  '09-02',
  '01-02',
  '10-09',
  '12-10',
];
const ask = (record = toy12Record({ asked: true, nominations }), selection: object = {}, first = 50) =>
  latentActivists(record, { communityId, ...selection }, { first, today });

describe('latentActivists on Toy-12', () => {
  it('scores everybody once, however many are shown', () => {
    const record = toy12Record({ asked: true, nominations });
    const observe = vi.spyOn(dimensions[0]!, 'observe');
    const [two, all] = [ask(record, {}, 2), ask(record)];
    expect(observe).toHaveBeenCalledOnce();
    expect(two).toEqual({ ...all, activists: all.activists.slice(0, 2) });
    ask(record, { directed: true });
    expect(observe).toHaveBeenCalledTimes(2);
    observe.mockRestore();
  });

  it('keeps the committee member apart, and measures her by the same yardstick', () => {
    const { activists, officeHolders } = ask();
    expect(activists.map(({ actor }) => actor.id)).not.toContain('P02');
    expect(officeHolders.map(({ actor }) => actor.id)).toEqual(['P02']);
    expect(officeHolders[0]!.offices.map((office) => spoken(office))).toEqual(['居委会委员']);
    // She is the only one: a share of office holders would tell her score.
    expect(activists.every(({ aboveOfficeHolders }) => aboveOfficeHolders === null)).toBe(true);
  });

  it('adds contributions up to the score exactly', () => {
    const { activists, officeHolders } = ask();
    for (const { score, contributions } of [...activists, ...officeHolders]) {
      expect(contributions.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBeCloseTo(score!, 9);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }
  });

  it('leaves out what was not observed, and says so', () => {
    const [first] = ask().activists;
    const help = first!.contributions.find(({ dimension }) => dimension === 'helpGiven')!;
    expect(help).toMatchObject({ value: null, percentile: null, points: null });
    expect(spoken(help.evidence)).toBe('还没有这方面的记录');
    expect(first!.completeness).toBeCloseTo((25 + 5 + 20 + 15) / 100, 12);
  });

  it('puts P01 first, with reasons in words', () => {
    const { activists, level } = ask();
    expect(level).toBe('L3');
    expect(activists[0]).toMatchObject({ actor: { id: 'P01' }, rank: 1 });
    expect(activists[0]!.reasons.map((reason) => spoken(reason))).toContain('被4位居民提到');
    expect(activists[0]!.reasons.length).toBeLessThanOrEqual(3);
    // Eleven are ranked: that all are among the first 20 tells nothing of anybody.
    expect(activists.every(({ weightRobustness }) => weightRobustness === null)).toBe(true);
  });

  it('gives the same answer twice', () => {
    expect(ask()).toEqual(ask());
  });

  it('lists only as many as asked for, and counts all', () => {
    expect(ask(undefined, {}, 2).activists).toHaveLength(2);
    expect(ask(undefined, {}, 2).rankedCount).toBe(11);
  });
});

const residents = (count: number, properties: PlainNode['properties'] = {}): PlainNode[] =>
  Array.from({ length: count }, (_, i) => ({ id: `r${i}`, label: 'Resident', properties }));
const wave: PlainNode = { id: 'w', label: 'Wave' };
const named = (from: string, to: string): PlainTie => ({ kind: 'NOMINATES', from, to });

describe('latentActivists', () => {
  it('never lists social workers among residents, children, or those who refused', () => {
    const record = recordFrom(
      [
        { id: 'child', label: 'Resident', properties: { birthYear: 2012 } },
        { id: 'refused', label: 'Resident', properties: { tags: ['不参与评选'] } },
        { id: 'worker', label: 'SocialWorker' },
        ...residents(4),
      ],
      ['child', 'refused', 'worker', 'r1'].flatMap((to) => [
        named('r0', to),
        named('r2', to),
        named('r3', to),
      ]),
    );
    const { activists, officeHolders } = ask(record);
    expect(activists.map(({ actor }) => actor.id)).not.toEqual(expect.arrayContaining(['child']));
    expect(activists.map(({ actor }) => actor.id)).not.toEqual(expect.arrayContaining(['refused']));
    expect(activists[0]!.actor.id).toBe('r1');
    expect(officeHolders.map(({ actor }) => actor.id)).toEqual(['worker']);
    expect(spoken(officeHolders[0]!.offices[0]!)).toBe('社工');
  });

  it('forgets an office that has ended by the date', () => {
    const office: PlainTie = {
      kind: 'SERVES_IN',
      from: 'r1',
      to: 'committee',
      subkind: 'buildingHead',
      validFrom: '2024',
      validTo: '2025-12',
    };
    const nodes: PlainNode[] = [...residents(3), { id: 'committee', label: 'Committee' }];
    const record = recordFrom(nodes, [office, named('r0', 'r1'), named('r2', 'r1')]);
    expect(ask(record).officeHolders).toEqual([]);
    expect(ask(record, { asOf: '2025-06' }).officeHolders.map(({ actor }) => actor.id)).toEqual(['r1']);
    expect(ask(record).activists[0]!.aboveOfficeHolders).toBeNull();
  });

  it('ranks by attendance where nothing else is known, and says nothing of influence', () => {
    const activity: PlainNode = { id: 'e', label: 'Activity', properties: { date: '2026-06-01' } };
    const {
      level,
      title,
      activists,
      rankedCount,
      dimensions: shown,
      warnings,
    } = ask(recordFrom([...residents(3), activity], [{ kind: 'ATTENDED', from: 'r1', to: 'e' }]));
    expect(level).toBe('L0');
    expect(spoken(title)).toBe('参与积极度');
    expect(shown.map(({ id }) => id)).toEqual(['participation', 'initiative']);
    // Participation weighs 15 of 25.
    expect(activists[0]).toMatchObject({ actor: { id: 'r1' }, rank: 1, score: 100, completeness: 0.6 });
    expect(activists[0]).toMatchObject({
      influence: null,
      tierResidual: null,
      aboveOfficeHolders: null,
      latent: false,
    });
    expect(rankedCount).toBe(3);
    expect(warnings.map((warning) => warning.text)).toEqual(['activists.warning.oneDimension']);
  });

  it('takes other weights, and says which', () => {
    const record = toy12Record({ asked: true, nominations });
    const profile = { id: 'w1', name: '只看提名', version: 2, weights: { namedByPeers: 1 } };
    const list = latentActivists(record, { communityId }, { first: 50, today, profile });
    expect(list.profile).toEqual({ id: 'w1', name: '只看提名', version: 2 });
    expect(ask(record).profile).toBeNull();
    expect(list.dimensions.map(({ weight }) => weight)).toEqual(
      list.dimensions.map(({ id }) => (id === 'namedByPeers' ? 1 : 0)),
    );
    // P01 has 4 nominations; P06 has 2, more than 9 of the 11 others and as many as one, P02.
    expect(list.activists.slice(0, 2).map(({ actor, score }) => [actor.id, score])).toEqual([
      ['P01', 100],
      ['P06', expect.closeTo((100 * 9.5) / 11, 9)],
    ]);
  });

  it('calls latent who has no post, much influence, and two sources that do not depend on one another', () => {
    const rated = (to: string): PlainTie => ({ kind: 'ASSESSES', from: 'r9', to, weight: 5 });
    const many = (to: string): PlainTie[] => ['r4', 'r5', 'r6'].map((from) => named(from, to));
    const head: PlainTie = { kind: 'MEMBER_OF', from: 'r2', to: 'choir', subkind: 'leader' };
    const nodes: PlainNode[] = [...residents(30), { id: 'choir', label: 'Organization' }, wave];
    const answers = residents(30).map(({ id }): PlainTie => ({ kind: 'ANSWERED', from: id, to: 'w' }));
    const { activists, officeHolders } = ask(
      recordFrom(nodes, [...answers, ...['r1', 'r2', 'r3'].flatMap(many), rated('r1'), rated('r2'), head]),
    );
    const of = (id: string) => [...activists, ...officeHolders].find(({ actor }) => actor.id === id)!;
    expect(officeHolders.map(({ actor }) => actor.id)).toEqual(['r2']);
    expect(of('r1')).toMatchObject({ latent: true, tier: 0, triangulation: 2 });
    expect(of('r1').techniques).toEqual(['judges', 'sampleSociometric']);
    expect(of('r2')).toMatchObject({ latent: false, tier: 2 });
    expect(of('r3')).toMatchObject({ latent: false, tier: 0, triangulation: 1 });
    // The only head of an organization is the median of her tier.
    expect(of('r2').tierResidual).toBe(0);
    expect(of('r1').influence!).toBeGreaterThanOrEqual(0.8);
    expect(of('r1').tierResidual!).toBeGreaterThan(0);
  });

  it('says leads at 35 %, and ranks nobody in a building with two answers', () => {
    const homes: PlainNode[] = ['thin', 'well'].map((id) => ({ id, label: 'Place', displayName: id }));
    const ids = residents(20).map(({ id }) => id);
    const record = recordFrom(
      [...residents(20), ...homes, wave],
      [
        ...ids.map((from, i): PlainTie => ({ kind: 'LIVES_IN', from, to: i < 8 ? 'thin' : 'well' })),
        ...ids.map((to): PlainTie => ({ kind: 'ASKED', from: 'w', to })),
        ...['r0', 'r1', 'r8', 'r9', 'r10', 'r11', 'r12'].map((from): PlainTie => ({
          kind: 'ANSWERED',
          from,
          to: 'w',
        })),
        ...['r0', 'r8', 'r9'].flatMap((from) => [named(from, 'r2'), named(from, 'r13')]),
        named('r10', 'r2'),
      ],
    );
    const { title, responseRate, activists, warnings, asked, answered } = ask(record);
    expect([asked, answered, responseRate]).toEqual([20, 7, 0.35]);
    expect(spoken(title)).toContain('线索（回答率35%）');
    expect(activists[0]).toMatchObject({ actor: { id: 'r2', placeName: 'thin' }, rank: null });
    expect(activists[0]!.score).not.toBeNull();
    expect(activists[1]).toMatchObject({ actor: { id: 'r13' }, rank: 1 });
    expect(warnings.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['activists.warning.lowResponse', 'activists.warning.placesWithTooFewAnswers']),
    );
  });

  it('lists one building before it cuts, with the ranks of the list of all', () => {
    const homes: PlainNode[] = ['east', 'west'].map((id) => ({ id, label: 'Place', displayName: id }));
    const ids = residents(20).map(({ id }) => id);
    const record = recordFrom(
      [...residents(20), ...homes, wave],
      [
        // Every fifth lives nowhere that is recorded.
        ...ids.flatMap((from, i): PlainTie[] =>
          i % 5 === 0 ? [] : [{ kind: 'LIVES_IN', from, to: i < 10 ? 'east' : 'west' }],
        ),
        ...ids.map((from): PlainTie => ({ kind: 'ANSWERED', from, to: 'w' })),
        ...ids.slice(0, 10).flatMap((from, i) => ids.slice(10, 20 - i).map((to) => named(from, to))),
      ],
    );
    const all = ask(record).activists;
    const of = (placeId: string | null) =>
      latentActivists(record, { communityId }, { first: 2, today, placeId }).activists;
    for (const [placeId, name] of [
      ['east', 'east'],
      ['west', 'west'],
      [noPlace, null],
    ] as const)
      expect(of(placeId)).toEqual(all.filter(({ actor }) => actor.placeName === name).slice(0, 2));
    expect(of('east')[0]!.rank).toBeGreaterThan(2);
    expect(of(null)).toEqual(all.slice(0, 2));
    expect(of('elsewhere')).toEqual([]);
  });

  it('lists nobody without a point, and gives equal scores the mean of their ranks', () => {
    const answers = residents(30).map(({ id }): PlainTie => ({ kind: 'ANSWERED', from: id, to: 'w' }));
    const twice = (to: string) => [named('r10', to), named('r11', to)];
    const record = recordFrom(
      [...residents(30), wave],
      [...answers, ...twice('r1'), ...twice('r2'), named('r12', 'r3')],
    );
    const profile = { id: 'w1', name: '只看提名', version: 1, weights: { namedByPeers: 1 } };
    const list = latentActivists(record, { communityId }, { first: 50, today, profile });
    expect(list.activists.map(({ actor, rank }) => [actor.id, rank])).toEqual([
      ['r1', 1.5],
      ['r2', 1.5],
      ['r3', 3],
    ]);
    expect(list.rankedCount).toBe(30);
    const sure = activistCertainty(record, { communityId }, { top: 2, draws: 20, seed: 1, today, profile });
    expect(sure.rankedCount).toBe(30);
    expect(sure.persons.map(({ actorId }) => actorId).sort()).toEqual(['r1', 'r2', 'r3']);
  });

  it('counts what she says of herself by two techniques as one source', () => {
    const own = (method: PlainTie['method'], weight: number | null): PlainTie => ({
      ...{ kind: 'ASSESSES', from: 'r1', to: 'r1', subkind: 'readiness', weight },
      method,
    });
    const ties = [own('selfSelection', null), own('selfIdentification', 5), named('r2', 'r1')];
    const answers = residents(6).map(({ id }): PlainTie => ({ kind: 'ANSWERED', from: id, to: 'w' }));
    const [first] = ask(recordFrom([...residents(6), wave], [...answers, ...ties])).activists;
    expect(first!.techniques).toEqual(['selfSelection', 'selfIdentification', 'sampleSociometric']);
    expect(first!.triangulation).toBe(2);
  });

  it('compares with residents who hold a post, five at the least, and with no staff', () => {
    const answers = residents(30).map(({ id }): PlainTie => ({ kind: 'ANSWERED', from: id, to: 'w' }));
    const head = (from: string): PlainTie => ({
      ...{ kind: 'SERVES_IN', from, to: 'jwh', subkind: 'buildingHead' },
    });
    const holders = (count: number) =>
      ask(
        recordFrom(
          [
            ...residents(30),
            ...['s1', 's2', 's3'].map((id): PlainNode => ({ id, label: 'SocialWorker' })),
            { id: 'jwh', label: 'Committee' },
            wave,
          ],
          [
            ...answers,
            ...['r21', 'r22', 'r23'].flatMap((from) => [named(from, 'r0'), named(from, 's1')]),
            // The first with a post is named as often, by people who name nobody else; the others are named by nobody.
            ...['r24', 'r25', 'r26'].map((from) => named(from, 'r1')),
            ...Array.from({ length: count }, (_, i) => head(`r${i + 1}`)),
          ],
        ),
        {},
        2,
      );
    const of = (list: ReturnType<typeof ask>) => list.activists.find(({ actor }) => actor.id === 'r0')!;
    expect(of(holders(4)).aboveOfficeHolders).toBeNull();
    // r1 is like her, and four are behind; with three social workers it would be another share.
    expect(of(holders(5)).aboveOfficeHolders).toBe(0.8);
    // Five, and the worker of whom something is known, though two of the others were asked for.
    expect(holders(5).officeHolders).toHaveLength(6);
  });

  it('gives no low rating as a reason', () => {
    const answers = residents(6).map(({ id }): PlainTie => ({ kind: 'ANSWERED', from: id, to: 'w' }));
    const rated = (to: string, weight: number): PlainTie => ({
      ...{ kind: 'ASSESSES', from: 'r5', to, subkind: 'trust', weight },
    });
    const list = ask(
      recordFrom(
        [...residents(6), wave],
        [
          ...answers,
          ...['r1', 'r2', 'r3'].map((to) => named('r4', to)),
          ...[rated('r1', 1), rated('r2', 2), rated('r3', 4)],
        ],
      ),
    );
    const isRatingTold = (id: string): boolean =>
      list.activists
        .find(({ actor }) => actor.id === id)!
        .reasons.some(({ text }) => text.startsWith('dimension.rating'));
    expect(['r1', 'r2', 'r3'].filter(isRatingTold)).toEqual(['r3']);
  });

  it('warns when two dimensions say the same', () => {
    const ties = [1, 2, 3, 4].flatMap((i) =>
      Array.from({ length: i }, (_, j) => `r${5 + j}`).flatMap((other): PlainTie[] => [
        named(other, `r${i}`),
        { kind: 'SUPPORTS', from: `r${i}`, to: other },
      ]),
    );
    const texts = ask(recordFrom(residents(10), ties)).warnings.map((warning) => spoken(warning));
    expect(texts.some((text) => text.includes('“居民提名”和“互助付出”'))).toBe(true);
  });

  it('answers for an empty community', () => {
    expect(ask(recordFrom([], []))).toMatchObject({
      level: 'L0',
      activists: [],
      officeHolders: [],
      rankedCount: 0,
      insufficientCount: 0,
      responseRate: null,
    });
  });

  it('has dimensions with different names, and weights above 0', () => {
    expect(new Set(dimensions.map(({ id }) => id)).size).toBe(dimensions.length);
    expect(dimensions.every(({ weight }) => weight > 0)).toBe(true);
  });
});
