import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dimensions } from '../../server/analysis/activists/dimensions.ts';
import { builtInQuestions } from '../../server/entities/questionSet.ts';
import { startServer, type Answer, type TestServer } from './startServer.ts';

interface Saved {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly retiredAt: string | null;
}

const faults = ({ errors }: Answer<unknown>) =>
  (errors ?? []).flatMap(({ extensions }) =>
    (extensions.problems ?? []).map(({ code, field }) => `${code} ${field}`),
  );

describe('what a community chose for itself, by the API', () => {
  let server: TestServer;
  let communityId: string;
  beforeAll(async () => {
    server = await startServer();
    const { createCommunity } = await server.ask<{ createCommunity: { id: string } }>(
      'mutation { createCommunity(input: { name: "桂花里" }) { id } }',
    );
    communityId = createCommunity.id;
  });
  afterAll(() => server.close());

  describe('weights of activists', () => {
    type Profile = Saved & { readonly weights: readonly { dimension: string; weight: number }[] };
    const parts = 'id name version weights { dimension weight } createdAt createdBy retiredAt';
    const save = (weights: readonly object[], name = '重信任') =>
      server.send<{ saveWeightProfile: Profile }>(
        `mutation($input: SaveWeightProfileInput!) { saveWeightProfile(input: $input) { ${parts} } }`,
        { input: { communityId, name, weights } },
      );
    const list = async (versions?: boolean) =>
      (
        await server.ask<{ weightProfiles: Profile[] }>(
          `query($communityId: ID!, $versions: Boolean) {
            weightProfiles(communityId: $communityId, versions: $versions) { ${parts} } }`,
          { communityId, versions },
        )
      ).weightProfiles;

    it('are saved as versions, listed, and put away', async () => {
      expect(await list()).toEqual([]);
      // The order of the registry, whatever order they came in: the same weights are the same version.
      const weights = [
        { dimension: 'participation', weight: 1 },
        { dimension: 'namedByPeers', weight: 3.5 },
      ];
      const { saveWeightProfile: first } = (await save(weights)).data;
      expect(first).toMatchObject({
        name: '重信任',
        version: 1,
        weights: weights.toReversed(),
        createdBy: 'local',
        retiredAt: null,
      });
      expect((await save(weights.toReversed())).data.saveWeightProfile).toEqual(first);
      const { saveWeightProfile: second } = (await save([{ dimension: 'spread', weight: 1 }])).data;
      expect(await list()).toEqual([second]);
      expect(await list(true)).toEqual([second, first]);
      const { retireWeightProfile: retired } = await server.ask<{ retireWeightProfile: Profile }>(
        `mutation($id: ID!) { retireWeightProfile(id: $id) { ${parts} } }`,
        { id: second.id },
      );
      expect(retired).toEqual({ ...second, retiredAt: retired.retiredAt });
      expect(retired.retiredAt).not.toBeNull();
      expect(await list()).toEqual([]);
      expect(await list(true)).toHaveLength(2);
    });

    it('are refused where they say nothing', async () => {
      const kept = await list(true);
      const right = { dimension: dimensions[0]!.id, weight: 1 };
      expect(faults(await save([]))).toEqual(['required weights']);
      expect(faults(await save([{ ...right, weight: 0 }]))).toEqual(['required weights']);
      expect(faults(await save([right, { dimension: 'beauty', weight: 1 }]))).toEqual([
        'notAChoice weights.1.dimension',
      ]);
      expect(faults(await save([right, right]))).toEqual(['notAChoice weights.1.dimension']);
      expect(faults(await save([{ ...right, weight: -1 }]))).toEqual(['tooSmall weights.0.weight']);
      expect(faults(await save([{ ...right, weight: 1001 }]))).toEqual(['tooLarge weights.0.weight']);
      expect(faults(await save([right], ' '))).toEqual(['required name']);
      expect(await list(true)).toEqual(kept);
    });
  });

  describe('questions of interviews', () => {
    type Questions = Saved & { readonly questions: readonly (typeof builtInQuestions)[number][] };
    const parts =
      'id name version questions { key zh en kind subkind fromNamed most stressful } createdAt createdBy retiredAt';
    const save = (questions: readonly object[], name = '入户问题') =>
      server.send<{ saveQuestionSet: Questions }>(
        `mutation($input: SaveQuestionSetInput!) { saveQuestionSet(input: $input) { ${parts} } }`,
        { input: { communityId, name, questions } },
      );
    const list = async (versions = false, language: 'zh' | 'en' = 'zh') =>
      (
        await server.send<{ questionSets: Questions[] }>(
          `query($communityId: ID!, $versions: Boolean) {
            questionSets(communityId: $communityId, versions: $versions) { ${parts} } }`,
          { communityId, versions },
          language,
        )
      ).data.questionSets;

    it('are the built-in ones where nothing is saved, and those stay to be had', async () => {
      const [standard, ...others] = await list();
      expect(others).toEqual([]);
      expect(standard).toMatchObject({ id: 'built-in', name: '通用问题单', version: 0, createdAt: null });
      expect(standard!.questions).toEqual(builtInQuestions);
      // The order of the method: contacts first, what may be skipped or strains later.
      expect(standard!.questions.map(({ key }) => key).join(' ')).toBe(
        'discuss emotional instrumental informational companionship money gossip trust reverse strain',
      );
      expect((await list(false, 'en'))[0]?.name).toBe('Standard questions');
      // Help that she gets goes from who is named to her, help that she gives the other way.
      const ways = standard!.questions.map(({ key, fromNamed }) => [key, fromNamed]);
      expect(ways).toEqual(
        expect.arrayContaining([
          ['emotional', true],
          ['reverse', false],
          ['trust', false],
        ]),
      );
      expect(standard!.questions.filter(({ stressful }) => stressful).map(({ key }) => key)).toEqual([
        'strain',
      ]);
      const { saveQuestionSet: saved } = (await save(builtInQuestions.slice(0, 3))).data;
      expect((await list()).map(({ id }) => id)).toEqual([saved.id, 'built-in']);
    });

    it('are saved as versions and put away', async () => {
      const { saveQuestionSet: first } = (await save(builtInQuestions.slice(0, 2), '两问')).data;
      expect(first).toMatchObject({
        version: 1,
        questions: builtInQuestions.slice(0, 2),
        createdBy: 'local',
      });
      expect((await save(builtInQuestions.slice(0, 2), '两问')).data.saveQuestionSet).toEqual(first);
      const { saveQuestionSet: second } = (await save(builtInQuestions.slice(1, 3), '两问')).data;
      expect(second.version).toBe(2);
      await server.ask('mutation($id: ID!) { retireQuestionSet(id: $id) { id } }', { id: first.id });
      expect((await list()).map(({ name }) => name)).not.toContain('两问');
      expect((await list(true)).filter(({ name }) => name === '两问')).toHaveLength(2);
      // A set is no profile.
      expect(
        faults(
          await server.send('mutation($id: ID!) { retireWeightProfile(id: $id) { id } }', { id: first.id }),
        ),
      ).toEqual(['notFound id']);
    });

    it('are refused where they cannot be asked', async () => {
      const [right] = builtInQuestions;
      const wrong: readonly (readonly [object, string])[] = [
        [{ key: 'discuss' }, 'nameTaken questions.1.key'],
        [{ key: 'a b' }, 'badRequest questions.1.key'],
        [{ zh: ' ' }, 'required questions.1.zh'],
        [{ en: 'x'.repeat(401) }, 'tooLong questions.1.en'],
        [{ zh: 'a\u202eb' }, 'unreadableSigns questions.1.zh'],
        [{ kind: 'LIVES_IN' }, 'notAChoice questions.1.kind'],
        [{ subkind: '' }, 'required questions.1.subkind'],
        [{ most: 0 }, 'tooSmall questions.1.most'],
        [{ most: 21 }, 'tooLarge questions.1.most'],
      ];
      for (const [fault, told] of wrong)
        expect(faults(await save([right!, { ...right, key: 'own1', ...fault }]))).toEqual([told]);
      expect(faults(await save([]))).toEqual(['required questions']);
      expect(faults(await save(Array.from({ length: 31 }, (_, i) => ({ ...right, key: `k${i}` }))))).toEqual([
        'tooMany questions',
      ]);
    });
  });
});
