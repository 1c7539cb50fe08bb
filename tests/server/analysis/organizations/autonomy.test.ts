import { describe, expect, it } from 'vitest';
import { autonomy } from '../../../../server/analysis/organizations/autonomy.ts';
import { quarterEnds } from '../../../../server/analysis/organizations/autonomySeries.ts';
import type { Withdrawal } from '../../../../server/entities/results/autonomy.ts';
import type { CommunityRecord } from '../../../../server/entities/communityRecord.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';
import { listReferenceNetworks, referenceFolder } from '../reference.ts';
import { spoken } from '../spoken.ts';
import { toy12Record } from '../toy12Record.ts';

const today = '2026-06-15';
const of = (
  record: CommunityRecord,
  withdrawal: Withdrawal = 'workersAndCommittee',
  selection: object = { asOf: today },
) => autonomy(record, { communityId: 'community', ...selection }, { withdrawal, today });

describe('autonomy of Toy-12', () => {
  // By hand: P02 sits on the committee and alone links P09, P10 and P12 to the others.
  const found = of(toy12Record(), 'workersAndCommittee', { asOf: '2026-02' });

  it('falls from 11 of 12 to 7 of the 11 others when the committee member withdraws, and cuts off three', () => {
    expect(found.leaving.map(({ id }) => id)).toEqual(['P02']);
    expect(found.withEverybody).toMatchObject({ persons: 12, largestComponent: 11, isolates: 1 });
    expect(found.without).toMatchObject({ persons: 11, largestComponent: 7, isolates: 1 });
    expect(found.separated.map(({ actors }) => actors.map(({ id }) => id))).toEqual([['P09', 'P10', 'P12']]);
    expect(found.separatedCount).toBe(3);
  });

  // DF of the whole: NetworkX 3.6.1.
  it('tells how far apart people are', () => {
    expect(found.withEverybody.distanceFragmentation).toBeCloseTo(0.591667, 6);
  });

  it('says so in words, without blame', () => {
    expect(found.sentences.map((each) => spoken(each)).slice(0, 2)).toEqual([
      '如果社工和居委会的工作人员都不在：连在一起最多的一片从11人变成其余11人里的7人。',
      '会和现在那一片断开的有3人：P09、P10、P12。',
    ]);
    for (const each of found.sentences) expect(spoken(each, 'en')).not.toBe('');
  });

  it('leaves a committee member where only social workers withdraw', () => {
    const workers = of(toy12Record(), 'workers', { asOf: '2026-02' });
    expect([workers.leavingCount, workers.separatedCount]).toEqual([0, 0]);
    expect(workers.without).toEqual(workers.withEverybody);
    expect(spoken(workers.sentences[0]!)).toBe('网络里没有社工，所以没有变化。');
  });
});

/**
 * NetworkX 3.6.1: the undirected graph of the study, and the same after `remove_nodes_from` the persons named; sizes of
 * `connected_components`, sums of reciprocals of `all_pairs_shortest_path_length`. 10 digits.
 */
const expected = [
  {
    ...{ dataset: 'krackhardt_hightech', type: 'reports_to', leaving: ['7', '14', '21'] },
    withEverybody: [21, 21, 0, 0, 0.5964285714],
    without: [18, 4, 11, 0.9411764706, 0.954248366],
    isolated: ['3', '5', '6', '8', '9', '12', '13', '15', '17', '19', '20'],
  },
  {
    ...{ dataset: 'krackhardt_hightech', type: 'friendship', leaving: ['5', '11', '17'] },
    withEverybody: [21, 21, 0, 0, 0.3158730159],
    without: [18, 17, 1, 0.1111111111, 0.4504357298],
    isolated: ['13'],
  },
  {
    ...{ dataset: 'zachary_karate', type: 'interaction', leaving: ['1', '33', '34'] },
    withEverybody: [34, 34, 0, 0, 0.5079916815],
    without: [31, 20, 6, 0.5698924731, 0.7968100358],
    isolated: ['12', '15', '16', '19', '21', '23'],
  },
];

describe.runIf(referenceFolder)('autonomy of real networks', () => {
  const references = listReferenceNetworks(40);
  it.each(expected)('$dataset $type without $leaving', ({ dataset, type, leaving, ...values }) => {
    const network = references.find((each) => each.dataset === dataset && each.type === type)!.build(false);
    const nodes = network.nodes().map((id): PlainNode => ({
      id,
      label: leaving.includes(id) ? 'SocialWorker' : 'Resident',
    }));
    const ties = network.mapEdges((_edge, _facts, from, to): PlainTie => ({ kind: 'KNOWS', from, to }));
    const found = of(recordFrom(nodes, ties), 'workers');
    for (const side of ['withEverybody', 'without'] as const) {
      const figures = found[side];
      const [persons, largest, isolates, fragmentation, distance] = values[side];
      expect([figures.persons, figures.largestComponent, figures.isolates]).toEqual([
        persons,
        largest,
        isolates,
      ]);
      expect(figures.fragmentation).toBeCloseTo(fragmentation!, 9);
      expect(figures.distanceFragmentation).toBeCloseTo(distance!, 9);
    }
    expect(found.isolated.map(({ id }) => id).sort((a, b) => Number(a) - Number(b))).toEqual(values.isolated);
  });
});

describe('what goes on without professionals', () => {
  const nodes: PlainNode[] = [
    ...['ann', 'bea', 'cai', 'director'].map((id) => ({ id, label: 'Resident' })),
    { id: 'worker', label: 'SocialWorker' },
    { id: 'committee', label: 'Committee' },
    { id: 'choir', label: 'Organization', properties: { kind: 'selfOrganization' } },
    { id: 'school', label: 'Organization', properties: { kind: 'school' } },
    { id: 'agency', label: 'Organization', properties: { kind: 'socialWorkInstitution' } },
    ...Array.from({ length: 7 }, (_, i): PlainNode => ({
      id: `e${i + 1}`,
      label: 'Activity',
      properties: { date: i === 6 ? '2026-01-01' : '2026-05-01' },
    })),
    { id: 'food', label: 'Resource', properties: { kind: 'goods' } },
  ];
  const ties: PlainTie[] = [
    { kind: 'SERVES_IN', from: 'director', to: 'committee', subkind: 'director' },
    { kind: 'SERVES_IN', from: 'bea', to: 'committee', subkind: 'buildingHead' },
    { kind: 'MEMBER_OF', from: 'ann', to: 'choir' },
    { kind: 'MEMBER_OF', from: 'bea', to: 'choir' },
    { kind: 'KNOWS', from: 'worker', to: 'cai' },
    { kind: 'KNOWS', from: 'ann', to: 'bea' },
    { kind: 'ORGANIZED', from: 'choir', to: 'e1' },
    { kind: 'ORGANIZED', from: 'agency', to: 'e1', subkind: 'coHost' },
    { kind: 'ATTENDED', from: 'bea', to: 'e1', subkind: 'organizer' },
    { kind: 'ORGANIZED', from: 'choir', to: 'e2', subkind: 'host' },
    { kind: 'ORGANIZED', from: 'committee', to: 'e2', subkind: 'host' },
    { kind: 'ATTENDED', from: 'worker', to: 'e3', subkind: 'organizer' },
    { kind: 'ATTENDED', from: 'ann', to: 'e3' },
    { kind: 'ORGANIZED', from: 'school', to: 'e4' },
    { kind: 'ATTENDED', from: 'bea', to: 'e5', subkind: 'organizer' },
    { kind: 'ORGANIZED', from: 'choir', to: 'e7' },
    { kind: 'PROVIDES', from: 'school', to: 'food' },
    { kind: 'PROVIDES', from: 'committee', to: 'food' },
    { kind: 'USES', from: 'cai', to: 'food' },
    { kind: 'USES', from: 'director', to: 'food' },
  ];
  const record = recordFrom(nodes, ties);

  // By hand: e1 and e5 residents (a building head is one), e2 both, e3 a worker, e4 the school, e6 unknown, e7 long ago.
  it('tells who began the activities of the last 90 days', () => {
    expect(of(record).activities).toEqual({
      ...{ days: 90, residents: 2, together: 1, professionals: 1, others: 1, unknown: 1 },
      share: 2 / 5,
    });
    expect(of(record, 'workers').activities).toMatchObject({ residents: 3, together: 0, professionals: 1 });
  });

  // By hand: of school–cai, school–director, committee–cai, committee–director only the first has neither.
  it('counts the resource links that would go on', () => {
    expect(of(record).resourceLinks).toEqual({ links: 4, without: 1, share: 1 / 4 });
    expect(of(record, 'workers').resourceLinks).toEqual({ links: 4, without: 4, share: 1 });
  });

  // By hand: ann turns to bea twice and to the worker, cai to the director and bea; what the worker asks does not count.
  it('tells to whom people turn', () => {
    const further: PlainTie[] = [
      { kind: 'SUPPORTS', from: 'bea', to: 'ann', subkind: 'emotional' },
      { kind: 'NOMINATES', from: 'ann', to: 'bea' },
      { kind: 'SUPPORTS', from: 'worker', to: 'ann' },
      { kind: 'NOMINATES', from: 'cai', to: 'director' },
      { kind: 'NOMINATES', from: 'cai', to: 'bea' },
      { kind: 'NOMINATES', from: 'worker', to: 'ann' },
    ];
    const { help } = of(recordFrom(nodes, [...ties, ...further]));
    expect(help).toMatchObject({ pairs: 4, onProfessionals: 2, share: 0.5 });
    // Of five persons in rising order 0, 0, 1, 1, 2: (0 · 1 + 2 · 1 + 4 · 2) / (5 · 4).
    expect(help.gini).toBeCloseTo(0.5, 12);
    expect(of(record).help).toEqual({ pairs: 0, onProfessionals: 0, share: null, gini: null });
  });

  it('names residents who would lose their last tie', () => {
    expect(of(record).isolated.map(({ id }) => id)).toEqual(['cai']);
  });

  it('tells on how few each organization of residents rests', () => {
    expect(of(record).organizations).toEqual([
      { id: 'choir', name: 'choir', activities: 3, startedByResidents: 2, busFactor: 1 },
    ]);
  });

  it('is null, never zero, where nothing is recorded', () => {
    const empty = of(recordFrom([{ id: 'ann', label: 'Resident' }], []));
    expect([empty.activities.share, empty.resourceLinks.share]).toEqual([null, null]);
    expect(empty.series.every(({ withEverybody }) => withEverybody === null)).toBe(true);
  });
});

describe('autonomy over time', () => {
  it('takes the last twelve quarters that were over', () => {
    const ends = of(toy12Record()).series.map(({ date }) => date);
    expect(ends).toHaveLength(12);
    expect([ends[0], ends.at(-1)]).toEqual(['2023-06-30', '2026-03-31']);
    expect(quarterEnds('2026-12-31', 2)).toEqual(['2026-09-30', '2026-12-31']);
    expect(quarterEnds('2026-01-01', 2)).toEqual(['2025-09-30', '2025-12-31']);
  });

  // By hand: the first ties of Toy-12 are of January 2026; at the end of March the second round was not yet held.
  it('knows nothing before the first dated tie', () => {
    const points = of(toy12Record()).series.filter(({ withEverybody }) => withEverybody !== null);
    expect(points).toEqual([
      { date: '2026-03-31', withEverybody: 11 / 12, without: 7 / 11, startedByResidents: null },
    ]);
  });
});
