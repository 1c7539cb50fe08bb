import type { ExecutionResult } from 'graphql';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { roleIds } from '../../server/entities/access.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import { ProblemError } from '../../server/entities/problem.ts';
import type { Services } from '../../server/graphql/context.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import { askAs, viewerWith } from './askAs.ts';
import { codesOfAnswer } from './codesOfAnswer.ts';
import { openTestServices, testToday } from './openTestServices.ts';
import { withdrawConsent } from './withdrawConsent.ts';

interface Plan {
  readonly introductions: readonly { id: string; one: { id: string }; other: { id: string } }[];
  readonly underWay: readonly { id: string; step: string; isDue: boolean }[];
  readonly weights: readonly { part: string; tried: number | null; worked: number | null }[];
}

describe('introductions by the API', () => {
  const schema = makeSchema();
  let services: Services;
  let close: () => Promise<void>;
  let communityId = '';
  let ids: string[] = [];
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
  });
  afterAll(() => close());

  const tie = (from: number, to: number, weight: number | null = null) =>
    services.stores.ties.create({ kind: 'KNOWS', fromId: ids[from]!, toId: ids[to]!, weight });
  /** A chain of four, and one who knows nobody. */
  beforeEach(async () => {
    communityId = (await services.stores.nodes.create(nodeKind('Community'), { name: '桂花里' })).id;
    ids = [];
    for (const name of ['王秀英', '李明', '赵强', '周兰', '吴静'])
      ids.push((await services.stores.nodes.create(nodeKind('Resident'), { communityId, name })).id);
    for (const from of [0, 1, 2]) await tie(from, from + 1);
  });

  const as = (role: (typeof roleIds)[number], dataKinds: 'stressfulTies'[] = []) =>
    viewerWith({ role, communityId: role === 'administrator' ? null : communityId, dataKinds });
  const ask = (text: string, variables: object, viewer = as('socialWorker')): Promise<ExecutionResult> =>
    askAs(services, schema, viewer, text, variables);
  const plan = async (choices: object = {}, viewer = as('socialWorker')): Promise<Plan> => {
    const answer = await ask(
      `query($s: NetworkSelection!, $c: IntroductionChoicesInput) { introductionPlan(selection: $s, choices: $c) {
        introductions { id one { id } other { id } introducerReason reasons changes occasionText }
        underWay { id step isDue } weights { part tried worked } } }`,
      { s: { communityId }, c: choices },
      viewer,
    );
    if (answer.errors) throw answer.errors[0]!.originalError ?? answer.errors[0];
    return answer.data!.introductionPlan as Plan;
  };
  const pairs = async (choices: object = {}, viewer = as('socialWorker')): Promise<string[]> =>
    (await plan(choices, viewer)).introductions.map(({ id }) => id);
  const pair = (a: number, b: number): string => [ids[a]!, ids[b]!].sort().join(':');
  const record = (input: object) =>
    ask('mutation($input: FollowUpInput!) { recordFollowUp(input: $input) { id step until } }', {
      input: { communityId, topic: 'introduction', ...input },
    });

  it('are for workers and supervisors alone', async () => {
    for (const role of roleIds) {
      const answer = plan({}, as(role));
      if (role === 'socialWorker' || role === 'supervisor') await expect(answer).resolves.toBeDefined();
      else await expect(answer, role).rejects.toThrow();
    }
  });

  it('are told in words, and read the choices', async () => {
    const found = await plan({ budget: 1 });
    expect(found.introductions).toHaveLength(1);
    expect(found.introductions[0]).toMatchObject({ introducerReason: expect.stringMatching(/./) });
    await expect(plan({ budget: 99 })).rejects.toThrow(ProblemError);
  });

  it('remember what came of them', async () => {
    const [first] = (await plan()).introductions;
    const declined = { id: v7(), subject: first!.id, step: 'declined', reason: '都说不方便' };
    expect((await record(declined)).data).toEqual({
      recordFollowUp: { id: declined.id, step: 'declined', until: null },
    });
    expect(await record(declined)).toEqual(await record(declined));
    expect(await pairs()).not.toContain(first!.id);
    expect((await plan()).weights.find(({ part }) => part === 'base')).toEqual({
      part: 'base',
      tried: 1,
      worked: 0,
    });
    // Opened again, it may be proposed again.
    await record({ subject: first!.id, step: 'reopened' });
    expect(await pairs()).toContain(first!.id);
    await record({ subject: first!.id, step: 'accepted' });
    const going = await plan();
    expect(going.underWay).toEqual([{ id: first!.id, step: 'accepted', isDue: false }]);
    expect(going.introductions.map(({ id }) => id)).not.toContain(first!.id);
  });

  it('can be put off until a day', async () => {
    const [first] = await pairs();
    const answer = await record({
      subject: first,
      step: 'declined',
      reason: '以后再说',
      decidedOn: '2025-01-01',
      until: '9999-12-31',
    });
    expect(answer.data).toMatchObject({ recordFollowUp: { until: '9999-12-31' } });
    expect(await pairs()).not.toContain(first);
    const past = { subject: first, step: 'declined', reason: 'x', decidedOn: testToday, until: '2025-01-01' };
    expect(codesOfAnswer(await record(past))).toEqual(['endBeforeStart']);
  });

  it('are of two residents of the community, by their ids in order', async () => {
    const reversed = pair(0, 3).split(':').reverse().join(':');
    for (const subject of [reversed, ids[0], `${ids[0]}:${ids[0]}`, `${ids[0]}:${communityId}`, 'x:y'])
      expect(codesOfAnswer(await record({ subject, step: 'accepted' })), subject).toEqual(['notFound']);
    expect(codesOfAnswer(await record({ subject: pair(0, 3), step: 'declined' }))).toEqual(['required']);
  });

  it('bring nobody together with whom there is tension, whoever asks', async () => {
    const [first] = (await plan({ budget: 30, perPerson: 5 })).introductions;
    await tie(ids.indexOf(first!.one.id), ids.indexOf(first!.other.id), -2);
    for (const viewer of [as('socialWorker'), as('socialWorker', ['stressfulTies']), as('supervisor')]) {
      const found = await pairs({ budget: 30, perPerson: 5 }, viewer);
      expect(found.length).toBeGreaterThan(0);
      expect(found).not.toContain(first!.id);
    }
  });

  it('leave out who withdrew from the network', async () => {
    const { id } = (await plan()).introductions[0]!;
    const withdrawn = id.split(':')[0]!;
    await withdrawConsent(services, withdrawn);
    const left = await pairs({ budget: 30, perPerson: 5 });
    expect(left.filter((each) => each.includes(withdrawn))).toEqual([]);
  });

  describe('to one person', () => {
    const chainsTo = async (
      to: number,
      from: number | null,
      viewer = as('socialWorker'),
    ): Promise<string[]> => {
      const answer = await ask(
        `query($personId: ID!, $fromId: ID) { introductionChains(personId: $personId, fromId: $fromId) {
          person { id } on chains { sentence actors { name } links { sentence strength confirmedOn since } } } }`,
        { personId: ids[to], fromId: from === null ? null : ids[from] },
        viewer,
      );
      if (answer.errors) throw answer.errors[0]!.originalError ?? answer.errors[0];
      const { chains } = answer.data!.introductionChains as {
        chains: { actors: { name: string }[]; sentence: string; links: object[] }[];
      };
      for (const { actors, links, sentence } of chains) {
        expect(links).toHaveLength(actors.length - 1);
        expect(sentence).toMatch(/./);
      }
      return chains.map(({ actors }) => actors.map(({ name }) => name).join());
    };

    it('are for workers and supervisors alone', async () => {
      for (const role of roleIds) {
        const answer = chainsTo(3, 0, as(role));
        if (role === 'socialWorker' || role === 'supervisor')
          await expect(answer).resolves.toEqual(['王秀英,李明,赵强,周兰']);
        else await expect(answer, role).rejects.toThrow();
      }
    });

    it('start from the worker who is nearest', async () => {
      expect(await chainsTo(3, null)).toEqual([]);
      const { id } = await services.stores.nodes.create(nodeKind('SocialWorker'), {
        communityId,
        name: '周敏',
      });
      await services.stores.ties.create({ kind: 'KNOWS', fromId: id, toId: ids[1]!, confirmedOn: '2026-03' });
      expect(await chainsTo(3, null)).toEqual(['周敏,李明,赵强,周兰']);
    });

    it('pass by tension, also for who may not see it', async () => {
      await tie(2, 1, -2);
      for (const viewer of [as('socialWorker'), as('socialWorker', ['stressfulTies'])])
        expect(await chainsTo(3, 0, viewer)).toEqual([]);
    });

    it('pass by who withdrew, and lead to nobody who did', async () => {
      await withdrawConsent(services, ids[1]!, 'network');
      expect(await chainsTo(3, 0)).toEqual([]);
      const answer = await ask('query($id: ID!) { introductionChains(personId: $id) { on } }', {
        id: ids[1],
      });
      expect(answer.data).toEqual({ introductionChains: null });
    });
  });
});
