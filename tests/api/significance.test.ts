import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './startServer.ts';

// Two closed circles of four that one tie links, in two groups.
const persons = Array.from({ length: 8 }, (_, i) => `P${i + 1}`);
const actors = ['id,kind,name,group', ...persons.map((id, i) => `${id},resident,${id},${i < 4 ? 'A' : 'B'}`)];
const pairs = persons.flatMap((one, i) =>
  persons.filter((_, j) => i < j && i < 4 === j < 4).map((other) => `${one},${other}`),
);
const ties = ['source,target,kind', ...[...pairs, 'P4,P5'].map((pair) => `${pair},认识`)];

interface Figures {
  readonly observed: number | null;
  readonly mean: number | null;
  readonly pLower: number | null;
  readonly pUpper: number | null;
}

describe('what chance would give, through the API', () => {
  let server: TestServer;
  let selection: object;
  beforeAll(async () => {
    server = await startServer();
    const communityId = await server.importFiles(
      { 'actors.csv': actors.join('\n'), 'ties.csv': ties.join('\n') },
      'Circles',
    );
    selection = { communityId, tieKinds: ['KNOWS'], actorKinds: ['Resident'] };
  });
  afterAll(() => server.close());

  it('finds more closed circles than chance, and says so', async () => {
    const { significance } = await server.ask<{
      significance: Figures & { draws: number; reading: string; nodes: object[] };
    }>(
      `query($s: NetworkSelection!) { significance(id: transitivity, selection: $s, model: density, draws: 100, job: "a") {
        observed mean pLower pUpper draws undefinedDraws reading nodes { observed } } }`,
      { s: selection },
    );
    // By hand: 8 triangles, 30 two-paths (six persons with three ties, two with four).
    expect(significance.observed).toBeCloseTo(24 / 30, 12);
    expect(significance.pUpper).toBeCloseTo(1 / 101, 12);
    expect(significance).toMatchObject({ draws: 100, pLower: 1, nodes: [] });
    expect(significance.reading).toMatch(/100/);
  });

  it('compares each person, with her groups shuffled', async () => {
    const { significance } = await server.ask<{
      significance: { nodes: (Figures & { actor: { externalId: string } })[] };
    }>(
      `query($s: NetworkSelection!, $o: MeasureOptionsInput) { significance(id: gatekeeper, selection: $s, options: $o, model: groups) {
        nodes { observed mean pLower pUpper actor { externalId } } } }`,
      { s: selection, o: { groupBy: 'group' } },
    );
    const { nodes } = significance;
    // By hand: P5, of B, brokers from P4 of A to her three mates; P4 the other way.
    expect(nodes.slice(0, 2).map(({ actor, observed }) => [actor.externalId, observed])).toEqual([
      ['P4', 3],
      ['P5', 3],
    ]);
    expect(nodes).toHaveLength(8);
  });

  it('refuses groups by what nobody has written down, and says so in the asker’s language', async () => {
    // What somebody typed is not repeated: it might be a name.
    const text =
      'query($s: NetworkSelection!, $o: MeasureOptionsInput) { measure(id: homophily, selection: $s, options: $o) { value } }';
    const variables = { s: selection, o: { groupBy: 'gruop' } };
    for (const [language, message] of [
      ['zh', /用来分组的这一项（“…”）资料里没有/],
      ['en', /What the groups should be made by/],
    ] as const) {
      const { errors } = await server.send(text, variables, language);
      expect(errors?.[0]?.message).toMatch(message);
      expect(errors?.[0]?.extensions.problems).toEqual([{ code: 'unknownAttribute', field: 'groupBy' }]);
    }
    // Declared for residents, though none of these has it: no groups, and no value.
    const { data } = await server.send(text, { s: selection, o: { groupBy: 'gender' } });
    expect(data).toEqual({ measure: { value: null } });
  });

  it('says in the asker’s language what cannot be compared', async () => {
    const refused = server.ask(
      'query($s: NetworkSelection!) { significance(id: density, selection: $s, model: dyads) { observed } }',
      { s: selection },
    );
    await expect(refused).rejects.toThrow(/方向|direction/);
  });

  it('describes the models', async () => {
    const { nullModels } = await server.ask<{ nullModels: { id: string; explanation: string }[] }>(
      '{ nullModels { id name explanation needs source } }',
    );
    expect(nullModels.map(({ id }) => id)).toEqual(['degrees', 'density', 'dyads', 'groups']);
    for (const { explanation } of nullModels) expect(explanation.length).toBeGreaterThan(30);
  });
});
