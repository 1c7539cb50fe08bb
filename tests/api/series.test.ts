import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './startServer.ts';

// A ring of six; in February three ties more, that close three triangles.
const persons = Array.from({ length: 6 }, (_, i) => `P${i + 1}`);
const actors = ['id,kind,name', ...persons.map((id) => `${id},resident,${id}`)];
const ring = persons.map((id, i) => `${id},${persons[(i + 1) % 6]},认识,2026-01-01`);
const chords = ['P1,P3,认识,2026-02-01', 'P3,P5,认识,2026-02-01', 'P5,P1,认识,2026-02-01'];
const ties = ['source,target,kind,valid_from', ...ring, ...chords];
const windows = { first: '2026-01', last: '2026-03' };

describe('the network through time, through the API', () => {
  let server: TestServer;
  let selection: object;
  beforeAll(async () => {
    server = await startServer();
    const communityId = await server.importFiles(
      { 'actors.csv': actors.join('\n'), 'ties.csv': ties.join('\n') },
      'Ring',
    );
    selection = { communityId, tieKinds: ['KNOWS'], actorKinds: ['Resident'] };
  });
  afterAll(() => server.close());

  it('gives a line for the whole network and for those with the largest values', async () => {
    const { series } = await server.ask<{
      series: {
        windows: { key: string; order: number; size: number }[];
        lines: {
          measureId: string;
          actor: { name: string } | null;
          values: (number | null)[];
          low: (number | null)[];
          sentences: string[];
        }[];
      };
    }>(
      `query($s: NetworkSelection!, $w: SeriesWindowsInput) {
        series(selection: $s, measures: [density, transitivity, degree], windows: $w, persons: { first: 1 },
          band: { model: density, draws: 20 }, job: "a") {
          windows { key order size } lines { measureId actor { name } values low high sentences } } }`,
      { s: selection, w: windows },
    );
    expect(series.windows).toEqual([
      { key: '2026-01-31', order: 6, size: 6 },
      { key: '2026-02-28', order: 6, size: 9 },
      { key: '2026-03-31', order: 6, size: 9 },
    ]);
    // By hand: 6 and 9 of 15 pairs; 4 triangles (three and the inner one) × 3 of 21 two-paths.
    expect(series.lines.map(({ measureId, actor, values }) => [measureId, actor?.name, values])).toEqual([
      ['density', undefined, [6 / 15, 9 / 15, 9 / 15]],
      ['transitivity', undefined, [0, 12 / 21, 12 / 21]],
      ['degree', 'P1', [2, 4, 4]],
    ]);
    expect(series.lines[0]!.low[0]).toBe(6 / 15);
    expect(series.lines.every(({ sentences }) => sentences.length > 0)).toBe(true);
  });

  it('tells ranks with their intervals, and how alike the orders are', async () => {
    const { rankTrajectories } = await server.ask<{
      rankTrajectories: {
        windows: { drawnFrom: string; tauB: number | null }[];
        persons: {
          actor: { name: string };
          points: { rank: number; low: number; high: number }[];
          sentences: string[];
        }[];
      };
    }>(
      `query($s: NetworkSelection!, $w: SeriesWindowsInput) {
        rankTrajectories(selection: $s, measure: degree, windows: $w, persons: { first: 3 }, draws: 20) {
          windows { drawnFrom ranked tauB } measureId draws
          persons { actor { name } points { window value rank meanRank low high } changes { window better worse change } sentences } } }`,
      { s: selection, w: windows },
    );
    // In January all are equal, so that there is no order to compare with.
    expect(rankTrajectories.windows.map(({ tauB }) => tauB)).toEqual([null, null, 1]);
    expect(rankTrajectories.windows[0]!.drawnFrom).toBe('records');
    // Three have as many ties from February on, so that among the first two she would be by her id alone.
    const first = rankTrajectories.persons.find(({ actor }) => actor.name === 'P1')!;
    expect(first.points.map(({ rank }) => rank)).toEqual([3.5, 2, 2]);
  });

  it('tells where people are and where they go', async () => {
    const { alluvial } = await server.ask<{
      alluvial: { states: { id: string; name: string }[]; counts: { actors: number }[]; flows: object[] };
    }>(
      `query($s: NetworkSelection!, $w: SeriesWindowsInput) {
        alluvial(selection: $s, kind: community, windows: $w) {
          windows { key } states { id name } counts { window state actors } flows { window from to actors } events } }`,
      { s: selection, w: windows },
    );
    expect(alluvial.states.every(({ name }) => !name.includes('{'))).toBe(true);
    expect(alluvial.flows.length).toBeGreaterThan(0);
  });

  it('says what makes no line, in the asker’s language', async () => {
    const refused = server.ask(
      'query($s: NetworkSelection!) { series(selection: $s, measures: [bridge]) { windows { key } } }',
      {
        s: selection,
      },
    );
    await expect(refused).rejects.toThrow(/线|line/);
  });

  it('takes windows as plain words, with twelve months when nobody says', async () => {
    const { series } = await server.ask<{ series: { windows: object[] } }>(
      'query($s: NetworkSelection!) { series(selection: $s, measures: [density]) { windows { key } } }',
      { s: selection },
    );
    expect(series.windows).toHaveLength(12);
  });
});
