import { describe, expect, it } from 'vitest';
import { introductionPlan } from '../../../../server/analysis/introductions/introductionPlan.ts';
import type { IntroductionOutcome } from '../../../../server/analysis/introductions/introductionArguments.ts';
import { generateDemonstration } from '../../../../server/demonstration/generateDemonstration.ts';
import { random } from '../../../../server/analysis/random.ts';
import type { CommunityRecord } from '../../../../server/entities/communityRecord.ts';
import { demonstrationRecord } from '../demonstrationRecord.ts';
import type { Network } from '../../../../server/graph/network.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../recordFrom.ts';
import { listReferenceNetworks, referenceFolder, referenceTitle } from '../reference.ts';
import { toy12Record } from '../toy12Record.ts';
import { expectKept } from './expectKept.ts';
import { stepsFrom, contactsOf } from './recount.ts';
import { usualArguments } from './usualArguments.ts';

const selection = { communityId: 'community' };
const today = usualArguments.today;
const pairsOf = ({ introductions }: ReturnType<typeof introductionPlan>): string[] =>
  introductions.map(({ id }) => id);

describe('introductions in a community of twelve', () => {
  const record = toy12Record({ asked: true });
  const given = { ...usualArguments, budget: 3 };
  const plan = introductionPlan(record, selection, given);

  it('use who has nobody once, attach her, and name who introduces and why', () => {
    expect(plan.introductions).toHaveLength(3);
    expect(pairsOf(plan).filter((id) => id.includes('P11'))).toHaveLength(1);
    expect(plan.after.isolates).toBe(0);
    expect(plan.after.largestComponent).toBe(12);
    for (const { introducer, introducerReason, reasons } of plan.introductions) {
      expect(introducer !== null || introducerReason.text === 'introduction.introducer.worker').toBe(true);
      expect(reasons.length).toBeGreaterThan(0);
    }
    expectKept(record, plan, given);
  });

  it('start from figures that are known (fragmentation by R keyplayer: 0.591667; P05 and P12 hang on one person)', () => {
    expect(plan.before.distanceFragmentation).toBeCloseTo(0.591667, 6);
    expect(plan.before).toMatchObject({
      isolates: 1,
      singleContacts: 2,
      components: 2,
      largestComponent: 11,
    });
  });

  it('bring together who needs help and who gives it, by whom both know', () => {
    const met = plan.introductions.find(({ id }) => id === 'P03:P05')!;
    expect(met.introducer?.id).toBe('P01');
    expect(met.needs).toEqual([
      { needId: 'needPhone', title: '手机教学', resourceTitle: '教手机', stepsBefore: 2, stepsAfter: 1 },
    ]);
    expect(met.occasion).toEqual({ activityId: 'E1', title: 'E1', on: '2026-03-01', isRecurring: false });
  });

  it('promise the steps that a walk along the contacts takes', () => {
    const wide = introductionPlan(record, selection, { ...usualArguments, budget: 10, perPerson: 3 });
    const needs = wide.introductions.flatMap(({ needs: own, one, other }) =>
      own.map((need) => ({ ...need, one: one.id, other: other.id })),
    );
    expect(needs.map(({ needId }) => needId).sort()).toEqual(['needDoctor', 'needPhone']);
    for (const { one, other, stepsBefore } of needs)
      expect(stepsFrom(contactsOf(record, undefined, today), one).get(other)).toBe(stepsBefore);
  });

  it('are the same for the same question', () => {
    expect(introductionPlan(toy12Record({ asked: true }), selection, given)).toEqual(plan);
  });

  it('say what to ask first of who has not been asked', () => {
    const unasked = introductionPlan(
      toy12Record({ nominations: [] }),
      { ...selection, tieKinds: ['SUPPORTS'] },
      given,
    );
    expect(unasked.before.isolates).toBe(12);
    expect(unasked.introductions).toEqual([]);
    expect(unasked.notes[0]?.text).toBe('introduction.note.none');
    const first = introductionPlan(toy12Record(), selection, given);
    const attached = first.introductions.find(({ id }) => id.includes('P11'))!;
    expect(attached.askFirst).toEqual({ text: 'introduction.askFirst', parameters: { name: 'P11' } });
  });

  const outcome = (id: string, step: IntroductionOutcome['step'], on: string): IntroductionOutcome => {
    const [oneId = '', otherId = ''] = id.split(':');
    return { oneId, otherId, step, on, until: null };
  };

  it('leave out who declined for 180 days, and longer where somebody said so', () => {
    const declined = (on: string, until: string | null = null) =>
      pairsOf(
        introductionPlan(record, selection, {
          ...given,
          outcomes: [{ ...outcome('P03:P05', 'declined', on), until }],
        }),
      );
    // 2025-08-19 is 180 days before 2026-02-15.
    expect(declined('2025-08-20')).not.toContain('P03:P05');
    expect(declined('2025-08-19')).toContain('P03:P05');
    expect(declined('2025-08-19', '9999-12-31')).not.toContain('P03:P05');
    expect(declined('2026-02-14', '2026-02-15')).toContain('P03:P05');
  });

  it('count who is being introduced already, and ask after 60 days whether they keep in touch', () => {
    const outcomes = [
      outcome('P01:P11', 'accepted', '2026-02-10'),
      outcome('P05:P08', 'happened', '2025-12-17'),
    ];
    const going = introductionPlan(record, selection, { ...given, outcomes });
    expect(going.underWay.map(({ id, step, isDue }) => [id, step, isDue])).toEqual([
      ['P05:P08', 'happened', true],
      ['P01:P11', 'accepted', false],
    ]);
    expect(pairsOf(going).filter((id) => /P01|P11/.test(id))).toEqual([]);
    expectKept(record, going, { ...given, outcomes });
  });

  it('weigh a part of the ease by what came of it (by hand: 3 of 3 with, 1 of 4 without contacts in common)', () => {
    const outcomes = [
      // Contacts in common: P01 of each.
      outcome('P03:P06', 'confirmed', '2026-01-20'),
      outcome('P04:P05', 'happened', '2026-01-21'),
      outcome('P02:P03', 'confirmed', '2026-01-22'),
      // None.
      outcome('P05:P07', 'declined', '2026-01-22'),
      outcome('P05:P10', 'declined', '2026-01-23'),
      outcome('P08:P12', 'declined', '2026-01-24'),
      outcome('P08:P11', 'confirmed', '2026-01-25'),
      // Not decided yet.
      outcome('P04:P08', 'accepted', '2026-01-26'),
    ];
    const { weights } = introductionPlan(record, selection, { ...given, outcomes });
    const part = (id: string) => weights.find((each) => each.part === id)!;
    expect(part('base')).toMatchObject({ tried: 7, worked: 4, rate: 6 / 11 });
    expect(part('commonContacts')).toMatchObject({ tried: 3, worked: 3, rate: 5 / 7, usual: 1, weight: 1 });
    expect(part('commonContacts').counted).toBeCloseTo(5 / 7 / (6 / 11), 12);
    expect(part('sameBuilding')).toMatchObject({ tried: 0, worked: 0, rate: 0.5, counted: 1 });
    expect(part('joins')).toMatchObject({ tried: null, rate: null });
    const still = introductionPlan(record, selection, { ...given, outcomes, learns: false });
    expect(still.weights.every(({ weight, counted }) => weight === counted)).toBe(true);
  });

  it('follow the weights that are chosen', () => {
    const needsOnly = introductionPlan(record, selection, {
      ...given,
      weights: { joins: 0, secondContact: 0, reach: 0, organizations: 0 },
    });
    expect(pairsOf(needsOnly).sort()).toEqual(['P03:P05', 'P07:P12']);
    expect(needsOnly.notes.map(({ text }) => text)).toContain('introduction.note.fewer');
  });

  it.each([
    [{ budget: 0 }, 'tooSmall', 'budget'],
    [{ budget: 31 }, 'tooLarge', 'budget'],
    [{ perPerson: 6 }, 'tooLarge', 'perPerson'],
    [{ minimumShare: NaN }, 'tooSmall', 'minimumShare'],
    [{ weights: { charm: 1 } }, 'notAChoice', 'weights'],
    [{ weights: { joins: -1 } }, 'tooSmall', 'weights'],
    [{ group: 'nowhere' }, 'notFound', 'group'],
  ])('refuse %j', (wrong, code, field) => {
    expect(() => introductionPlan(record, selection, { ...given, ...wrong })).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ code, field })] }),
    );
  });
});

/**
 * A made-up community: buildings, activities ahead and behind, needs and who meets them, ties with tension, children,
 * persons merely mentioned, persons who want no part, staff.
 */
function madeUp(seed: number): CommunityRecord {
  const draw = random(seed);
  const below = (limit: number): number => Math.floor(draw() * limit);
  const order = 2 + below(40);
  const persons = Array.from({ length: order }, (_, i) => `p${String(i).padStart(2, '0')}`);
  const nodes: PlainNode[] = persons.map((id): PlainNode => {
    const kind = draw();
    if (kind < 0.05) return { id, label: 'SocialWorker' };
    return {
      id,
      label: 'Resident',
      isMentioned: kind < 0.12,
      properties: {
        ...(draw() < 0.5 && { birthYear: 1930 + below(95) }),
        ...(draw() < 0.15 && { tags: ['不参与评选'] }),
      },
    };
  });
  const residents = nodes.filter(({ label }) => label === 'Resident').map(({ id }) => id);
  const anybody = (): string => persons[below(order)]!;
  const ties: PlainTie[] = [];
  const places = ['b1', 'b2', 'b3'];
  nodes.push(...places.map((id): PlainNode => ({ id, label: 'Place', properties: { kind: 'building' } })));
  for (const id of residents)
    if (draw() < 0.8) ties.push({ kind: 'LIVES_IN', from: id, to: places[below(3)]! });
  for (let i = below(order * 2); i > 0; i--) {
    const [from, to] = [anybody(), anybody()];
    const kind = (['KNOWS', 'SUPPORTS', 'NOMINATES'] as const)[below(3)]!;
    if (from !== to) ties.push({ kind, from, to, weight: draw() < 0.12 ? -1 - below(2) : 1 + below(5) });
  }
  nodes.push({ id: 'committee', label: 'Committee' });
  for (const subkind of ['committeeMember', 'buildingHead'])
    if (residents.length > 0)
      ties.push({ kind: 'SERVES_IN', from: residents[below(residents.length)]!, to: 'committee', subkind });
  for (const id of ['o1', 'o2', 'o3']) {
    nodes.push({ id, label: 'Organization', properties: { kind: 'selfOrganization', field: 'mutualAid' } });
    for (let i = below(5); i > 0; i--)
      ties.push({ kind: 'MEMBER_OF', from: anybody(), to: id, subkind: i === 1 ? 'leader' : 'member' });
  }
  const dates = ['2025-12-01', '2026-01-01', '2026-02-01', '2026-02-20', '2026-03-10'];
  for (const [i, date] of dates.entries()) {
    nodes.push({
      id: `a${i}`,
      label: 'Activity',
      properties: { date, kind: draw() < 0.7 ? '合唱' : '义诊' },
    });
    for (let j = below(order); j > 0; j--) ties.push({ kind: 'ATTENDED', from: anybody(), to: `a${i}` });
  }
  for (const category of ['陪诊', '教手机'].filter(() => residents.length > 1)) {
    const facts = { kind: 'service', category };
    nodes.push({ id: `need${category}`, label: 'Need', properties: { ...facts, status: 'open' } });
    nodes.push({ id: `give${category}`, label: 'Resource', properties: facts });
    ties.push({ kind: 'HAS_NEED', from: residents[below(residents.length)]!, to: `need${category}` });
    ties.push({ kind: 'PROVIDES', from: residents[below(residents.length)]!, to: `give${category}` });
  }
  return recordFrom(nodes, ties);
}

describe('introductions in any community', () => {
  it.each(Array.from({ length: 10 }, (_, i) => i))(
    'keep every limit, and promise what counting anew shows (%i)',
    (tens) => {
      for (let seed = 10 * tens; seed < 10 * tens + 10; seed++) {
        const record = madeUp(seed);
        const draw = random(1000 + seed);
        const some = record.nodes.filter(({ label }) => label === 'Resident').map(({ id }) => id);
        const steps = ['accepted', 'declined', 'happened', 'confirmed'] as const;
        const outcomes = some.slice(1).flatMap((otherId, i): IntroductionOutcome[] =>
          draw() < 0.15
            ? [
                {
                  oneId: some[i]!,
                  otherId,
                  step: steps[Math.floor(draw() * 4)]!,
                  on: ['2025-03-01', '2025-12-01', '2026-02-01'][Math.floor(draw() * 3)]!,
                  until: null,
                },
              ]
            : [],
        );
        const given = {
          ...usualArguments,
          budget: 1 + (seed % 12),
          perPerson: 1 + (seed % 3),
          leastServedFirst: seed % 4 === 0,
          outcomes,
        };
        expectKept(record, introductionPlan(record, selection, given), given);
      }
    },
  );

  it('bring nobody together with whom there is tension that the viewer may not see', () => {
    for (let seed = 200; seed < 230; seed++) {
      const record: CommunityRecord = madeUp(seed);
      const plan = introductionPlan(record, selection, usualArguments);
      const keptApart = plan.introductions.map(({ one, other }) => [one.id, other.id] as const);
      const apart = { ...record, keptApart };
      const again = introductionPlan(apart, selection, usualArguments);
      expectKept(apart, again, usualArguments);
      expect(pairsOf(again).filter((id) => pairsOf(plan).includes(id))).toEqual([]);
    }
  });

  it('serve the group that must have its share, at every place of the list', () => {
    let plans = 0;
    for (let seed = 300; seed < 360; seed++) {
      const record = madeUp(seed);
      const { shares } = introductionPlan(record, selection, usualArguments);
      const group = shares.at(-1)?.group;
      if (group === undefined || group === 'other') continue;
      const given = { ...usualArguments, group, minimumShare: 0.5, perPerson: 2 };
      const plan = introductionPlan(record, selection, given);
      expectKept(record, plan, given);
      plans++;
      const homes = new Map<string, string>();
      record.ties.ids.forEach((_, row) => {
        if (record.ties.kind.words[record.ties.kind.codes[row]!] === 'LIVES_IN')
          homes.set(record.nodes[record.ties.from[row]!]!.id, record.nodes[record.ties.to[row]!]!.id);
      });
      plan.introductions.forEach((_, i) => {
        const serving = plan.introductions
          .slice(0, i + 1)
          .filter(({ one, other }) => homes.get(one.id) === group || homes.get(other.id) === group);
        expect(serving.length).toBeGreaterThanOrEqual((i + 1) / 2);
      });
    }
    expect(plans).toBeGreaterThan(10);
  });

  it('turn to the group in need that has had least, where it is asked for (by hand: a and b, one alone in each)', () => {
    const ofBuilding = (place: string, ties: readonly [string, string][]): PlainTie[] => [
      ...Array.from({ length: 6 }, (_, i): PlainTie => ({
        kind: 'LIVES_IN',
        from: `${place}${i}`,
        to: place,
      })),
      ...ties.map(([from, to]): PlainTie => ({ kind: 'KNOWS', from, to })),
    ];
    const record = recordFrom(
      [
        ...['a', 'b'].map((id): PlainNode => ({ id, label: 'Place', properties: { kind: 'building' } })),
        ...['a', 'b'].flatMap((place) =>
          Array.from({ length: 6 }, (_, i): PlainNode => ({ id: `${place}${i}`, label: 'Resident' })),
        ),
      ],
      [
        // Building a: three alone, three who know one another; b: one alone.
        ...ofBuilding('a', [
          ['a3', 'a4'],
          ['a4', 'a5'],
          ['a3', 'a5'],
        ]),
        ...ofBuilding('b', [
          ['b1', 'b2'],
          ['b2', 'b3'],
          ['b3', 'b4'],
          ['b4', 'b5'],
          ['b5', 'b1'],
          ['a3', 'b1'],
        ]),
      ],
    );
    const served = (leastServedFirst: boolean): string[] =>
      introductionPlan(record, selection, {
        ...usualArguments,
        budget: 2,
        perPerson: 5,
        leastServedFirst,
      }).introductions.map(({ id }) => id.slice(0, 1));
    expect(served(true).sort()).toEqual(['a', 'b']);
  });

  it('invite who is alone in the demonstration to what goes on, with a familiar face', () => {
    const communityId = '019ab000-0000-7000-8000-000000000001';
    const record = demonstrationRecord(
      generateDemonstration({ seed: 1, today: '2026-11-24', communityId, language: 'zh' }),
    );
    const given = { ...usualArguments, today: '2026-11-24' };
    const plan = introductionPlan(record, { communityId }, given);
    expect(plan.introductions).toHaveLength(10);
    expect(plan.invitations.length).toBeGreaterThan(0);
    expectKept(record, plan, given);
    for (const { occasion } of plan.invitations) expect(occasion.on >= '2026-11-24').toBe(true);
    // By a walk along the ties: who introduces knows the one of the two whom the reason says she knows.
    const contacts = contactsOf(record, undefined, '2026-11-24');
    const nameOf = new Map(record.nodes.map(({ id, displayName }) => [id, displayName]));
    const beside = plan.introductions.filter(
      ({ introducerReason }) => introducerReason.text === 'introduction.introducer.neighbour',
    );
    expect(beside.length).toBeGreaterThan(0);
    for (const { one, other, introducer, introducerReason } of beside) {
      const known = [one, other].filter(({ id }) => contacts.get(introducer!.id)!.has(id));
      expect(known.map(({ id }) => nameOf.get(id))).toEqual([introducerReason.parameters?.['knows']]);
    }
  });
});

/** A real network as a community of residents who know one another. */
function residentsOf(network: Network): CommunityRecord {
  return recordFrom(
    network.nodes().map((id): PlainNode => ({ id, label: 'Resident' })),
    network.mapEdges((_edge, { strength }, from, to): PlainTie => ({
      kind: 'KNOWS',
      from,
      to,
      weight: strength,
    })),
  );
}

describe.skipIf(!referenceFolder)('introductions in real networks', () => {
  const references = listReferenceNetworks(5000);
  const datasets = [...new Set(references.map(({ dataset }) => dataset))];
  it.each(datasets)(
    'keep every limit and promise what counting anew shows: %s',
    (dataset) => {
      for (const reference of references.filter((each) => each.dataset === dataset)) {
        const record = residentsOf(reference.build(false));
        const isLarge = record.nodes.length > 1000;
        const given = { ...usualArguments, budget: isLarge ? 3 : 6, perPerson: 2 };
        const plan = introductionPlan(record, selection, given);
        try {
          expectKept(record, plan, given);
          // There is somebody to introduce wherever somebody lacks contact, or a part is cut off.
          if (plan.introductions.length === 0)
            expect(plan.before).toMatchObject({ isolates: 0, singleContacts: 0, components: 1 });
        } catch (error) {
          throw new Error(referenceTitle(reference), { cause: error });
        }
      }
    },
    60_000,
  );
});
