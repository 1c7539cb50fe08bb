import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './startServer.ts';

const actors = [
  'id,kind,name,date',
  ...['王芳', '李明', '赵兰', '陈勇'].map((name, i) => `P${i + 1},resident,${name},`),
  'E1,activity,义诊,2026-03-02',
  'E2,activity,合唱,2026-04-06',
];
const ties = [
  'source,target,kind',
  'P1,P2,认识',
  'P2,P3,认识',
  ...['P1,E1', 'P2,E1', 'P1,E2'].map((pair) => `${pair},参加`),
];
const asked = `query($communityId: ID!, $kind: ReportKind!, $from: PartialDate, $to: PartialDate, $subjectId: ID) {
  report(communityId: $communityId, kind: $kind, from: $from, to: $to, subjectId: $subjectId) {
    title personIds provenance { label value } blocks { kind text items facts { label value } columns { texts numbers } } } }`;

interface Answer {
  readonly report: {
    readonly title: string;
    readonly personIds: string[];
    readonly blocks: { kind: string; facts: { label: string; value: string }[] }[];
  };
}

describe('reports through the API', () => {
  let server: TestServer;
  let communityId: string;
  beforeAll(async () => {
    server = await startServer();
    communityId = await server.importFiles(
      { 'actors.csv': actors.join('\n'), 'ties.csv': ties.join('\n') },
      '四人社区',
    );
  });
  afterAll(() => server.close());
  const report = async (variables: object): Promise<Answer['report']> =>
    (await server.ask<Answer>(asked, { communityId, ...variables })).report;

  it('counts what was done in a span, and names nobody', async () => {
    const answer = await report({ kind: 'annual', from: '2026-03', to: '2026-03' });
    const facts = answer.blocks.flatMap((block) =>
      block.facts.map(({ label, value }) => `${label} ${value}`),
    );
    // In March one activity with two residents: too few to be told.
    expect(facts).toEqual(
      expect.arrayContaining(['Activities 1', 'Attendances <5', 'Residents who took part <5']),
    );
    expect(answer.personIds).toEqual([]);
    expect(JSON.stringify(answer)).not.toMatch(/王芳|李明|赵兰|陈勇/);
  });

  it('tells whose data are in the diagnosis: everybody’s', async () => {
    const answer = await report({ kind: 'diagnosis' });
    expect(answer.title).toBe('Community network diagnosis');
    expect(answer.personIds).toHaveLength(4);
  });

  it('says which subject is missing', async () => {
    await expect(report({ kind: 'organization' })).rejects.toThrow();
    await expect(report({ kind: 'leader', subjectId: communityId })).rejects.toThrow();
  });

  it('has a form for each assessment, and for filing', async () => {
    const { blankForms } = await server.ask<{ blankForms: { id: string; rows: { anchors: string[] }[] }[] }>(
      'query($communityId: ID!) { blankForms(communityId: $communityId) { id name rows { name hint anchors } } }',
      { communityId },
    );
    expect(blankForms.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['individual', 'organization', 'community', 'filing']),
    );
    for (const { id, rows } of blankForms)
      expect([id, rows.every(({ anchors }) => anchors.length === (id === 'filing' ? 0 : 3))]).toEqual([
        id,
        true,
      ]);
  });
});
