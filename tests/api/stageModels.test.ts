import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedModels } from '../../server/cultivation/stageModels.ts';
import type { StageModel } from '../../server/entities/cultivation/stageModel.ts';
import { builtInQuestions } from '../../server/entities/questionSet.ts';
import { startServer, type Answer, type TestServer } from './startServer.ts';

interface Saved {
  readonly id: string;
  readonly settingId: string | null;
  readonly version: number;
  readonly isShipped: boolean;
  readonly name: string;
  readonly subject: string;
  readonly json: string;
  readonly retiredAt: string | null;
}

const parts = 'id settingId version isShipped name subject json createdAt createdBy retiredAt';
const growth = shippedModels.find(({ id }) => id === 'T3')!;

describe('stage models, by the API', () => {
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

  const list = async (versions = false, language: 'zh' | 'en' = 'zh') =>
    (
      await server.send<{ stageModels: Saved[] }>(
        `query($communityId: ID!, $versions: Boolean) { stageModels(communityId: $communityId, versions: $versions) { ${parts} } }`,
        { communityId, versions },
        language,
      )
    ).data.stageModels;
  const one = async (id: string) =>
    (
      await server.send<{ stageModel: Saved | null }>(
        `query($communityId: ID!, $id: ID!) { stageModel(communityId: $communityId, id: $id) { ${parts} } }`,
        { communityId, id },
        'zh',
      )
    ).data.stageModel;
  const save = (json: string) =>
    server.send<{ saveStageModel: Saved }>(
      `mutation($communityId: ID!, $json: String!) { saveStageModel(communityId: $communityId, json: $json) { ${parts} } }`,
      { communityId, json },
      'zh',
    );
  const codesOf = ({ errors }: Answer<unknown>) => errors?.[0]?.extensions.problems?.map(({ code }) => code);
  const retire = (id: string) =>
    server.send<{ retireStageModel: Saved }>(
      `mutation($id: ID!) { retireStageModel(id: $id) { ${parts} } }`,
      { id },
      'zh',
    );
  const ids = async () => (await list()).map(({ id, version, isShipped }) => [id, version, isShipped]);

  it('are the shipped ones at first, whole, in the language of who asks', async () => {
    const models = await list();
    expect(models.map(({ json }) => JSON.parse(json) as StageModel)).toEqual(shippedModels);
    expect(models[3]).toMatchObject({ name: '机构四阶段', subject: 'organization', settingId: null });
    expect((await list(false, 'en'))[3]!.name).toBe('Institution’s four stages');
    expect(await one('T9')).toBeNull();
  });

  it('come in pages, at most 50 at a time', async () => {
    const page = (first: number, offset: number) =>
      server.send<{ stageModels: Saved[] }>(
        'query($communityId: ID!, $first: Int!, $offset: Int!) { stageModels(communityId: $communityId, first: $first, offset: $offset) { id } }',
        { communityId, first, offset },
        'zh',
      );
    const all = shippedModels.map(({ id }) => ({ id }));
    expect((await page(2, 1)).data.stageModels).toEqual(all.slice(1, 3));
    expect(codesOf(await page(51, 0))).toEqual(['tooLarge']);
  });

  it('say what a model may name', async () => {
    const { stageModelOptions: options } = await server.ask<{
      stageModelOptions: Record<
        'indicators' | 'assessments' | 'alerts' | 'forms',
        { id: string; name: string }[]
      >;
    }>(
      `query($communityId: ID!) { stageModelOptions(communityId: $communityId) {
        indicators { id subjects name meaning unit } assessments { id name } alerts { id name } forms { id name } } }`,
      { communityId },
    );
    expect(options.indicators.map(({ id }) => id)).toContain('act.activeMemberRate90');
    expect(options.assessments.map(({ id }) => id)).toContain('organization');
    expect(options.alerts.map(({ id }) => id)).toContain('interruption');
    expect(options.forms).toContainEqual({ id: 'supervision', name: 'One-to-one supervision' });
  });

  it('are added by one JSON text, as versions', async () => {
    const own = { ...growth, id: 'dance-team', version: 7, name: { zh: '舞蹈队', en: 'Dance team' } };
    const { saveStageModel: first } = (await save(JSON.stringify(own))).data;
    expect(first).toMatchObject({ id: 'dance-team', version: 1, isShipped: false, createdBy: 'local' });
    expect(JSON.parse(first.json)).toEqual({ ...own, version: 1 });
    // What is exported and imported again says nothing new.
    expect((await save(first.json)).data.saveStageModel).toEqual(first);
    const changed = { ...own, summary: { zh: '改过', en: 'Changed' } };
    const { saveStageModel: second } = (await save(JSON.stringify(changed))).data;
    expect(second.version).toBe(2);
    expect((await ids()).at(-1)).toEqual(['dance-team', 2, false]);
    expect((await list(true)).slice(0, 2)).toEqual([second, first]);
    expect(await one('dance-team')).toEqual(second);
  });

  it('stand in the place of a shipped one whose id they take, until they are put away', async () => {
    const stages = growth.stages.map((stage) => ({ ...stage, plannedDays: 30 }));
    const { saveStageModel: own } = (await save(JSON.stringify({ ...growth, stages }))).data;
    expect((await ids())[3]).toEqual(['T3', 1, true]);
    expect((await list())[3]!.settingId).toBe(own.settingId);
    const { retireStageModel: retired } = (await retire(own.settingId!)).data;
    expect(retired.retiredAt).not.toBeNull();
    expect((await list())[3]!.settingId).toBeNull();
    expect((JSON.parse((await one('T3'))!.json) as StageModel).stages).toEqual(growth.stages);
  });

  it('are refused with what is wrong and where, and nothing is kept', async () => {
    const before = await list(true);
    const faulty = structuredClone(growth) as unknown as {
      id: string;
      stages: { exit: { value?: number }[] }[];
    };
    faulty.id = 'faulty';
    faulty.stages[1]!.exit[0]!.value = 50;
    const { errors } = await save(JSON.stringify(faulty));
    expect(errors?.[0]).toMatchObject({
      message: '第2个阶段，完成条件第1条，数值：数值太大，最大是 1。请检查是否填错了位数或单位。',
      extensions: { problems: [{ code: 'tooLarge', field: 'stages.1.exit.0.value' }] },
    });
    expect(codesOf(await save('{'))).toEqual(['brokenJson']);
    expect(await list(true)).toEqual(before);
  });

  it('are not put away by the id of another setting', async () => {
    const { saveQuestionSet } = await server.ask<{ saveQuestionSet: { id: string } }>(
      'mutation($input: SaveQuestionSetInput!) { saveQuestionSet(input: $input) { id } }',
      { input: { communityId, name: 'x', questions: builtInQuestions } },
    );
    expect(codesOf(await retire(saveQuestionSet.id))).toEqual(['notFound']);
  });
});
