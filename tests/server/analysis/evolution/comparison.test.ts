import { describe, expect, it } from 'vitest';
import { comparedActors, comparedTies } from '../../../../server/analysis/evolution/comparedLists.ts';
import { comparedNetwork } from '../../../../server/analysis/evolution/comparedNetwork.ts';
import { comparison } from '../../../../server/analysis/evolution/comparison.ts';
import { measureChanges } from '../../../../server/analysis/evolution/measureChanges.ts';
import { positionChanges } from '../../../../server/analysis/evolution/positionChanges.ts';
import type { MeasureId } from '../../../../server/analysis/index.ts';
import { usualSettings } from '../../../../server/analysis/measureSettings.ts';
import { ProblemError } from '../../../../server/entities/problem.ts';
import { recordFrom, type PlainNode } from '../recordFrom.ts';
import { toy12Record } from '../toy12Record.ts';

const communityId = 'community';
const selection = { communityId, tieKinds: ['KNOWS' as const] };
const moments = { before: { date: '2026-02' }, after: { date: '2026-05' } };
const record = toy12Record();

// All of Toy-12 by hand: 07-08 ended; 03-05, 04-11, 07-12 came. Teams A = 01 03 04 05, B = 06 07 08, C = 09 10 12.
describe('a comparison of two dates', () => {
  const answer = comparison(record, selection, moments);

  it('counts what became of ties and actors', () => {
    expect(answer).toMatchObject({ stayed: 12, joined: 0, left: 0, directed: false, firstHeard: 0 });
    expect(answer.ties).toMatchObject({ kept: 11, formed: 3, dissolved: 1, notAsked: 0 });
    expect(answer.before).toMatchObject({ date: '2026-02', waveId: null, present: 12, ties: 12 });
    expect(answer.after).toMatchObject({ date: '2026-05', present: 12, ties: 14 });
  });

  it('tells the same by kind and by organization, the most change first', () => {
    expect(answer.byKind).toEqual([{ kind: 'KNOWS', change: answer.ties }]);
    expect(answer.organizations).toBe(3);
    expect(
      answer.byOrganization.map(({ id, actors, within, touching }) => [
        id,
        actors,
        [within.kept, within.formed, within.dissolved, within.pairs],
        [touching.kept, touching.formed, touching.dissolved],
      ]),
    ).toEqual([
      // 01-03 01-04 01-05 03-04 kept within, 03-05 came; 01-06, 01-02 kept beyond, 04-11 came.
      ['A', 4, [4, 1, 0, 6], [6, 2, 0]],
      // 07-08 ended within; 07-12 came; 06-07, 06-08, 01-06 kept.
      ['B', 3, [2, 0, 1, 3], [3, 1, 1]],
      // 09-10, 10-12 kept within; 02-09 beyond; 07-12 came.
      ['C', 3, [2, 0, 0, 3], [3, 1, 0]],
    ]);
  });

  it('says it in words', () => {
    expect(answer.summary).toEqual([
      { text: 'comparison.ties', parameters: { stayed: 12, earlier: 12, kept: 11, dissolved: 1, formed: 3 } },
      { text: 'comparison.sameActors' },
    ]);
    expect(answer.guidance).toMatchObject({
      text: 'comparison.jaccard.fine',
      parameters: { jaccard: '0.73' },
    });
    expect(answer.cautions).toEqual([]);
  });

  it('lists the ties in each state, in pages', () => {
    const page = { first: 2, offset: 0 };
    const formed = comparedTies(record, selection, { ...moments, ...page, state: 'formed' });
    expect(formed.totalCount).toBe(3);
    expect(formed.ties.map(({ from, to }) => `${from.id} ${to.id}`)).toEqual(['P03 P05', 'P04 P11']);
    const rest = comparedTies(record, selection, { ...moments, first: 2, offset: 2, state: 'formed' });
    expect(rest.ties).toMatchObject([
      { from: { id: 'P07' }, to: { id: 'P12' }, kinds: ['KNOWS'], strengthBefore: null, strengthAfter: 1 },
    ]);
    const gone = comparedTies(record, selection, { ...moments, ...page, state: 'dissolved' });
    expect(gone).toMatchObject({
      totalCount: 1,
      ties: [{ from: { id: 'P07' }, to: { id: 'P08' }, strengthBefore: 1, strengthAfter: null }],
    });
  });

  it('draws both networks as one', () => {
    const { network, states, presences, degreesBefore, degreesAfter } = comparedNetwork(
      record,
      selection,
      moments,
    );
    expect([network.order, network.size]).toEqual([12, 15]);
    const numberOf = (state: string): number => states.filter((each) => each === state).length;
    expect(['kept', 'formed', 'dissolved'].map(numberOf)).toEqual([11, 3, 1]);
    expect(new Set(presences)).toEqual(new Set(['stayed']));
    const at = (id: string): number => network.nodes.ids.indexOf(id);
    expect(['P01', 'P07', 'P11'].map((id) => [degreesBefore[at(id)], degreesAfter[at(id)]])).toEqual([
      [5, 5],
      [2, 2],
      [0, 1],
    ]);
  });
});

describe('who came and who left', () => {
  // a moved out, d moved in, c has no recorded home; e moved out but has a tie all the same.
  const people = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, label: 'Resident' }));
  const livesIn = (from: string, validFrom: string | null, validTo: string | null) => ({
    kind: 'LIVES_IN' as const,
    from,
    to: 'house',
    validFrom,
    validTo,
  });
  const moved = recordFrom(
    [...people, { id: 'house', label: 'Place' }],
    [
      livesIn('a', '2020', '2025-01-31'),
      livesIn('b', '2020', null),
      livesIn('d', '2025-06', null),
      livesIn('e', '2020', '2025-01-31'),
      { kind: 'KNOWS', from: 'a', to: 'b', validFrom: '2024', validTo: '2025-01-31' },
      { kind: 'KNOWS', from: 'b', to: 'c', validFrom: '2024' },
      { kind: 'KNOWS', from: 'b', to: 'd', validFrom: '2025-07' },
      { kind: 'KNOWS', from: 'b', to: 'e', validFrom: '2024' },
    ],
  );
  const asked = { before: { date: '2024-12' }, after: { date: '2025-12' } };

  it('is told apart from ties', () => {
    const { stayed, joined, left, ties, byBuilding } = comparison(moved, selection, asked);
    expect({ stayed, joined, left }).toEqual({ stayed: 3, joined: 1, left: 1 });
    expect(ties).toMatchObject({ kept: 2, formed: 0, dissolved: 0, pairs: 3 });
    // Of the house: b and e stayed, b-e among them, b-c beyond.
    expect(byBuilding).toMatchObject([
      { id: 'house', actors: 2, within: { kept: 1, pairs: 1 }, touching: { kept: 2, pairs: 3 } },
    ]);
  });

  it('is a list with names', () => {
    const page = { ...asked, first: 10, offset: 0 };
    const idsOf = (presence: 'joined' | 'left' | 'stayed') =>
      comparedActors(moved, selection, { ...page, presence }).actors.map(({ id }) => id);
    expect([idsOf('joined'), idsOf('left'), idsOf('stayed')]).toEqual([['d'], ['a'], ['b', 'c', 'e']]);
  });
});

describe('measures at two moments', () => {
  const asked = { ...moments, ids: null, model: null, draws: 20, seed: 1, groupBy: 'organization' };

  it('are those of each, with the difference (density and transitivity of Toy-12 by hand)', () => {
    const rows = measureChanges(record, selection, { ...asked, ids: ['transitivity', 'density'] });
    expect(rows.map(({ id }) => id)).toEqual(['density', 'transitivity']);
    expect(rows[0]).toMatchObject({ isByChance: null, draws: 0, reading: null });
    expect(rows[0]!.before).toBeCloseTo(12 / 66, 12);
    expect(rows[0]!.after).toBeCloseTo(14 / 66, 12);
    expect(rows[0]!.difference).toBeCloseTo(2 / 66, 12);
    expect(rows[1]!.before).toBeCloseTo(0.3, 12);
  });

  it('have a band by chance, the same for the same seed', () => {
    const banded = { ...asked, model: 'degrees' as const, draws: 40 };
    const rows = measureChanges(record, selection, banded);
    expect(rows).toEqual(measureChanges(toy12Record(), selection, banded));
    const density = rows.find(({ id }) => id === 'density')!;
    // Rewiring that keeps everybody's number of ties keeps the density.
    expect([density.low, density.high, density.isByChance]).toEqual([density.after, density.after, true]);
    const transitivity = rows.find(({ id }) => id === 'transitivity')!;
    expect(transitivity.low).toBeLessThan(transitivity.high!);
    expect(transitivity.draws).toBe(40);
    expect(transitivity.isByChance).toBe(
      transitivity.low! <= transitivity.after! && transitivity.after! <= transitivity.high!,
    );
  });

  it('have the band that each measure alone has', () => {
    const row = (ids: MeasureId[]) =>
      measureChanges(record, selection, { ...asked, ids, model: 'density', draws: 30 }).find(
        ({ id }) => id === 'transitivity',
      )!;
    expect(row(['density', 'transitivity', 'diameter'])).toEqual(row(['transitivity']));
  });

  it.each([
    ['another level', { ids: ['degree' as const] }, 'notCompared'],
    ['too few draws', { draws: 3 }, 'badDraws'],
    ['arrows where there are none', { model: 'dyads' as const }, 'modelNeedsArrows'],
  ])('refuse %s', (_, wrong, code) =>
    expect(() => measureChanges(record, selection, { ...asked, ...wrong })).toThrow(code),
  );
});

describe('positions at two moments', () => {
  const today = '2026-06-30';

  it('come by how much they changed, with ranks (degrees of Toy-12 by hand)', () => {
    const { compared, changes } = positionChanges(record, selection, {
      ...usualSettings,
      ...moments,
      id: 'degree',
      first: 6,
      today,
    });
    expect(compared).toBe(12);
    expect(changes.map(({ actor, before, after }) => [actor.id, before, after])).toEqual([
      ['P03', 2, 3],
      ['P04', 2, 3],
      ['P05', 1, 2],
      ['P08', 2, 1],
      ['P11', 0, 1],
      ['P12', 1, 2],
    ]);
    expect(changes[4]).toMatchObject({ difference: 1, rankBefore: 12, rankAfter: 11 });
  });

  it('leave those without a value last', () => {
    const { compared, changes } = positionChanges(record, selection, {
      ...usualSettings,
      ...moments,
      id: 'constraint',
      first: 12,
      today,
    });
    // P11 had no tie, and no constraint.
    expect(compared).toBe(11);
    expect(changes.at(-1)).toMatchObject({ actor: { id: 'P11' }, before: null, difference: null });
  });

  it('are of nobody who was merely mentioned, refused or may be a child; ranks are among all', () => {
    const label = 'Resident';
    const people: PlainNode[] = [
      { id: 'a', label },
      { id: 'b', label },
      { id: 'child', label, properties: { birthYear: 2012 } },
      { id: 'refused', label, properties: { tags: ['不参与评选'] } },
      { id: 'mentioned', label, isMentioned: true },
    ];
    const knows = (from: string, to: string, validFrom: string) => ({
      kind: 'KNOWS' as const,
      from,
      to,
      validFrom,
    });
    const five = recordFrom(people, [
      knows('child', 'refused', '2026-01'),
      knows('child', 'b', '2026-01'),
      ...['a', 'b', 'mentioned'].map((id) => knows('refused', id, '2026-04')),
    ]);
    const { compared, changes } = positionChanges(five, selection, {
      ...usualSettings,
      ...moments,
      id: 'degree',
      first: 10,
      today,
    });
    expect(compared).toBe(2);
    // At first: child 2, refused and b 1, a and mentioned 0. Then: refused 4, child and b 2, a and mentioned 1.
    expect(
      changes.map(({ actor, difference, rankBefore, rankAfter }) => [
        actor.id,
        difference,
        rankBefore,
        rankAfter,
      ]),
    ).toEqual([
      ['a', 1, 4, 4],
      ['b', 1, 2, 2],
    ]);
  });

  it('refuse a measure that is not of actors', () =>
    expect(() =>
      positionChanges(record, selection, { ...usualSettings, ...moments, id: 'density', first: 5, today }),
    ).toThrow('notCompared'));
});

describe('moments', () => {
  it('of a round of which only the last day is recorded are that day', () => {
    const ended = recordFrom([{ id: 'w', label: 'Wave', properties: { endsOn: '2026-04-20' } }], []);
    const { before } = comparison(ended, selection, { before: { waveId: 'w' }, after: { date: '2026-05' } });
    expect(before).toMatchObject({ from: '2026-04-20', to: '2026-04-20' });
    expect(() =>
      comparison(ended, selection, { before: { waveId: 'w' }, after: { date: '2026-03' } }),
    ).toThrow('endBeforeStart');
  });

  it.each([
    [
      'a later moment before the earlier',
      { before: { date: '2026-05' }, after: { date: '2026-02' } },
      'endBeforeStart',
    ],
    ['an unknown survey round', { before: { date: '2026' }, after: { waveId: 'none' } }, 'notFound'],
    ['no moment', { before: {}, after: { date: '2026' } }, 'badMoment'],
  ])('refuse %s', (_, wrong, code) => {
    expect(() => comparison(record, selection, wrong)).toThrow(ProblemError);
    expect(() => comparison(record, selection, wrong)).toThrow(code);
  });
});
