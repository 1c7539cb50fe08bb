import type { ExecutionResult } from 'graphql';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleIds } from '../../server/entities/access.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import { ProblemError } from '../../server/entities/problem.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import type { Services } from '../../server/graphql/context.ts';
import { askAs, viewerWith } from './askAs.ts';
import { openTestServices, testToday } from './openTestServices.ts';

const parts =
  'id personId verdict reason rank low high score profileName profileVersion seed asOf decidedBy decidedOn';

describe('decisions about possible leaders, by the API', () => {
  const schema = makeSchema();
  let services: Services;
  let close: () => Promise<void>;
  let [communityId, otherId] = ['', ''];
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    const { nodes } = services.stores;
    communityId = (await nodes.create(nodeKind('Community'), { name: '桂花里' })).id;
    otherId = (await nodes.create(nodeKind('Community'), { name: '梧桐里' })).id;
  });
  afterAll(() => close());

  const resident = async (name: string, more: object = {}, where = communityId): Promise<string> =>
    (await services.stores.nodes.create(nodeKind('Resident'), { communityId: where, name, ...more })).id;
  const as = (role: (typeof roleIds)[number]) =>
    viewerWith({ role, communityId: role === 'administrator' ? null : communityId });
  const worker = () => as('socialWorker');
  const ask = (text: string, variables: object, viewer = worker()): Promise<ExecutionResult> =>
    askAs(services, schema, viewer, text, variables);
  const decide = (input: object, viewer = worker()) =>
    ask(
      `mutation($input: DecisionInput!) { recordDecision(input: $input) { ${parts} } }`,
      { input: { verdict: 'shortlisted', reason: '大家都找她商量', ...input } },
      viewer,
    );
  const list = (variables: object = {}, viewer = worker()) =>
    ask(
      `query($communityId: ID!, $personId: ID, $latest: Boolean, $first: Int) {
        decisions(communityId: $communityId, personId: $personId, latest: $latest, first: $first) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { personId verdict } } } }`,
      { communityId, ...variables },
      viewer,
    );
  const codes = ({ errors }: ExecutionResult) =>
    (errors ?? []).flatMap(({ originalError }) =>
      originalError instanceof ProblemError ? originalError.problems.map(({ code }) => code) : ['other'],
    );

  it('are kept with what the list said, once, and listed with the latest first', async () => {
    const personId = await resident('王秀英');
    const figures = {
      rank: 2,
      low: 1,
      high: 5.5,
      score: 80.5,
      profileName: '重信任',
      profileVersion: 1,
      seed: 1,
    };
    const input = { id: v7(), personId, ...figures, asOf: '2026-08' };
    const first = await decide(input);
    expect(first.data).toEqual({
      recordDecision: {
        ...input,
        verdict: 'shortlisted',
        reason: '大家都找她商量',
        decidedBy: 'a-socialWorker',
        decidedOn: testToday,
      },
    });
    expect(await decide(input)).toEqual(first);
    await decide({ personId, verdict: 'approached', reason: '去家里谈过' });
    const other = await resident('李明');
    await decide({ personId: other, decidedOn: '2026-08-01' });
    const verdicts = async (variables: object) => (await list(variables)).data?.decisions;
    expect(await verdicts({})).toMatchObject({
      totalCount: 3,
      edges: [
        { node: { personId, verdict: 'approached' } },
        { node: { personId, verdict: 'shortlisted' } },
        { node: { personId: other, verdict: 'shortlisted' } },
      ],
    });
    expect(await verdicts({ latest: true })).toMatchObject({
      totalCount: 2,
      edges: [{ node: { verdict: 'approached' } }, { node: { personId: other } }],
    });
    expect(await verdicts({ personId, first: 1 })).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      edges: [{ node: { verdict: 'approached' } }],
    });
  });

  it('put nobody forward who refused, may be a child, withdrew or was merely mentioned', async () => {
    const refused = await resident('赵强');
    const withdrawn = await resident('孙丽');
    const consent = { on: '2026-01-01', until: null, textVersion: 'x', means: 'paper' } as const;
    const by = { formReference: null, guardian: null, takenBy: 'local', id: null };
    for (const [personId, purpose] of [
      [refused, 'leadership'],
      [withdrawn, 'network'],
    ] as const)
      await services.privacy.recordConsent({ ...consent, ...by, personId, purpose, decision: 'withdrawn' });
    const tagged = await resident('周梅', { tags: ['不参与评选'] });
    const child = await resident('小明', { birthYear: 2010 });
    const mentioned = await resident('吴阿姨', { standing: 'mentioned' });
    for (const personId of [refused, withdrawn, tagged, child, mentioned])
      expect(codes(await decide({ personId, verdict: 'shortlisted' }))).toEqual(['mayNotBeChosen']);
    for (const verdict of ['approached', 'agreed'])
      expect(codes(await decide({ personId: refused, verdict }))).toEqual(['mayNotBeChosen']);
    // That she does not want to is what is to be kept.
    for (const verdict of ['declined', 'notNow'])
      expect(codes(await decide({ personId: refused, verdict }))).toEqual([]);
    expect(codes(await decide({ personId: mentioned, verdict: 'declined' }))).toEqual(['mayNotBeChosen']);
    expect(codes(await decide({ personId: withdrawn, verdict: 'declined' }))).toEqual(['mayNotBeChosen']);
    expect(codes(await decide({ personId: v7() }))).toEqual(['notFound']);
    expect(codes(await decide({ personId: refused, verdict: 'notNow', reason: '' }))).toEqual(['required']);
  });

  it('are for worker and supervisor only, in their own community', async () => {
    const personId = await resident('郑红');
    const strange = await resident('外人', {}, otherId);
    for (const role of roleIds) {
      const may = role === 'socialWorker' || role === 'supervisor';
      const expected = may ? [] : ['notAllowed'];
      expect([role, codes(await decide({ personId }, as(role)))]).toEqual([role, expected]);
      expect([role, codes(await list({}, as(role)))]).toEqual([role, expected]);
    }
    expect(codes(await decide({ personId: strange }))).toEqual(['notFound']);
    expect(codes(await list({ communityId: otherId }))).toEqual(['notFound']);
    await services.stores.decisions.record(
      { personId: strange, verdict: 'agreed', reason: 'x', decidedBy: 'a', decidedOn: testToday },
      testToday,
    );
    // Asked for in another community, a person has none.
    expect((await list({ personId: strange })).data).toMatchObject({
      decisions: { totalCount: 0, edges: [] },
    });
  });

  it('are in the file of the person, and go with her', async () => {
    const personId = await resident('冯兰');
    await decide({ personId, reason: '热心' });
    const file = `query($id: ID!) {
      personFile(personId: $id) { decisions { verdict verdictName reason } } eraseDependents(personId: $id) { decisions } }`;
    expect((await ask(file, { id: personId })).data).toEqual({
      personFile: { decisions: [{ verdict: 'shortlisted', verdictName: 'Shortlisted', reason: '热心' }] },
      eraseDependents: { decisions: 1 },
    });
    await ask(
      'mutation($id: ID!, $personId: ID!) { erasePerson(id: $id, personId: $personId, reason: asked) { erased } }',
      {
        id: v7(),
        personId,
      },
    );
    expect((await list({ personId })).data).toMatchObject({ decisions: { totalCount: 0 } });
    expect(await services.stores.decisions.ofPerson(personId)).toEqual([]);
  });
});
