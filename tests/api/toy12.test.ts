import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './startServer.ts';

/**
 * A community of twelve, small enough to check by hand. Expected values: NetworkX 3.6.1; brokerage, cut
 * persons and betweenness also by R sna 2.7.1.
 */
const groups = { A: '01 03 04 05', B: '06 07 08', C: '09 10 12', D: '02' };
const contacts = '01-03 01-04 01-05 03-04 01-06 06-07 06-08 07-08 01-02 02-09 09-10 10-12'.split(' ');
const events = { E1: '01 03 04 05 06', E2: '01 06 07 08', E3: '09 10', E4: '01 02 09' };

const groupOf = (person: string): string =>
  Object.entries(groups).find(([, members]) => members.split(' ').includes(person))?.[0] ?? '';
const persons = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
const actors = [
  'id,kind,name,group,date,category,status',
  ...persons.map((person) => `P${person},resident,P${person},${groupOf(person)},,,`),
  ...Object.keys(events).map((event) => `${event},activity,${event},,2026-01-10,,`),
  'JWH,committee,居委会,,,,',
  'N12,need,就医陪同,,,就医陪同,open',
  'R07,resource,陪诊,,,就医陪同,',
];
const tie = (pair: string, facts: string): string => `P${pair.slice(0, 2)},P${pair.slice(3)},认识,,${facts}`;
const ties = [
  'source,target,kind,subkind,validFrom,validTo',
  ...contacts.map((pair) => tie(pair, pair === '07-08' ? '2026-01,2026-03' : '2026-01,')),
  ...['03-05', '04-11', '07-12'].map((pair) => tie(pair, '2026-06,')),
  ...Object.entries(events).flatMap(([event, who]) =>
    who.split(' ').map((person) => `P${person},${event},参加,,,`),
  ),
  'P02,JWH,任职,委员,,',
  'P12,N12,有需求,,,',
  'P07,R07,提供,,,',
];

describe('the community of twelve through the API', () => {
  let server: TestServer;
  let before: object;
  let after: object;
  beforeAll(async () => {
    server = await startServer();
    const communityId = await server.importFiles(
      { 'actors.csv': actors.join('\n'), 'ties.csv': ties.join('\n') },
      'Toy-12',
    );
    const persons = { communityId, tieKinds: ['KNOWS'], actorKinds: ['Resident'] };
    before = { ...persons, asOf: '2026-02' };
    after = { ...persons, asOf: '2026-07' };
  });
  afterAll(() => server.close());

  async function network(id: string, selection = before): Promise<number | null> {
    const answer = await server.ask<{ measure: { value: number | null } }>(
      `query($s: NetworkSelection!) { measure(id: ${id}, selection: $s) { value } }`,
      { s: selection },
    );
    return answer.measure.value;
  }
  async function nodes(
    id: string,
    options: object = {},
    selection = before,
  ): Promise<Record<string, number | null>> {
    const answer = await server.ask<{
      measure: { nodes: { actor: { externalId: string }; value: number | null }[] };
    }>(
      `query($s: NetworkSelection!, $o: MeasureOptionsInput) { measure(id: ${id}, selection: $s, options: $o) { nodes { actor { externalId } value } } }`,
      { s: selection, o: options },
    );
    return Object.fromEntries(answer.measure.nodes.map(({ actor, value }) => [actor.externalId, value]));
  }
  const above0 = (values: Record<string, number | null>): string[] =>
    Object.keys(values)
      .filter((person) => (values[person] ?? 0) > 0)
      .sort();

  it('takes the numbers that a measure leaves open (by hand: one round with a chance of a half)', async () => {
    const parameters = [
      { id: 'chance', value: 0.5 },
      { id: 'rounds', value: 1 },
    ];
    const heard = await nodes('diffusion', { parameters });
    expect([heard.P01, heard.P12, heard.P11]).toEqual([2.5, 0.5, 0]);
  });

  it('tells on the card of a cut person who is linked to the others only through her (by hand)', async () => {
    const { residents } = await server.ask<{ residents: { edges: { node: { id: string } }[] } }>(
      'query($c: ID!) { residents(communityId: $c, search: "P01") { edges { node { id } } } }',
      { c: (before as { communityId: string }).communityId },
    );
    const answer = await server.ask<{
      ego: { separatedCount: number; separated: { size: number; actors: { name: string }[] }[] };
    }>(
      'query($a: ID!, $s: NetworkSelection!) { ego(actorId: $a, selection: $s) { separatedCount separated { size actors { name } } } }',
      { a: residents.edges[0]!.node.id, s: before },
    );
    expect(answer.ego.separatedCount).toBe(6);
    expect(answer.ego.separated.map(({ actors }) => actors.map(({ name }) => name))).toEqual([
      ['P06', 'P07', 'P08'],
      ['P03', 'P04'],
      ['P05'],
    ]);
  });

  it('is as dense, closed and whole as computed elsewhere', async () => {
    expect(await network('density')).toBeCloseTo(0.1818, 4);
    expect(await network('transitivity')).toBeCloseTo(0.3, 10);
    expect(await network('distanceFragmentation')).toBeCloseTo(0.591667, 6);
  });

  it('hangs on these persons and ties', async () => {
    expect(above0(await nodes('articulation'))).toEqual(['P01', 'P02', 'P06', 'P09', 'P10']);
    expect(above0(await nodes('articulation', {}, after))).toEqual(['P01', 'P04', 'P06']);
    const bridges = await server.ask<{
      measure: { edges: { from: { externalId: string }; to: { externalId: string }; value: number }[] };
    }>(
      'query($s: NetworkSelection!) { measure(id: bridge, selection: $s) { edges { from { externalId } to { externalId } value } } }',
      { s: before },
    );
    const pairs = bridges.measure.edges
      .filter(({ value }) => value > 0)
      .map(({ from, to }) => [from.externalId, to.externalId].sort().join('-'));
    expect(pairs.sort()).toEqual(['P01-P02', 'P01-P05', 'P01-P06', 'P02-P09', 'P09-P10', 'P10-P12']);
    expect(await network('isolateCount', after)).toBe(0);
  });

  it('gives each person the values computed elsewhere', async () => {
    expect(await nodes('betweenness')).toMatchObject({ P01: 35, P02: 21, P06: 16, P09: 16, P10: 9 });
    const size = await nodes('effectiveSize');
    expect([size.P01, size.P06]).toEqual([expect.closeTo(4.6, 9), expect.closeTo(2.3333, 4)]);
    const constraint = await nodes('constraint');
    expect([constraint.P01, constraint.P06, constraint.P07, constraint.P11]).toEqual([
      expect.closeTo(0.3, 9),
      expect.closeTo(0.6111, 4),
      expect.closeTo(1.0069, 4),
      null,
    ]);
    expect(await nodes('brokerage')).toMatchObject({ P01: 16, P02: 26, P06: 14, P09: 21, P10: 14 });
    const diffusion = await nodes('diffusion');
    expect([diffusion.P01, diffusion.P06, diffusion.P11]).toEqual([
      expect.closeTo(5.0731, 4),
      expect.closeTo(3.4094, 4),
      0,
    ]);
  });

  it('shows who brokers between which groups', async () => {
    const role = (id: string) => nodes(id, { groupBy: 'group' });
    const [coordinator, gatekeeper, representative, liaison] = await Promise.all(
      ['coordinator', 'gatekeeper', 'representative', 'liaison'].map(role),
    );
    expect([coordinator!.P01, gatekeeper!.P01, representative!.P01, liaison!.P01]).toEqual([4, 6, 6, 2]);
    expect([liaison!.P02, coordinator!.P10]).toEqual([2, 2]);
  });

  it('finds the sets of persons that matter most', async () => {
    const players = async (goal: string, size: number) => {
      const answer = await server.ask<{ keyPlayers: { members: { externalId: string }[]; value: number } }>(
        'query($s: NetworkSelection!, $goal: KeyPlayerGoal!, $size: Int!) { keyPlayers(selection: $s, goal: $goal, size: $size) { members { externalId } value exact } }',
        { s: before, goal, size },
      );
      return [
        answer.keyPlayers.members
          .map((each) => each.externalId)
          .sort()
          .join(' '),
        answer.keyPlayers.value,
      ];
    };
    expect(await players('fragment', 1)).toEqual(['P01', expect.closeTo(0.848485, 6)]);
    expect(await players('fragment', 2)).toEqual(['P01 P09', expect.closeTo(0.888889, 6)]);
    expect(await players('reach', 1)).toEqual(['P01', expect.closeTo(0.673611, 6)]);
    expect(await players('reach', 2)).toEqual(['P01 P10', expect.closeTo(0.833333, 6)]);
  });

  it('chooses a set for each goal as it is asked for, and says what each member adds (by hand)', async () => {
    const { residents } = await server.ask<{
      residents: { edges: { node: { id: string; externalId: string } }[] };
    }>('query($c: ID!) { residents(communityId: $c, first: 20) { edges { node { id externalId } } } }', {
      c: (before as { communityId: string }).communityId,
    });
    const idOf = new Map(residents.edges.map(({ node }) => [node.externalId, node.id]));
    const question =
      'query($s: NetworkSelection!, $goal: KeyPlayerGoal!, $size: Int!, $o: KeyPlayerOptionsInput) { keyPlayers(selection: $s, goal: $goal, size: $size, options: $o) { value baseline exact order contributions { value required actor { externalId } } } }';
    const players = async (goal: string, size: number, options: object) => {
      const { keyPlayers } = await server.ask<{
        keyPlayers: {
          value: number;
          baseline: number;
          order: number;
          contributions: { value: number; required: boolean; actor: { externalId: string } }[];
        };
      }>(question, { s: before, goal, size, o: options });
      return keyPlayers;
    };
    // Within one step of P02 are P01 and P09; P01 adds P03 to P06.
    const reached = await players('reachWithin', 2, { steps: 1, mustInclude: [idOf.get('P02')] });
    expect(reached).toMatchObject({ value: 7 / 12, baseline: 0, order: 12 });
    expect(reached.contributions.map(({ actor, required }) => [actor.externalId, required])).toEqual([
      ['P01', false],
      ['P02', true],
    ]);
    expect(reached.contributions[0]!.value).toBeCloseTo(4 / 12, 12);
    // Without P01: P03 with P04, P06 with two, P02 with three; P05 and P11 alone.
    const parts = await players('fragmentParts', 1, {});
    expect(parts.contributions.map(({ actor }) => actor.externalId)).toEqual(['P01']);
    expect(parts.value).toBeCloseTo(1 - (2 + 6 + 12) / 110, 12);
    const quota = { groupBy: 'group', atLeast: [{ group: 'B', count: 2 }] };
    const fair = await players('reach', 3, quota);
    expect(
      fair.contributions.filter(({ actor }) => ['P06', 'P07', 'P08'].includes(actor.externalId)),
    ).toHaveLength(2);
    await expect(players('reach', 1, quota)).rejects.toThrow();
  });

  it('says what if the committee member left, or two met (by hand)', async () => {
    const { residents } = await server.ask<{
      residents: { edges: { node: { id: string; externalId: string } }[] };
    }>('query($c: ID!) { residents(communityId: $c, first: 20) { edges { node { id externalId } } } }', {
      c: (before as { communityId: string }).communityId,
    });
    const idOf = (person: string): string =>
      residents.edges.find(({ node }) => node.externalId === person)!.node.id;
    const question =
      'query($s: NetworkSelection!, $leave: [ID!]!, $add: [WhatIfTieInput!]!) { whatIf(selection: $s, leave: $leave, add: $add) { before { order largestComponent isolates distanceFragmentation } after { order largestComponent isolates } separated { size actors { externalId } } gaps { rule before after } organizations { before after } sentences } }';
    const { whatIf } = await server.ask<{ whatIf: Record<string, unknown> }>(question, {
      s: before,
      leave: [idOf('P02')],
      add: [],
    });
    expect(whatIf).toMatchObject({
      before: { order: 12, largestComponent: 11, distanceFragmentation: expect.closeTo(0.591667, 6) },
      after: { order: 11, largestComponent: 7, isolates: 1 },
      separated: [{ size: 3, actors: ['P09', 'P10', 'P12'].map((externalId) => ({ externalId })) }],
      sentences: expect.arrayContaining([expect.stringContaining('P02')]),
    });
    const met = await server.ask<{ whatIf: Record<string, unknown> }>(question, {
      s: before,
      leave: [],
      add: [{ fromId: idOf('P04'), toId: idOf('P11') }],
    });
    expect(met.whatIf).toMatchObject({ after: { largestComponent: 12, isolates: 0 }, separated: [] });
    // Nothing was recorded.
    expect(await network('largestComponent')).toBe(11);
  });

  it('makes ties of shared activities by Newman’s weights', async () => {
    const shared = { ...before, tieKinds: [], asOf: null, projection: { coAttendance: true } };
    const strength = await nodes('strength', {}, shared);
    expect([strength.P01, strength.P06]).toEqual([expect.closeTo(3, 9), expect.closeTo(2, 9)]);
    const { network: columns } = await server.ask<{
      network: {
        nodes: { externalIds: string[] };
        edges: { from: number[]; to: number[]; strengths: number[] };
      };
    }>(
      'query($s: NetworkSelection!) { network(selection: $s) { nodes { externalIds } edges { from to strengths } } }',
      { s: shared },
    );
    const [p1, p6] = ['P01', 'P06'].map((person) => columns.nodes.externalIds.indexOf(person));
    const edge = columns.edges.from.findIndex((from, i) =>
      [from, columns.edges.to[i]].every((end) => end === p1 || end === p6),
    );
    expect(columns.edges.strengths[edge]).toBeCloseTo(0.5833, 4);
  });

  it('tells what changed between the two dates', async () => {
    const { comparison } = await server.ask<{
      comparison: { ties: Record<string, number>; summary: string[] };
    }>(
      `query($s: NetworkSelection!) {
        comparison(selection: $s, before: { date: "2026-02" }, after: { date: "2026-07" }) {
          ties { kept formed dissolved notAsked jaccard formation dissolution } summary
        }
      }`,
      { s: before },
    );
    expect(comparison.ties).toEqual({
      kept: 11,
      formed: 3,
      dissolved: 1,
      notAsked: 0,
      jaccard: expect.closeTo(0.7333, 4),
      formation: expect.closeTo(0.0556, 4),
      dissolution: expect.closeTo(0.0833, 4),
    });
    expect(comparison.summary[0]).toBe(
      '12 people were there at both moments. Of the 12 earlier ties, 11 are still there and 1 ended; 3 came anew.',
    );
  });

  it('suggests introductions: who is alone is attached once, and each has somebody who introduces and a reason', async () => {
    const { introductionPlan } = await server.ask<{
      introductionPlan: {
        before: { isolates: number };
        after: { isolates: number; largestComponent: number };
        introductions: {
          one: { externalId: string };
          other: { externalId: string };
          introducer: { externalId: string } | null;
          introducerReason: string;
          reasons: string[];
        }[];
      };
    }>(
      `query($s: NetworkSelection!) { introductionPlan(selection: $s, choices: { budget: 3, perPerson: 1 }) {
        before { isolates } after { isolates largestComponent }
        introductions { one { externalId } other { externalId } introducer { externalId } introducerReason reasons } } }`,
      { s: before },
    );
    expect(introductionPlan.before.isolates).toBe(1);
    expect(introductionPlan.after).toEqual({ isolates: 0, largestComponent: 12 });
    const ends = introductionPlan.introductions.flatMap(({ one, other }) => [
      one.externalId,
      other.externalId,
    ]);
    expect(ends).toHaveLength(6);
    expect(new Set(ends).size).toBe(6);
    expect(ends).toContain('P11');
    for (const { introducerReason, reasons } of introductionPlan.introductions) {
      expect(introducerReason).not.toBe('');
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  it('leads a need to the nearest who can meet it', async () => {
    const nearest = async (selection: object) => {
      const answer = await server.ask<{
        supportGaps: {
          gaps: { rule: string; size: number | null; helpers: { path: { name: string }[] }[] }[];
        };
      }>(
        'query($s: NetworkSelection!) { supportGaps(selection: $s, rules: ["unmetNeed"]) { gaps { rule size helpers { path { name } } } } }',
        { s: selection },
      );
      return answer.supportGaps.gaps[0]?.helpers[0]?.path.map((person) => person.name).join(' ');
    };
    expect(await nearest(before)).toBe('P12 P10 P09 P02 P01 P06 P07');
    // Once the two know each other the gap is closed; the need itself stays open until it is met.
    expect(await nearest(after)).toBeUndefined();
    const { needMatches } = await server.ask<{ needMatches: { needs: object[] } }>(
      'query($s: NetworkSelection!) { needMatches(selection: $s) { needs { title state steps } } }',
      { s: after },
    );
    expect(needMatches.needs).toEqual([{ title: '就医陪同', state: 'known', steps: 1 }]);
  });

  it('sees who hangs on one thread, and does not call isolated whom nobody asked', async () => {
    const { supportGaps } = await server.ask<{
      supportGaps: { gaps: { rule: string; certainty: string; actor: { name: string } }[] };
    }>(
      'query($s: NetworkSelection!) { supportGaps(selection: $s) { gaps { rule certainty actor { name } } } }',
      { s: before },
    );
    const about = (rule: string) =>
      supportGaps.gaps
        .filter((gap) => gap.rule === rule)
        .map((gap) => `${gap.actor.name} ${gap.certainty}`)
        .sort();
    expect(about('singleSource')).toEqual(['P05 confirmed', 'P12 confirmed']);
    expect(about('isolation')).toEqual(['P11 unknown']);
  });

  it('does not list a committee member among those without an office', async () => {
    const { latentActivists } = await server.ask<{
      latentActivists: {
        activists: { actor: { name: string }; score: number; contributions: { points: number | null }[] }[];
        officeHolders: { actor: { name: string } }[];
      };
    }>(
      'query($s: NetworkSelection!) { latentActivists(selection: $s, first: 20) { activists { actor { name } score contributions { points } } officeHolders { actor { name } } } }',
      { s: before },
    );
    expect(latentActivists.activists.map((each) => each.actor.name)).not.toContain('P02');
    for (const { score, contributions } of latentActivists.activists) {
      expect(contributions.reduce((sum, each) => sum + (each.points ?? 0), 0)).toBeCloseTo(score, 9);
    }
  });
});

describe('the community of twelve, once the three at its edge were asked', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  it('is sure that two hang on one person and one has nobody (by hand)', async () => {
    const files = { 'actors.csv': actors.join('\n'), 'ties.csv': ties.join('\n') };
    const communityId = await server.importFiles(files, 'Toy-12');
    const { residents } = await server.ask<{
      residents: { edges: { node: { id: string; name: string } }[] };
    }>('query($c: ID!) { residents(communityId: $c, first: 20) { edges { node { id name } } } }', {
      c: communityId,
    });
    const asked = residents.edges.filter(({ node }) => ['P05', 'P11', 'P12'].includes(node.name));
    for (const { node } of asked)
      await server.ask('mutation($input: InterviewInput!) { recordInterview(input: $input) { waveId } }', {
        input: {
          id: v7(),
          communityId,
          newWave: 'W1',
          respondentId: node.id,
          on: '2026-02-10',
          answers: [],
        },
      });
    const { supportGaps } = await server.ask<{
      supportGaps: {
        rules: { id: string; open: number }[];
        gaps: { rule: string; certainty: string; evidence: string; actor: { name: string } | null }[];
      };
    }>(
      `query($s: NetworkSelection!) { supportGaps(selection: $s, rules: ["singleSource", "isolation"]) {
        rules { id open } gaps { rule certainty evidence actor { name } } } }`,
      { s: { communityId, tieKinds: ['KNOWS'], actorKinds: ['Resident'], asOf: '2026-02' } },
    );
    const told = supportGaps.gaps.map((gap) => `${gap.rule} ${gap.actor?.name} ${gap.certainty}`);
    expect(told.sort()).toEqual([
      'isolation P11 confirmed',
      'singleSource P05 confirmed',
      'singleSource P12 confirmed',
    ]);
    const sourceOf = (name: string) => supportGaps.gaps.find(({ actor }) => actor?.name === name)!.evidence;
    expect(sourceOf('P05')).toContain('P01');
    expect(sourceOf('P12')).toContain('P10');
    expect(supportGaps.rules.filter(({ id }) => id === 'isolation')).toEqual([{ id: 'isolation', open: 1 }]);
  });
});
