import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSchema } from '../../server/graphql/schema.ts';
import type { Services } from '../../server/graphql/context.ts';
import { viewerWith } from './askAs.ts';
import { cultivationVillage, keys, type CultivationVillage, type PlainTie } from './cultivationVillage.ts';
import { openTestServices } from './openTestServices.ts';
import { missingFor, startWalk, type Walk } from './walkThrough.ts';

// Today is 2026-09-01: the last 90 days begin on 2026-06-04.
const worker = viewerWith({ role: 'socialWorker' });
const supervisor = viewerWith({ role: 'supervisor' });

/** One gate: what is recorded before it opens, and on which day it is passed. */
interface Gate {
  readonly to: string | null;
  readonly on: string;
  /** What it asks for before anything was recorded, by item. */
  readonly missing: readonly string[];
  record(): Promise<unknown>;
}

/** Tries each gate with nothing recorded, records what it asks for, and passes without a reason. */
async function walkThrough(walk: Walk, gates: readonly Gate[]): Promise<void> {
  for (const { to, on, missing, record } of gates) {
    const before = await walk.view();
    expect(missingFor(before, to).toSorted()).toEqual(missing.toSorted());
    expect(await walk.decide(to, on)).toEqual({ refused: ['gateClosed'] });
    expect((await walk.view()).card).toEqual(before.card);
    await record();
    await walk.state(to);
    expect(missingFor(await walk.view(), to)).toEqual([]);
    const decided = await walk.decide(to, on);
    expect(decided).toHaveProperty('view');
    const { view } = decided as { view: Awaited<ReturnType<Walk['view']>> };
    expect(view.card).toEqual({ state: to === null ? 'completed' : 'running', stage: to && { code: to } });
    const decision = view.decisions.at(-1)!;
    expect(decision).toMatchObject({ to, isOverride: false });
    const unmet = decision.snapshot.filter(({ standing }) => standing !== 'met').map(({ item }) => item);
    const optional = before.criteria.filter(({ required }) => !required).map(({ item }) => item);
    expect(unmet.filter((item) => !optional.includes(item))).toEqual([]);
    for (const item of missing) expect(decision.snapshot.map((each) => each.item)).toContain(item);
  }
}

/** An activity of an organization on each of these days, organized by members in turn and attended by all of them. */
function activities(
  organization: string,
  days: readonly string[],
  organizers: readonly string[],
  members: readonly string[],
): { nodes: ['Activity', string, { date: string }][]; ties: PlainTie[] } {
  const named = days.map((date) => ({ date, key: `${organization} ${date}` }));
  return {
    nodes: named.map(({ key, date }) => ['Activity', key, { date }]),
    ties: named.flatMap(({ key }, i): PlainTie[] => [
      ['ORGANIZED', organization, key, { subkind: 'host' }],
      ['ATTENDED', organizers[i % organizers.length]!, key, { subkind: 'organizer' }],
      ...members
        .filter((each) => each !== organizers[i % organizers.length])
        .map((each): PlainTie => ['ATTENDED', each, key]),
    ]),
  };
}

/** Days from one to another, so many apart. */
function every(days: number, from: string, to: string): string[] {
  const found: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += days * 86_400_000)
    found.push(new Date(time).toISOString().slice(0, 10));
  return found;
}

const members = (organization: string, persons: readonly string[], validFrom = '2025-01'): PlainTie[] =>
  persons.map((person) => ['MEMBER_OF', person, organization, { subkind: 'member', validFrom }]);

/** Everybody knows the one next to her, so that they hang together without anybody else. */
const chain = (persons: readonly string[]): PlainTie[] =>
  persons.slice(1).map((person, i) => ['KNOWS', persons[i]!, person, { validFrom: '2025-01' }]);

const residents = (persons: readonly string[]): ['Resident', string][] =>
  persons.map((each) => ['Resident', each]);

describe('the shipped stage models, from the first stage to the end', () => {
  let services: Services;
  let schema: GraphQLSchema;
  let close: () => Promise<void>;
  let village: CultivationVillage;
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    schema = makeSchema();
  });
  afterAll(() => close());
  const settle = async (name: string): Promise<CultivationVillage> =>
    (village = await cultivationVillage(services, schema, name));
  const start = (modelId: string, subject: string, startedOn: string): Promise<Walk> =>
    startWalk(village, { worker, supervisor }, { modelId, subject, startedOn });
  const about = (subject: string, values: object): object => ({ subjectId: village.id(subject), ...values });
  const rate = (dimensions: readonly string[], value: number): { dimension: string; value: number }[] =>
    dimensions.map((dimension) => ({ dimension, value }));

  it('T0: individual, organization, community, with one feedback to the individual', async () => {
    await settle('三级赋权');
    const all = keys('p', 24);
    const [first, second] = [all.slice(0, 12), all.slice(12)];
    await village.add(
      [...residents(all), ['Organization', '合唱队', { kind: 'selfOrganization' }]],
      [['NOMINATES', 'p2', 'p1', { validFrom: '2025-06' }]],
    );
    const walk = await start('T0', 'community', '2025-10-01');
    const lead = (person: string): Promise<unknown> =>
      walk.write('rung', about(person, { item: 'organizer', text: '愿意带头', on: '2026-08-01' }));
    const organize = (organization: string, persons: readonly string[]) => {
      const held = activities(
        organization,
        ['2026-06-20', '2026-07-18', '2026-08-15'],
        persons.slice(0, 3),
        persons,
      );
      return village.add(held.nodes, [
        ...held.ties,
        ...members(organization, persons),
        ...chain(persons),
        ...persons
          .slice(0, 3)
          .map((each): PlainTie => ['MEMBER_OF', each, organization, { subkind: 'core' }]),
      ]);
    };
    await walkThrough(walk, [
      {
        to: 'organization',
        on: '2025-12-01',
        missing: [
          'exit/individual/organizers',
          'exit/individual/selfEfficacy',
          'exit/individual/named',
          'entry/organization/core',
        ],
        async record() {
          for (const person of first.slice(0, 5)) await lead(person);
          for (const person of first.slice(0, 3))
            await walk.write(
              'assessment',
              about(person, {
                ...{ item: 'individual', form: 'baseline', rater: '陈社工', text: '访谈' },
                ratings: rate(['selfEfficacy', 'understanding'], 4),
              }),
            );
          await village.add(
            [],
            first.slice(3).map((each): PlainTie => ['NOMINATES', each, 'p1', { validFrom: '2026-05' }]),
          );
          await organize('合唱队', first);
        },
      },
    ]);
    // What was reached is looked at again: an earlier stage asks for nothing but what it asks of who enters it.
    expect((await walk.view()).next).toContainEqual({
      ...{ stage: 'individual', isEarlier: true, mayEnter: true, missing: [] },
    });
    expect(await walk.decide('individual', '2026-02-01')).toMatchObject({
      view: { card: { stage: { code: 'individual' } } },
    });
    expect(await walk.decide('organization', '2026-03-01')).toMatchObject({
      view: { card: { stage: { code: 'organization' } } },
    });
    await walkThrough(walk, [
      {
        to: 'community',
        on: '2026-06-01',
        missing: ['exit/organization/rules', 'exit/organization/approval', 'entry/community/organizations'],
        async record() {
          await village.add([['Organization', '种植队', { kind: 'selfOrganization' }]], []);
          await organize('种植队', second);
        },
      },
      {
        to: null,
        on: '2026-09-01',
        missing: ['exit/community/issue', 'exit/community/tied', 'exit/community/approval'],
        record: () =>
          village.add(
            [],
            [
              ['COLLABORATES', '合唱队', '种植队', { validFrom: '2026-08' }],
              ['KNOWS', 'p12', 'p13', { validFrom: '2026-08' }],
            ],
          ),
      },
    ]);
  });

  it('T1: preparation, cultivation of assistants, summary', async () => {
    await settle('助理发展计划');
    const assistants = keys('a', 2);
    const others = keys('r', 8);
    await village.add(
      [
        ...residents([...assistants, ...others]),
        ...keys('楼', 2).map((key): ['Place', string, { kind: string }] => [
          'Place',
          key,
          { kind: 'building' },
        ]),
        ['Organization', '楼组', { kind: 'selfOrganization' }],
        ['Wave', '入户', { startsOn: '2026-01-01' }],
      ],
      [
        ...[...assistants, ...others].map((each, i): PlainTie => ['LIVES_IN', each, `楼${1 + (i % 2)}`]),
        ...others.map((each): PlainTie => ['ASKED', '入户', each, { validFrom: '2026-01-05' }]),
        ...others
          .slice(0, 3)
          .map((each): PlainTie => ['ANSWERED', each, '入户', { validFrom: '2026-01-06' }]),
      ],
    );
    const walk = await start('T1', 'community', '2025-12-01');
    const session = (form: string, more: object = {}): Promise<unknown> =>
      walk.write('session', { form, on: '2026-05-10', minutes: 60, ...more });
    await walkThrough(walk, [
      {
        to: 'cultivation',
        on: '2026-03-01',
        missing: [
          'exit/preparation/response',
          'exit/preparation/needs',
          'exit/preparation/ranking',
          'exit/preparation/leads',
          'entry/cultivation/agreed',
        ],
        record: () =>
          village.add(
            [
              [
                'Need',
                '陪同就医',
                { kind: 'service', status: 'open', severity: 'high', reportedOn: '2026-02-01' },
              ],
            ],
            [
              ['ANSWERED', 'r4', '入户', { validFrom: '2026-01-08' }],
              ['HAS_NEED', 'r1', '陪同就医'],
              ...assistants.map((each): PlainTie => ['MEMBER_OF', each, '楼组', { subkind: 'leader' }]),
            ],
          ),
      },
      {
        to: 'summary',
        on: '2026-07-01',
        missing: ['exit/cultivation/supervision', 'exit/cultivation/training', 'exit/cultivation/links'],
        async record() {
          for (const person of assistants)
            for (let time = 0; time < 6; time++)
              await session('supervision', { aboutIds: [village.id(person)] });
          await session('training', { aboutIds: assistants.map((each) => village.id(each)) });
          for (const form of ['workshop', 'council', 'salon']) await session(form);
          // One provider and three users, all known to the assistant: three links run over her.
          await village.add(
            [['Resource', '轮椅', { kind: 'material' }]],
            [
              ['PROVIDES', 'r1', '轮椅'],
              ...['r2', 'r3', 'r4'].map((each): PlainTie => ['USES', each, '轮椅']),
              ...others.slice(0, 4).map((each): PlainTie => ['KNOWS', 'a1', each]),
            ],
          );
        },
      },
      {
        to: null,
        on: '2026-09-01',
        missing: [
          'exit/summary/scope',
          'exit/summary/linking',
          'exit/summary/participation',
          'exit/summary/specialization',
          'exit/summary/followUp',
          'exit/summary/approval',
        ],
        record: () =>
          walk.write('assessment', {
            ...{ item: 'service', form: 'end', rater: '李督导', text: '结项会打分' },
            ratings: rate(['scopeOfService', 'linkingAbility', 'residentParticipation', 'specialization'], 3),
          }),
      },
    ]);
  });

  it('T2: a leader, from selection to the late stage', async () => {
    await settle('骨干培育');
    const others = keys('n', 6);
    await village.add(
      [
        ...residents(['王桂兰', ...others]),
        ['SocialWorker', '陈社工'],
        ...['舞蹈队', '读书会'].map((key): ['Organization', string, { kind: string }] => [
          'Organization',
          key,
          { kind: 'selfOrganization' },
        ]),
      ],
      [['KNOWS', '王桂兰', '陈社工']],
    );
    const walk = await start('T2', '王桂兰', '2025-11-01');
    await walkThrough(walk, [
      {
        to: 'early',
        on: '2026-01-01',
        missing: ['cognition', 'interaction', 'role', 'consent'].map((id) => `exit/selection/${id}`),
        record: () => walk.write('session', { form: 'interview', on: '2025-12-01', minutes: 45 }),
      },
      {
        to: 'middle',
        on: '2026-04-01',
        missing: ['exit/early/task', 'exit/early/strengths'],
        record: () => walk.write('task', { item: 'strengths', doneOn: '2026-02-01', text: '一起填完' }),
      },
      {
        to: 'late',
        on: '2026-07-01',
        missing: ['led', 'supporters', 'groups', 'reach'].map((id) => `exit/middle/${id}`),
        async record() {
          const held = activities('舞蹈队', ['2026-05-10', '2026-06-10'], ['王桂兰'], others);
          await village.add(held.nodes, [
            ...held.ties,
            ...others.map((each): PlainTie => ['KNOWS', '王桂兰', each]),
            ...members('舞蹈队', others.slice(0, 3)),
            ...members('读书会', others.slice(3)),
          ]);
        },
      },
      {
        to: null,
        on: '2026-09-01',
        missing: ['exit/late/successor', 'exit/late/approval'],
        record: () => walk.write('rung', { item: 'mentor', text: '带出了李芳', on: '2026-08-20' }),
      },
    ]);
  });

  it('T3: an organization, from formation to the withdrawal', async () => {
    await settle('机构四阶段');
    const persons = keys('m', 12);
    await village.add(
      [
        ...residents(persons),
        ['SocialWorker', '陈社工'],
        ['Organization', '互助队', { kind: 'selfOrganization', field: 'cultureSports' }],
        ['Organization', '物业', { kind: 'property' }],
      ],
      [],
    );
    const walk = await start('T3', '互助队', '2025-12-01');
    const weekly = every(7, '2026-02-02', '2026-08-31');
    await walkThrough(walk, [
      {
        to: 'growth',
        on: '2026-02-01',
        missing: ['type', 'initiators', 'interested', 'purpose'].map((id) => `exit/formation/${id}`),
        // Ten came once, the day before yesterday: enough interest, and no rhythm yet.
        async record() {
          const held = activities('互助队', ['2026-08-30'], persons.slice(0, 1), persons.slice(0, 10));
          await village.add(held.nodes, [
            ...held.ties,
            ...persons
              .slice(0, 3)
              .map((each): PlainTie => [
                'MEMBER_OF',
                each,
                '互助队',
                { subkind: 'founder', validFrom: '2026-01' },
              ]),
            ...['陈社工', 'm1'].map((each): PlainTie => [
              'ATTENDED',
              each,
              '互助队 2026-08-30',
              { subkind: 'volunteer' },
            ]),
          ]);
        },
      },
      {
        to: 'maturity',
        on: '2026-05-01',
        missing: ['activeRate', 'leadership', 'rhythm', 'approval'].map((id) => `exit/growth/${id}`),
        async record() {
          const held = activities('互助队', weekly, persons.slice(0, 4), persons.slice(0, 10));
          await village.add(held.nodes, [...held.ties, ...members('互助队', persons, '2026-02')]);
          for (const rater of ['陈社工', '李督导'])
            await walk.write('assessment', {
              ...{ item: 'organization', form: 'mid', rater, text: '看会议记录' },
              ratings: rate(['leadership'], 4),
            });
        },
      },
      {
        to: 'withdrawal',
        on: '2026-07-01',
        missing: ['standards', 'filing', 'approval'].map((id) => `exit/maturity/${id}`),
        async record() {
          await village.add(
            [['Resource', '场地', { kind: 'venue' }]],
            [
              ['PROVIDES', '物业', '场地', { validFrom: '2026-01' }],
              ['USES', '互助队', '场地', { validFrom: '2026-01' }],
            ],
          );
          await stateStandards(walk);
          await stateFiling(walk);
        },
      },
      {
        to: null,
        on: '2026-09-01',
        missing: ['autonomy', 'accounts', 'keys', 'group', 'approval'].map((id) => `exit/withdrawal/${id}`),
        record: () => village.add([], chain(persons)),
      },
    ]);
  });

  /** Standards that are stated by hand are written down for each of the months that count. */
  async function stateStandards(walk: Walk): Promise<void> {
    const { maturity } = await village.ask<{
      maturity: { standards: { item: string; isComputed: boolean; isNumber: boolean }[] };
    }>(
      worker,
      'query($c: ID!, $o: ID!) { maturity(communityId: $c, organizationId: $o) { standards { item isComputed isNumber } } }',
      { o: village.id('互助队') },
    );
    for (const { item, isComputed, isNumber } of maturity.standards.filter((each) => !each.isComputed)) {
      expect(isComputed).toBe(false);
      for (const on of isNumber ? ['2026-06-10', '2026-08-10'] : ['2026-06-10'])
        await walk.write('statement', {
          item,
          on,
          ...(isNumber ? { value: 2 } : { holds: true }),
          text: '查过',
        });
    }
  }

  async function stateFiling(walk: Walk): Promise<void> {
    const { filing } = await village.ask<{
      filing: { items: { item: string; isComputed: boolean; isNumber: boolean }[] };
    }>(
      worker,
      'query($c: ID!, $o: ID!) { filing(communityId: $c, organizationId: $o) { items { item isComputed isNumber } } }',
      { o: village.id('互助队') },
    );
    for (const { item, isNumber } of filing.items.filter((each) => !each.isComputed))
      await walk.write('statement', { item, ...(isNumber ? { value: 3 } : { holds: true }), text: '已交' });
  }

  it('T4: a region, from exploration to the review', async () => {
    await settle('区域发展');
    const persons = keys('q', 12);
    await village.add([...residents(persons), ['SocialWorker', '陈社工'], ['Committee', '居委会']], []);
    const walk = await start('T4', 'community', '2025-10-01');
    const fields = ['charity', 'dailyLife', 'cultureSports', 'charity', 'dailyLife', 'cultureSports'];
    const teams = keys('队', 6);
    await walkThrough(walk, [
      {
        to: 'mobilization',
        on: '2026-01-01',
        missing: ['exit/exploration/interviews', 'exit/exploration/roles'],
        async record() {
          for (const [i, whom] of [...persons, '陈社工', '居委会', ...persons.slice(0, 6)].entries())
            await walk.write('session', {
              ...{ form: 'interview', minutes: 40, on: `2025-11-${String(1 + i).padStart(2, '0')}` },
              aboutIds: [village.id(whom)],
            });
        },
      },
      {
        to: 'consolidation',
        on: '2026-04-01',
        missing: ['exit/mobilization/leads', 'exit/mobilization/resources'],
        async record() {
          await village.add(
            keys('资源', 20).map((key) => ['Resource', key, { kind: 'venue' }]),
            [],
          );
          await walk.write('rung', about('q1', { item: 'organizer', text: '牵头义诊' }));
        },
      },
      {
        to: 'review',
        on: '2026-07-01',
        missing: ['organizations', 'types', 'balance', 'volunteers'].map((id) => `exit/consolidation/${id}`),
        async record() {
          for (const [i, team] of teams.entries()) {
            const held = activities(team, ['2026-07-05', '2026-08-05'], [persons[i]!], persons);
            await village.add(
              [['Organization', team, { kind: 'selfOrganization', field: fields[i]! }], ...held.nodes],
              held.ties,
            );
          }
        },
      },
      {
        to: null,
        on: '2026-09-01',
        missing: ['evaluation', 'roleChange', 'approval'].map((id) => `exit/review/${id}`),
        record: () => walk.write('session', { form: 'review', on: '2026-08-20', minutes: 120 }),
      },
    ]);
  });

  it('lets nobody but a supervisor agree where a supervisor is asked for', async () => {
    await settle('同意');
    await village.add([['Organization', '棋社', { kind: 'selfOrganization' }]], []);
    const walk = await start('T3', '棋社', '2026-01-01');
    const agree = { item: 'exit/growth/approval', holds: true, text: '同意' };
    await expect(walk.write('statement', agree, worker)).rejects.toMatchObject({ codes: ['notAllowed'] });
    await expect(walk.write('statement', agree, supervisor)).resolves.toHaveProperty('id');
    // Nor is a stage left out, or the end reached before the last one.
    expect(await walk.decide('maturity', '2026-02-01', '想快一点')).toEqual({ refused: ['notNextStep'] });
    expect(await walk.decide(null, '2026-02-01', '想快一点')).toEqual({ refused: ['notNextStep'] });
  });
});
