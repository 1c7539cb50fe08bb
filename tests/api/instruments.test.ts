import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { roleIds, type Role } from '../../server/entities/access.ts';
import { codesOfAnswer } from './codesOfAnswer.ts';
import { testToday } from './openTestServices.ts';
import { twoCommunities } from './twoCommunities.ts';
import { withdrawConsent } from './withdrawConsent.ts';

const scored = `{ totalCount pageInfo { hasNextPage endCursor } edges { node {
  answers { id instrument instrumentName askedOn askedBy replacesId parameters { id value } answers { item code } }
  missingCount caution
  scores { score name value minimum maximum band bands { id from to isConcern } missing reliableDifference sentence
    change { since difference reading sentence } } } } }`;

describe('scales, by the API', () => {
  const here = twoCommunities();
  const { resident, ask } = here;
  const answer = (input: object, role: Role = 'socialWorker') =>
    ask(
      'mutation($input: InstrumentAnswersInput!) { recordInstrumentAnswers(input: $input) { id askedOn askedBy } }',
      { input },
      role,
    );
  const list = async (variables: object, role: Role = 'socialWorker') =>
    (
      await ask(
        `query($personId: ID!, $instrument: ID, $first: Int, $after: String) {
          instrumentAnswers(personId: $personId, instrument: $instrument, first: $first, after: $after) ${scored} }`,
        variables,
        role,
      )
    ).data?.instrumentAnswers as {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: { answers: { id: string }; scores: { score: string; value: number | null }[] } }[];
    } | null;
  const lsns = (codesInOrder: readonly number[]) =>
    codesInOrder.map((code, i) => ({ item: String(i + 1), code }));

  it('are asked, scored, asked again, and compared within their own error', async () => {
    const personId = await resident('王秀英');
    const id = v7();
    const input = {
      ...{ id, personId, instrument: 'lsns6', askedOn: '2026-03-01' },
      answers: lsns([1, 1, 1, 2, 1, 1]),
    };
    const first = await answer(input);
    expect(first.data?.recordInstrumentAnswers).toEqual({
      ...{ id, askedOn: '2026-03-01', askedBy: 'a-socialWorker' },
    });
    expect(await answer(input)).toEqual(first);
    const before = await list({ personId });
    expect(before).toMatchObject({
      totalCount: 1,
      edges: [
        {
          node: {
            answers: { instrumentName: 'LSNS-6 social network scale (6 items)', answers: { length: 6 } },
            missingCount: 0,
            scores: [
              {
                score: 'total',
                value: 7,
                band: 'few',
                bands: [
                  { id: 'few', from: 0, to: 12, isConcern: true },
                  { id: 'enough', from: 12, to: 30 },
                ],
                change: null,
                reliableDifference: null,
                sentence: 'Total: 7 (0–30), few ties: worth a closer look.',
              },
              { score: 'family', value: 3 },
              { score: 'friends', value: 4 },
            ],
          },
        },
      ],
    });
    await answer({ personId, instrument: 'lsns6', answers: lsns([3, 3, 2, 3, 2, 2]) });
    const unknown = (await list({ personId, instrument: 'lsns6' }))!.edges[0]!.node;
    expect(unknown).toMatchObject({
      answers: { askedOn: testToday },
      scores: [{ value: 15, change: { since: '2026-03-01', difference: 8, reading: 'unknown' } }, {}, {}],
    });
    const saved = await ask(
      `mutation($input: SaveInstrumentReliabilityInput!) {
        saveInstrumentReliability(input: $input) { id reliability { score standardDeviation reliability source } } }`,
      {
        input: {
          ...{ communityId: here.communityId, instrument: 'lsns6' },
          scores: [{ score: 'total', standardDeviation: 5, reliability: 0.8, source: '测试' }],
        },
      },
      'supervisor',
    );
    expect(codesOfAnswer(saved)).toEqual([]);
    // By hand: 1.96 × 5 × √0.4 = 6.198.
    const known = (await list({ personId }))!.edges[0]!.node.scores[0]!;
    expect(known).toMatchObject({
      change: { reading: 'more', sentence: expect.stringContaining('6.2') as string },
    });
  });

  it('leave out a score of which an item was not answered', async () => {
    const personId = await resident('李明');
    await answer({
      personId,
      instrument: 'ssrs',
      answers: ['8', '9', '10'].map((item) => ({ item, code: 2 })),
    });
    expect((await list({ personId }))!.edges[0]!.node).toMatchObject({
      missingCount: 11,
      scores: [
        { score: 'total', value: null, minimum: 12, maximum: 66 },
        { score: 'objective', value: null },
        { score: 'subjective', value: null },
        { score: 'utilisation', value: 6, missing: [] },
      ],
    });
  });

  it('are corrected by a later entry and taken back by an empty one; pages follow one another', async () => {
    const personId = await resident('赵强');
    const ids: string[] = [];
    for (const [i, day] of ['2026-01-05', '2026-02-05', '2026-03-05'].entries()) {
      ids.push(v7());
      await answer({
        id: ids[i],
        personId,
        instrument: 'lsns6',
        askedOn: day,
        answers: lsns([i, i, i, i, i, i]),
      });
    }
    const page = await list({ personId, first: 2 });
    expect(page!.edges.map(({ node }) => node.answers.id)).toEqual([ids[2], ids[1]]);
    expect(page).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await list({ personId, first: 2, after: page!.pageInfo.endCursor });
    expect(rest!.edges.map(({ node }) => node.answers.id)).toEqual([ids[0]]);
    const corrected = {
      personId,
      instrument: 'lsns6',
      askedOn: '2026-02-05',
      answers: lsns([5, 5, 5, 5, 5, 5]),
    };
    await answer({ ...corrected, replacesId: ids[1] });
    await answer({ ...corrected, answers: [], replacesId: ids[2] });
    const left = await list({ personId });
    expect(left!.edges.map(({ node }) => node.scores[0]!.value)).toEqual([30, 0]);
    // Also where the entry at which the page ended has been corrected since.
    const after = page!.pageInfo.endCursor;
    const next = await list({ personId, first: 2, after });
    expect(next!.edges.map(({ node }) => node.answers.id)).toEqual([ids[0]]);
    expect(codesOfAnswer(await answer({ ...corrected, replacesId: ids[1] }))).toEqual(['alreadyCorrected']);
  });

  it('take their texts from the community, version by version', async () => {
    const save = (input: object, role: Role = 'supervisor') =>
      ask(
        'mutation($input: SaveInstrumentTextsInput!) { saveInstrumentTexts(input: $input) { id version instrument } }',
        { input: { communityId: here.communityId, ...input } },
        role,
      );
    const offered = async () =>
      (
        (
          await ask(
            `query($communityId: ID!) { instruments(communityId: $communityId) {
            id name purpose source licence missing notReady
            parameters { id name usual minimum maximum } scores { id name isTotal bandsSource }
            items { id label from to toParameter onlyIfParameter onlyIfAtLeast codes }
            ownItems { from to codes valueName domains { id name } }
            texts { id version source items { item text options value domain } } reliability { score } } }`,
            { communityId: here.communityId },
          )
        ).data as { instruments: { id: string; notReady: string | null; texts: { id: string } | null }[] }
      ).instruments;
    const scale = async (id: string) => (await offered()).find((each) => each.id === id)!;
    expect((await offered()).map(({ id }) => id)).toEqual([
      ...['lsns6', 'lsns18', 'ssrs', 'mspss', 'positionGenerator', 'resourceGenerator', 'exchangeGenerators'],
    ]);
    expect(await scale('ssrs')).toMatchObject({
      texts: null,
      notReady: null,
      items: expect.arrayContaining([
        expect.objectContaining({ id: '1', label: 'Item 1' }),
        expect.objectContaining({ id: '5e', onlyIfParameter: 'familyMembers', onlyIfAtLeast: 5 }),
        expect.objectContaining({ id: '6', to: 9, toParameter: 'sources' }),
      ]) as unknown,
    });
    expect((await scale('positionGenerator')).notReady).toBe(
      'Enter your own list first; then it can be asked.',
    );
    const personId = await resident('孙丽');
    const asked = { personId, instrument: 'positionGenerator', answers: [{ item: 'doctor', code: 1 }] };
    expect(codesOfAnswer(await answer(asked))).toEqual(['required']);
    const items = [
      { item: 'doctor', text: '医生', options: [], value: 86 },
      { item: 'cook', text: '厨师', options: [], value: 47 },
    ];
    const list1 = { instrument: 'positionGenerator', source: '自编', items };
    expect((await save(list1)).data).toMatchObject({ saveInstrumentTexts: { version: 1 } });
    expect((await save(list1)).data).toMatchObject({ saveInstrumentTexts: { version: 1 } });
    const { texts } = await scale('positionGenerator');
    expect(texts).toMatchObject({ source: '自编', items: [{ item: 'doctor', text: '医生', value: 86 }, {}] });
    expect(codesOfAnswer(await answer({ ...asked, textsId: texts!.id }))).toEqual([]);
    await save({ ...list1, items: [...items, { item: 'judge', text: '法官', options: [], value: 88 }] });
    // What was answered keeps the list that was read out: the judge was never asked about.
    expect((await list({ personId }))!.edges[0]!.node.scores).toMatchObject([
      { score: 'extensity', value: null },
      { score: 'upperReach', value: null, maximum: 86 },
      { score: 'range', value: null, maximum: 39 },
    ]);
    expect(codesOfAnswer(await save({ ...list1, items: [items[0]!, items[0]!] }))).toEqual(['nameTaken']);
    expect(codesOfAnswer(await save(list1, 'socialWorker'))).toEqual(['notAllowed']);
    const put = await ask(
      'mutation($id: ID!) { retireInstrumentTexts(id: $id) { id } }',
      { id: texts!.id },
      'supervisor',
    );
    expect(codesOfAnswer(put)).toEqual([]);
    expect((await scale('positionGenerator')).texts).toBe(null);
  });

  it('are not asked of who withdrew or was merely mentioned, nor told of', async () => {
    const withdrawn = await resident('周梅');
    await answer({ personId: withdrawn, instrument: 'lsns6', answers: lsns([1, 1, 1, 1, 1, 1]) });
    await withdrawConsent(here.services, withdrawn);
    const mentioned = await resident('吴阿姨', { standing: 'mentioned' });
    for (const personId of [withdrawn, mentioned]) {
      const input = { personId, instrument: 'lsns6', answers: lsns([1, 1, 1, 1, 1, 1]) };
      expect(codesOfAnswer(await answer(input))).toEqual(['notToBeAsked']);
      expect(await list({ personId })).toMatchObject({ totalCount: 0, edges: [] });
    }
    const file = await ask(
      'query($personId: ID!) { personFile(personId: $personId) { instrumentAnswers { instrumentName answers { code } } } }',
      { personId: withdrawn },
    );
    expect(file.data?.personFile).toMatchObject({ instrumentAnswers: [{ answers: { length: 6 } }] });
  });

  it.each(roleIds)('are for workers and supervisors of the community only (%s)', async (role) => {
    const personId = await resident('陈阿婆');
    const input = { personId, instrument: 'lsns6', answers: lsns([1, 1, 1, 1, 1, 1]) };
    const isOpen = role === 'socialWorker' || role === 'supervisor';
    expect(codesOfAnswer(await answer(input, role)).length).toBe(isOpen ? 0 : 1);
    expect((await list({ personId }, role))?.totalCount ?? null).toBe(isOpen ? 1 : null);
    const elsewhere = await resident('别处', {}, here.otherId);
    expect(codesOfAnswer(await answer({ ...input, personId: elsewhere }, role))).toHaveLength(1);
  });
});
