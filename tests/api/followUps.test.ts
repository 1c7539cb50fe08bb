import type { ExecutionResult } from 'graphql';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rules } from '../../server/analysis/gaps/rules.ts';
import { roleIds } from '../../server/entities/access.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import { ProblemError } from '../../server/entities/problem.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import type { Services } from '../../server/graphql/context.ts';
import { askAs, viewerWith } from './askAs.ts';
import { codesOfAnswer } from './codesOfAnswer.ts';
import { openTestServices, testToday } from './openTestServices.ts';
import { withdrawConsent } from './withdrawConsent.ts';

const parts = 'id topic subject aboutIds step owner dueOn until reason outcome decidedOn recordedBy';

interface Listed {
  readonly totalCount: number;
  readonly rules: readonly { id: string; open: number; aside: number; done: number; unknown: number }[];
  readonly gaps: readonly { id: string; state: string; followUp: Record<string, unknown> | null }[];
}

describe('what is done about the work list, by the API', () => {
  const schema = makeSchema();
  let services: Services;
  let close: () => Promise<void>;
  let [communityId, otherId] = ['', ''];
  let ids: string[] = [];
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
  });
  afterAll(() => close());
  beforeEach(async () => {
    communityId = (await services.stores.nodes.create(nodeKind('Community'), { name: '桂花里' })).id;
    otherId = (await services.stores.nodes.create(nodeKind('Community'), { name: '梧桐里' })).id;
    ids = [];
    for (const name of ['王秀英', '李明', '赵强']) ids.push(await resident(name));
  });

  const resident = async (name: string, where = communityId): Promise<string> =>
    (await services.stores.nodes.create(nodeKind('Resident'), { communityId: where, name })).id;
  const as = (role: (typeof roleIds)[number]) =>
    viewerWith({ role, communityId: role === 'administrator' ? null : communityId });
  const worker = () => as('socialWorker');
  const ask = (text: string, variables: object, viewer = worker()): Promise<ExecutionResult> =>
    askAs(services, schema, viewer, text, variables);
  const gapOf = (n: number): string => `isolation:${ids[n]!}`;
  const record = (input: object, viewer = worker()) =>
    ask(
      `mutation($input: FollowUpInput!) { recordFollowUp(input: $input) { ${parts} } }`,
      { input: { communityId, topic: 'gap', step: 'assigned', ...input } },
      viewer,
    );
  const list = async (variables: object = {}, viewer = worker()): Promise<Listed> => {
    const answer = await ask(
      `query($s: NetworkSelection!, $state: GapState, $mine: Boolean, $overdue: Boolean) {
        supportGaps(selection: $s, rules: ["isolation"], state: $state, mine: $mine, overdue: $overdue) {
          totalCount rules { id open aside done unknown } gaps { id state followUp { ${parts} } } } }`,
      { s: { communityId }, ...variables },
      viewer,
    );
    return answer.data!.supportGaps as Listed;
  };
  const listed = async (variables: object = {}, viewer = worker()): Promise<string[]> =>
    (await list(variables, viewer)).gaps.map(({ id }) => id).sort();
  const all = (...numbers: number[]): string[] => numbers.map(gapOf).sort();

  it('is kept once, and shown with its gap', async () => {
    const input = { id: v7(), subject: gapOf(0), dueOn: '2026-09-08', owner: 'a-socialWorker' };
    const first = await record(input);
    expect(first.data).toEqual({
      recordFollowUp: {
        ...input,
        topic: 'gap',
        aboutIds: [ids[0]],
        step: 'assigned',
        until: null,
        reason: null,
        outcome: null,
        decidedOn: testToday,
        recordedBy: 'a-socialWorker',
      },
    });
    expect(await record(input)).toEqual(first);
    const { gaps } = await list();
    expect(gaps.find(({ id }) => id === gapOf(0))!.followUp).toEqual(first.data!.recordFollowUp);
    expect(gaps.find(({ id }) => id === gapOf(1))!.followUp).toBeNull();
  });

  it('sets gaps aside until a day, and takes what is done off the list for that day', async () => {
    await record({ subject: gapOf(0), step: 'snoozed', until: '2026-09-02', reason: '住院' });
    await record({ subject: gapOf(1), step: 'done', outcome: '已经走访' });
    expect(await listed()).toEqual(all(2));
    expect(await listed({ state: 'aside' })).toEqual(all(0));
    expect(await listed({ state: 'done' })).toEqual(all(1));
    expect(await listed({ state: 'all' })).toEqual(all(0, 1, 2));
    const rule = (await list()).rules.find(({ id }) => id === 'isolation');
    expect(rule).toEqual({ id: 'isolation', open: 1, aside: 1, done: 1, unknown: 1 });
    // Opened again, and what was to come back today.
    await record({ subject: gapOf(1), step: 'reopened' });
    await record({
      subject: gapOf(0),
      step: 'snoozed',
      decidedOn: '2026-08-01',
      until: testToday,
      reason: '住院',
    });
    await record({ subject: gapOf(0), step: 'reopened' });
    expect(await listed()).toEqual(all(0, 1, 2));
  });

  it('shows what was done before today and is still there', async () => {
    await record({ subject: gapOf(0), step: 'done', outcome: '已经走访', decidedOn: '2026-08-31' });
    const { gaps } = await list();
    const still = gaps.find(({ id }) => id === gapOf(0))!;
    expect(still).toMatchObject({ state: 'open', followUp: { step: 'done', decidedOn: '2026-08-31' } });
    // Once they know somebody the gap is gone, and what was done stays told.
    await services.stores.ties.create({ kind: 'KNOWS', fromId: ids[0]!, toId: ids[1]! });
    expect(await listed({ state: 'all' })).toEqual(all(2));
    const history = await ask(
      'query($c: ID!) { followUps(communityId: $c, topic: gap, step: done, latest: true) { totalCount edges { node { subject stepName } } } }',
      { c: communityId },
    );
    expect(history.data).toEqual({
      followUps: { totalCount: 1, edges: [{ node: { subject: gapOf(0), stepName: 'Done' } }] },
    });
  });

  it('narrows the list to what is mine, and to what is late', async () => {
    await record({ subject: gapOf(0), owner: 'a-socialWorker', dueOn: '2026-08-31' });
    await record({ subject: gapOf(1), owner: 'a-socialWorker', dueOn: testToday });
    await record({ subject: gapOf(2), owner: null, dueOn: '2026-08-01' });
    expect(await listed({ mine: true })).toEqual(all(0, 1));
    expect(await listed({ overdue: true })).toEqual(all(0, 2));
    expect(await listed({ mine: true, overdue: true })).toEqual(all(0));
    expect(await listed({ mine: true }, as('supervisor'))).toEqual([]);
  });

  it('is about gaps and persons of the community only, and given to those who work there', async () => {
    const stranger = await resident('外人', otherId);
    expect(codesOfAnswer(await record({ subject: `isolation:${stranger}` }))).toEqual(['notFound']);
    expect(codesOfAnswer(await record({ subject: `nonsense:${ids[0]!}` }))).toEqual(['notFound']);
    expect(codesOfAnswer(await record({ subject: ids[0] }))).toEqual(['notFound']);
    expect(codesOfAnswer(await record({ subject: gapOf(0), owner: v7() }))).toEqual(['notFound']);
    expect(codesOfAnswer(await record({ subject: gapOf(0), communityId: otherId }))).toEqual(['notFound']);
    await withdrawConsent(services, ids[2]!);
    expect(codesOfAnswer(await record({ subject: gapOf(2) }))).toEqual(['notFound']);
  });

  it('is for worker and supervisor only', async () => {
    await record({ subject: gapOf(0), step: 'snoozed', until: '2026-09-30', reason: '住院' });
    for (const role of roleIds) {
      const may = role === 'socialWorker' || role === 'supervisor';
      const expected = may ? [] : ['notAllowed'];
      expect([role, codesOfAnswer(await record({ subject: gapOf(1) }, as(role)))]).toEqual([role, expected]);
      for (const query of [
        'query($c: ID!) { followUps(communityId: $c, topic: gap) { totalCount } }',
        'query($c: ID!) { colleagues(communityId: $c) { id } }',
        'query($c: ID!) { gapThresholds(communityId: $c) { id } }',
      ])
        expect([role, codesOfAnswer(await ask(query, { c: communityId }, as(role)))]).toEqual([
          role,
          expected,
        ]);
    }
    // Researchers see the gaps as if nobody had done anything.
    const { data } = await ask(
      'query($s: NetworkSelection!) { supportGaps(selection: $s, rules: ["isolation"]) { totalCount rules { id aside } gaps { state } } }',
      { s: { communityId } },
      as('researcher'),
    );
    expect(data).toMatchObject({ supportGaps: { totalCount: 3 } });
    expect((data!.supportGaps as Listed).rules.every(({ aside }) => aside === 0)).toBe(true);
  });

  it('tells of stressful ties only to those who may see them', async () => {
    expect(rules.map(({ id }) => id)).toContain('stressfulTie');
    const subject = `stressfulTie:${ids[0]!}:${ids[1]!}`;
    expect(codesOfAnswer(await record({ subject, step: 'done', outcome: '谈过' }))).toEqual(['notFound']);
    expect(codesOfAnswer(await record({ subject, step: 'done', outcome: '谈过' }, as('supervisor')))).toEqual(
      [],
    );
    const read = `query($c: ID!, $p: ID!) {
      followUps(communityId: $c, topic: gap) { totalCount }
      personFile(personId: $p) { followUps { outcome } }
      eraseDependents(personId: $p) { followUps } }`;
    const told = async (viewer: ReturnType<typeof as>) =>
      (await ask(read, { c: communityId, p: ids[0] }, viewer)).data;
    expect(await told(worker())).toEqual({
      followUps: { totalCount: 0 },
      personFile: { followUps: [] },
      eraseDependents: { followUps: 0 },
    });
    expect(await told(as('supervisor'))).toEqual({
      followUps: { totalCount: 1 },
      personFile: { followUps: [{ outcome: null }] },
      eraseDependents: { followUps: 1 },
    });
  });

  it('can be shared out among those who work in the community', async () => {
    const by = viewerWith({ role: 'administrator' });
    const account = (loginName: string, role: 'socialWorker' | 'committee', where: string) =>
      services.accounts.administration.create(by, {
        loginName: `${loginName}-${communityId.slice(-6)}`,
        name: loginName,
        grants: [{ role, communityId: where }],
      });
    await services.accounts.administration.create(by, {
      loginName: `chief-${communityId.slice(-6)}`,
      name: 'chief',
      grants: [{ role: 'administrator' }],
    });
    const { account: ling } = await account('ling', 'socialWorker', communityId);
    await account('mei', 'committee', communityId);
    const { account: far } = await account('far', 'socialWorker', otherId);
    const { account: gone } = await account('gone', 'socialWorker', communityId);
    await services.accounts.administration.disable(by, gone.id);
    const query = 'query($c: ID!) { colleagues(communityId: $c) { id name isMe } }';
    expect((await ask(query, { c: communityId })).data).toEqual({
      colleagues: [{ id: ling.id, name: 'ling', isMe: false }],
    });
    expect(codesOfAnswer(await record({ subject: gapOf(0), owner: ling.id }))).toEqual([]);
    for (const { id } of [far, gone])
      expect(codesOfAnswer(await record({ subject: gapOf(0), owner: id }))).toEqual(['notFound']);
  });

  it('is in the file of the person without the ids of others, and goes with her', async () => {
    const pair = `bridgeTie:${ids[0]!}:${ids[1]!}`;
    await record({ subject: pair, step: 'done', outcome: '和李明谈过' });
    const file = `query($id: ID!) {
      personFile(personId: $id) { followUps { subject aboutIds outcome } } eraseDependents(personId: $id) { followUps } }`;
    expect((await ask(file, { id: ids[0] })).data).toEqual({
      personFile: {
        followUps: [{ subject: `bridgeTie:${ids[0]!}`, aboutIds: [ids[0]], outcome: null }],
      },
      eraseDependents: { followUps: 1 },
    });
    await record({ subject: gapOf(2), step: 'done', outcome: '李明陪着去了' });
    const erased = await ask(
      'mutation($id: ID!, $personId: ID!) { erasePerson(id: $id, personId: $personId, reason: asked) { namedIn { nodeId kind field } } }',
      { id: v7(), personId: ids[1] },
    );
    expect(erased.data).toEqual({
      erasePerson: { namedIn: [{ nodeId: ids[2], kind: 'Resident', field: 'followUp' }] },
    });
    expect(await services.stores.followUps.about(communityId, ids[0]!)).toEqual([]);
  });
});

describe('what a community takes for a gap', () => {
  const schema = makeSchema();
  let services: Services;
  let close: () => Promise<void>;
  let communityId = '';
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    communityId = (await services.stores.nodes.create(nodeKind('Community'), { name: '桂花里' })).id;
  });
  afterAll(() => close());

  const ask = (text: string, variables: object) =>
    askAs(services, schema, viewerWith({ role: 'socialWorker', communityId }), text, variables);
  const save = (changed: object[]) =>
    ask(
      'mutation($input: SaveGapThresholdsInput!) { saveGapThresholds(input: $input) { version changed { rule threshold value } } }',
      { input: { communityId, changed } },
    );
  const saved = async () =>
    (
      await ask('query($c: ID!) { gapThresholds(communityId: $c) { version changed { value } } }', {
        c: communityId,
      })
    ).data!.gapThresholds;
  const rulesOf = async () => {
    const { data } = await ask(
      'query($s: NetworkSelection!) { supportGaps(selection: $s) { rules { id thresholds { id usual value minimum maximum } } } }',
      { s: { communityId } },
    );
    return (
      data!.supportGaps as {
        rules: { id: string; thresholds: { id: string; value: number; usual: number; maximum: number }[] }[];
      }
    ).rules;
  };

  it('can be changed, changes the list, and is as usual again', async () => {
    expect(await saved()).toBeNull();
    const rule = (await rulesOf()).find(({ thresholds }) => thresholds.length > 0)!;
    const threshold = rule.thresholds[0]!;
    const value = threshold.usual === threshold.maximum ? threshold.usual - 1 : threshold.usual + 1;
    const change = { rule: rule.id, threshold: threshold.id, value };
    expect((await save([change])).data).toEqual({ saveGapThresholds: { version: 1, changed: [change] } });
    expect((await save([change])).data).toMatchObject({ saveGapThresholds: { version: 1 } });
    const taken = (await rulesOf()).find(({ id }) => id === rule.id)!.thresholds[0]!;
    expect(taken).toMatchObject({ value, usual: threshold.usual });
    // What is as usual is not kept as a choice.
    expect((await save([{ ...change, value: threshold.usual }])).data).toEqual({
      saveGapThresholds: { version: 2, changed: [] },
    });
    expect(await saved()).toEqual({ version: 2, changed: [] });
  });

  it('holds for the overview and for what if, too', async () => {
    const person = async (name: string) =>
      (await services.stores.nodes.create(nodeKind('Resident'), { communityId, name })).id;
    const [wang, li, zhao] = await Promise.all(['王秀英', '李明', '赵强'].map(person));
    const support = (fromId: string, weight: number) =>
      services.stores.ties.create({ kind: 'SUPPORTS', fromId, toId: wang!, weight });
    await support(li!, 3);
    await support(zhao!, 1);
    await services.stores.ties.create({ kind: 'KNOWS', fromId: wang!, toId: li! });
    const counts = async () => {
      const { data } = await ask(
        `query($c: ID!, $s: NetworkSelection!) {
          community(id: $c) { overview { attention { id count } } }
          whatIf(selection: $s) { gaps { rule before } } }`,
        { c: communityId, s: { communityId } },
      );
      const { community, whatIf } = data as {
        community: { overview: { attention: { id: string; count: number }[] } };
        whatIf: { gaps: { rule: string; before: number }[] };
      };
      return [
        community.overview.attention.find(({ id }) => id === 'singleSource')?.count ?? 0,
        whatIf.gaps.find(({ rule }) => rule === 'singleSource')!.before,
      ];
    };
    // Of four parts of help three come from one: (3/4)² + (1/4)² = 0.625 (by hand), below the usual 0.75.
    expect(await counts()).toEqual([0, 0]);
    await save([{ rule: 'singleSource', threshold: 'concentration', value: 0.6 }]);
    expect(await counts()).toEqual([1, 1]);
    await save([]);
  });

  it('is refused when there is no such number, or it is out of bounds', async () => {
    const [rule] = (await rulesOf()).filter(({ thresholds }) => thresholds.length > 0);
    const threshold = rule!.thresholds[0]!;
    const tooMuch = { rule: rule!.id, threshold: threshold.id, value: threshold.maximum + 1 };
    for (const wrong of [
      { rule: 'nonsense', threshold: 'x', value: 1 },
      { rule: rule!.id, threshold: 'nonsense', value: 1 },
      tooMuch,
    ])
      expect((await save([wrong])).errors?.[0]?.originalError).toBeInstanceOf(ProblemError);
  });
});
