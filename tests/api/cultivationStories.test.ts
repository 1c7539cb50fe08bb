import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedModels } from '../../server/cultivation/stageModels.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import type { Services } from '../../server/graphql/context.ts';
import { viewerWith } from './askAs.ts';
import { cultivationVillage, keys, type CultivationVillage, type PlainTie } from './cultivationVillage.ts';
import { openTestServices } from './openTestServices.ts';
import { startWalk } from './walkThrough.ts';

// Today is 2026-09-01. All expected numbers are by hand; how is said at each.
const worker = viewerWith({ role: 'socialWorker' });
const supervisor = viewerWith({ role: 'supervisor' });
const staff = { worker, supervisor };

describe('stories of cultivation', () => {
  let services: Services;
  let schema: GraphQLSchema;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    schema = makeSchema();
  });
  afterAll(() => close());
  const settle = (name: string): Promise<CultivationVillage> => cultivationVillage(services, schema, name);

  // 9 of 20 members came: 45 %, today and at the ends of July and August.
  it('9: keeps an organization of which 45 % are active from maturity, unless a reason is given, and keeps how it stood', async () => {
    const village = await settle('督导');
    const persons = keys('m', 20);
    const days = ['2026-06-08', '2026-06-22', '2026-07-06', '2026-07-20', '2026-08-03', '2026-08-17'];
    await village.add(
      [
        ['Organization', '合唱队', { kind: 'selfOrganization' }],
        ...persons.map((each): ['Resident', string] => ['Resident', each]),
        ...days.map((date): ['Activity', string, { date: string }] => ['Activity', date, { date }]),
      ],
      [
        ...persons.map((each): PlainTie => ['MEMBER_OF', each, '合唱队', { validFrom: '2026-01' }]),
        ...days.flatMap((day): PlainTie[] => [
          ['ORGANIZED', '合唱队', day],
          ...persons.slice(0, 9).map((each): PlainTie => ['ATTENDED', each, day]),
        ]),
      ],
    );
    const walk = await startWalk(village, staff, {
      ...{ modelId: 'T3', subject: '合唱队', startedOn: '2026-01-05' },
    });
    await walk.decide('growth', '2026-03-01', '原有队伍，直接进入成长期');
    await walk.write('assessment', {
      ...{ item: 'organization', form: 'mid', rater: '李督导', text: '列席两次例会' },
      ratings: [{ dimension: 'leadership', value: 4 }],
    });
    await walk.write('statement', { item: 'exit/growth/approval', holds: true, text: '同意' }, supervisor);
    expect((await walk.view()).next).toContainEqual({
      ...{ stage: 'maturity', isEarlier: false, mayEnter: false },
      missing: ['exit/growth/activeRate'],
    });
    expect(await walk.decide('maturity', '2026-09-01')).toEqual({ refused: ['gateClosed'] });
    expect(await walk.decide('maturity', '2026-09-01', '急')).toEqual({ refused: ['gateClosed'] });
    const reason = '暑期多人回乡，九月已陆续回来';
    await walk.decide('maturity', '2026-09-01', reason);
    const { cultivationCase } = await village.ask<{
      cultivationCase: { decisions: Record<string, unknown>[] };
    }>(
      worker,
      `query($c: ID!, $id: ID!) { cultivationCase(communityId: $c, id: $id) { decisions {
        from to reason isOverride snapshot { item standing value } } } }`,
      { id: walk.caseId },
    );
    expect(cultivationCase.decisions.at(-1)).toEqual({
      ...{ from: 'growth', to: 'maturity', reason, isOverride: true },
      snapshot: [
        { item: 'exit/growth/activeRate', standing: 'unmet', value: 0.45 },
        { item: 'exit/growth/leadership', standing: 'met', value: 4 },
        { item: 'exit/growth/rhythm', standing: 'met', value: 14 },
        { item: 'exit/growth/approval', standing: 'met', value: null },
      ],
    });
  });

  // Selection took 30, 60 and 45 days: the median is 45. Of the three one was given up, one is in the early, one in the middle stage.
  it('14: tells of each community who went from which stage to which, and the median days in each', async () => {
    const village = await settle('机构负责人');
    await village.add(
      ['a', 'b', 'c'].map((each) => ['Resident', each]),
      [],
    );
    const start = (subject: string) =>
      startWalk(village, staff, { modelId: 'T2', subject, startedOn: '2026-01-01' });
    const [a, b, c] = [await start('a'), await start('b'), await start('c')];
    const reason = '团队讨论过';
    await a.decide('early', '2026-01-31', reason);
    await b.decide('early', '2026-03-02', reason);
    await c.decide('early', '2026-02-15', reason);
    await a.decide('middle', '2026-05-01', reason);
    await village.ask(
      worker,
      'mutation($c: ID!, $id: ID!) { decideStage(communityId: $c, caseId: $id, outcome: stopped, on: "2026-06-01", reason: "搬走了，不再继续") { card { state } } }',
      { id: b.caseId },
    );
    const portfolio = async (asked: CultivationVillage) =>
      (
        await asked.ask<{ cultivationPortfolio: { models: unknown[] } }>(
          supervisor,
          `query($c: ID!) { cultivationPortfolio(communityId: $c) { models { modelId cases running stopped
            stages { code present entered medianDays } flows { from to outcome count } } } }`,
        )
      ).cultivationPortfolio.models;
    expect(await portfolio(village)).toEqual([
      {
        ...{ modelId: 'T2', cases: 3, running: 2, stopped: 1 },
        stages: [
          { code: 'selection', present: 0, entered: 3, medianDays: 45 },
          // From 31 January to 1 May 90 days, from 2 March to 1 June 91.
          { code: 'early', present: 1, entered: 3, medianDays: 90.5 },
          { code: 'middle', present: 1, entered: 1, medianDays: null },
          { code: 'late', present: 0, entered: 0, medianDays: null },
        ],
        flows: expect.arrayContaining([
          { from: null, to: 'selection', outcome: 'entered', count: 3 },
          { from: 'selection', to: 'early', outcome: 'entered', count: 3 },
          { from: 'early', to: 'middle', outcome: 'entered', count: 1 },
          { from: 'early', to: null, outcome: 'stopped', count: 1 },
        ]) as unknown,
      },
    ]);
    expect(await portfolio(await settle('另一个社区'))).toEqual([]);
  });

  describe('of a resident leader', () => {
    let village: CultivationVillage;
    const leaderOf = (organization: string, name: string) => ({
      ...viewerWith({
        role: 'leader',
        communityId: village.communityId,
        organizationIds: [village.id(organization)],
      }),
      name,
    });
    beforeAll(async () => {
      village = await settle('居民骨干');
      await village.add(
        [
          ['Resident', '王桂兰'],
          ['Resident', '李芳'],
          ['Organization', '舞蹈队', { kind: 'selfOrganization' }],
          ['Organization', '棋社', { kind: 'selfOrganization' }],
          ...['2026-08-03', '2026-08-10', '2026-08-17'].map(
            (date): ['Activity', string, { date: string }] => ['Activity', date, { date }],
          ),
        ],
        [
          ['MEMBER_OF', '王桂兰', '舞蹈队', { subkind: 'leader', validFrom: '2025-03' }],
          ['MEMBER_OF', '李芳', '舞蹈队'],
          ...['2026-08-03', '2026-08-10', '2026-08-17'].map((day): PlainTie => ['ORGANIZED', '舞蹈队', day]),
        ],
      );
    });

    // Three rehearsals, each a week after the last: the rhythm is 7 days.
    it('19: shows her own team, its rhythm and its next steps, and no scores', async () => {
      const walk = await startWalk(village, staff, {
        ...{ modelId: 'T3', subject: '舞蹈队', startedOn: '2026-06-01' },
      });
      await walk.write('assessment', {
        ...{ item: 'organization', form: 'baseline', rater: '陈社工', text: '要紧的看法' },
        ratings: [{ dimension: 'leadership', value: 2 }],
      });
      await walk.write('task', { title: '和队长谈谈她和李芳的矛盾', dueOn: '2026-09-03' });
      await walk.write('task', { title: '一起挑重阳节的曲子', dueOn: '2026-09-05', holds: true });
      await walk.write('task', { item: 'needs', title: '王桂兰家里的难处', dueOn: '2026-09-04' });
      const planned = (code: string): string =>
        shippedModels.find(({ id }) => id === 'T3')!.stages[0]!.tasks.find((each) => each.code === code)!.name
          .en;
      const question = `query($o: ID!) { team(organizationId: $o) { organization { name } members { name role since }
        rhythmDays silentDays stageName steps { title dueOn isOverdue } } }`;
      const leader = leaderOf('舞蹈队', '王桂兰');
      const { team } = await village.ask<{ team: Record<string, unknown> }>(leader, question, {
        o: village.id('舞蹈队'),
      });
      expect(team).toEqual({
        organization: { name: '舞蹈队' },
        members: [
          { name: '王桂兰', role: 'leader', since: '2025-03' },
          { name: '李芳', role: null, since: null },
        ],
        ...{ rhythmDays: 7, silentDays: 15, stageName: 'Formation' },
        // What the model plans, in its words and by its days (40, 60 and 80 after 1 June), and the one task that was shared.
        steps: [
          { title: planned('typing'), dueOn: '2026-07-11', isOverdue: true },
          { title: planned('recruiting'), dueOn: '2026-07-31', isOverdue: true },
          { title: planned('firstMeeting'), dueOn: '2026-08-20', isOverdue: true },
          { title: planned('needs'), dueOn: '2026-09-04', isOverdue: false },
          { title: '一起挑重阳节的曲子', dueOn: '2026-09-05', isOverdue: false },
        ],
      });
      const asked = [
        ['query($o: ID!) { team(organizationId: $o) { members { name } } }', { o: village.id('棋社') }],
        [
          'query($c: ID!, $id: ID!) { cultivationCase(communityId: $c, id: $id) { criteria { value } } }',
          { id: walk.caseId },
        ],
        ['query($c: ID!) { caseEntries(communityId: $c) { edges { node { text } } } }', {}],
        [
          'query($c: ID!, $o: ID!) { assessments(communityId: $c, subjectId: $o) { subjectId } }',
          { o: village.id('舞蹈队') },
        ],
        ['query($c: ID!) { cultivationBoard(communityId: $c) { totalCount } }', {}],
      ] as const;
      for (const [text, variables] of asked)
        await expect(village.ask(leader, text, variables)).rejects.toMatchObject({ codes: ['notAllowed'] });
    });

    // Of the activities of 90 days three were begun by the team; the proposal is the fourth, of residents alone.
    it('20: lets her propose an activity, which counts as begun by residents', async () => {
      const leader = leaderOf('舞蹈队', '王桂兰');
      const starts = async () =>
        (
          await village.ask<{ autonomy: { activities: Record<string, unknown> } }>(
            worker,
            `query($s: NetworkSelection!) { autonomy(selection: $s) { activities { residents together professionals unknown share } } }`,
            { s: { communityId: village.communityId } },
          )
        ).autonomy.activities;
      const noOthers = { together: 0, professionals: 0, unknown: 0, share: 1 };
      expect(await starts()).toEqual({ residents: 3, ...noOthers });
      const propose = (more: object = {}, viewer = leader) =>
        village.ask<{ proposeActivity: { id: string; startedOn: string } }>(
          viewer,
          'mutation($input: ActivityProposalInput!) { proposeActivity(input: $input) { id title startedOn participants } }',
          {
            input: {
              ...{ id: '0190a000-0000-7000-8000-000000000020', organizationId: village.id('舞蹈队') },
              ...{ title: '教新人跳舞', date: '2026-09-01', kind: '文体' },
              ...more,
            },
          },
        );
      const { proposeActivity } = await propose();
      expect(proposeActivity).toMatchObject({
        title: '教新人跳舞',
        startedOn: '2026-09-01',
        participants: 0,
      });
      // Sent again because no answer came.
      expect((await propose()).proposeActivity.id).toBe(proposeActivity.id);
      expect(await starts()).toEqual({ residents: 4, ...noOthers });
      const { ties } = await village.ask<{ ties: { edges: { node: { from: { displayName: string } } }[] } }>(
        worker,
        `query($c: ID!, $n: ID!) { ties(communityId: $c, nodeId: $n, kinds: [ORGANIZED]) { edges { node { from { displayName } } } } }`,
        { n: proposeActivity.id },
      );
      expect(ties.edges.map(({ node }) => node.from.displayName).toSorted()).toEqual(['王桂兰', '舞蹈队']);

      const another = { id: null };
      for (const [more, codes] of [
        [{ title: ' ' }, ['required']],
        [{ date: '2026-08-31' }, ['inThePast']],
        // A month would count from its first day on.
        [{ date: '2026-09' }, ['notADate']],
        [{ title: '长'.repeat(201) }, ['tooLong']],
        [{ organizationId: village.id('棋社') }, ['notAllowed']],
      ] as const)
        await expect(propose({ ...another, ...more })).rejects.toMatchObject({ codes });
      await expect(propose(another, worker)).rejects.toMatchObject({ codes: ['notAllowed'] });
      expect(await starts()).toEqual({ residents: 4, ...noOthers });
      // What is still to come is planned, and counts when its day has come.
      await propose(
        { ...another, title: '重阳节演出', date: '2026-10-20' },
        leaderOf('舞蹈队', '不在名册的人'),
      );
      expect(await starts()).toEqual({ residents: 4, ...noOthers });
      const { team } = await village.ask<{ team: { upcoming: unknown } }>(
        leader,
        'query($o: ID!) { team(organizationId: $o) { upcoming { title startedOn } } }',
        { o: village.id('舞蹈队') },
      );
      expect(team.upcoming).toEqual([{ title: '重阳节演出', startedOn: '2026-10-20' }]);
      // Three of a team on one day are enough, since each counts as begun by residents.
      for (const title of ['第二场', '第三场']) await propose({ ...another, title, date: '2026-10-20' });
      await expect(propose({ ...another, title: '第四场', date: '2026-10-20' })).rejects.toMatchObject({
        codes: ['tooMany'],
      });
    });
  });
});
