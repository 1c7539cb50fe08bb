import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { roleIds, type Role } from '../../server/entities/access.ts';
import { codesOfAnswer } from './codesOfAnswer.ts';
import { testToday } from './openTestServices.ts';
import { twoCommunities } from './twoCommunities.ts';
import { withdrawConsent } from './withdrawConsent.ts';

const parts =
  'id personId verdict reason rank low high score profileName profileVersion seed asOf groupBy decidedBy decidedOn';

describe('decisions about possible leaders, by the API', () => {
  const here = twoCommunities();
  const { resident, ask } = here;
  const decide = (input: object, role?: Role) =>
    ask(
      `mutation($input: DecisionInput!) { recordDecision(input: $input) { ${parts} } }`,
      { input: { verdict: 'shortlisted', reason: '大家都找她商量', ...input } },
      role,
    );
  const list = (variables: object = {}, role?: Role) =>
    ask(
      `query($communityId: ID!, $personId: ID, $latest: Boolean, $first: Int) {
        decisions(communityId: $communityId, personId: $personId, latest: $latest, first: $first) {
          totalCount pageInfo { hasNextPage endCursor } edges { node { personId verdict } } } }`,
      { communityId: here.communityId, ...variables },
      role,
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
      groupBy: 'place',
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
    await withdrawConsent(here.services, refused, 'leadership');
    await withdrawConsent(here.services, withdrawn);
    const tagged = await resident('周梅', { tags: ['不参与评选'] });
    const child = await resident('小明', { birthYear: 2010 });
    const mentioned = await resident('吴阿姨', { standing: 'mentioned' });
    for (const personId of [refused, withdrawn, tagged, child, mentioned])
      expect(codesOfAnswer(await decide({ personId, verdict: 'shortlisted' }))).toEqual(['mayNotBeChosen']);
    for (const verdict of ['approached', 'agreed'])
      expect(codesOfAnswer(await decide({ personId: refused, verdict }))).toEqual(['mayNotBeChosen']);
    // That she does not want to is what is to be kept.
    for (const verdict of ['declined', 'notNow'])
      expect(codesOfAnswer(await decide({ personId: refused, verdict }))).toEqual([]);
    expect(codesOfAnswer(await decide({ personId: mentioned, verdict: 'declined' }))).toEqual([
      'mayNotBeChosen',
    ]);
    expect(codesOfAnswer(await decide({ personId: withdrawn, verdict: 'declined' }))).toEqual([
      'mayNotBeChosen',
    ]);
    expect(codesOfAnswer(await decide({ personId: v7() }))).toEqual(['notFound']);
    expect(codesOfAnswer(await decide({ personId: refused, verdict: 'notNow', reason: '' }))).toEqual([
      'required',
    ]);
  });

  it('are for worker and supervisor only, in their own community', async () => {
    const personId = await resident('郑红');
    const strange = await resident('外人', {}, here.otherId);
    for (const role of roleIds) {
      const may = role === 'socialWorker' || role === 'supervisor';
      const expected = may ? [] : ['notAllowed'];
      expect([role, codesOfAnswer(await decide({ personId }, role))]).toEqual([role, expected]);
      expect([role, codesOfAnswer(await list({}, role))]).toEqual([role, expected]);
    }
    expect(codesOfAnswer(await decide({ personId: strange }))).toEqual(['notFound']);
    expect(codesOfAnswer(await list({ communityId: here.otherId }))).toEqual(['notFound']);
    await here.services.stores.decisions.record(
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
    expect(await here.services.stores.decisions.ofPerson(personId)).toEqual([]);
  });
});
