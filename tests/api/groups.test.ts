import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './startServer.ts';

/** Twelve residents, their contacts, and four events; expected values: igraph 1.0.0, NetworkX 3.6.1, SciPy 1.17.1. */
const contacts = '01-03 01-04 01-05 03-04 01-06 06-07 06-08 07-08 01-02 02-09 09-10 10-12'.split(' ');
const events = { E1: '01 03 04 05 06', E2: '01 06 07 08', E3: '09 10', E4: '01 02 09' };
const persons = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
const actors = [
  'id,kind,name,date',
  ...persons.map((person) => `P${person},resident,P${person},`),
  ...Object.keys(events).map((event) => `${event},activity,${event},2026-01-10`),
];
const ties = [
  'source,target,kind',
  ...contacts.map((pair) => `P${pair.slice(0, 2)},P${pair.slice(3)},认识`),
  ...Object.entries(events).flatMap(([event, who]) =>
    who.split(' ').map((person) => `P${person},${event},参加`),
  ),
];

describe('groups through the API', () => {
  let server: TestServer;
  let selection: object;
  beforeAll(async () => {
    server = await startServer();
    const communityId = await server.importFiles(
      { 'actors.csv': actors.join('\n'), 'ties.csv': ties.join('\n') },
      'Toy-12',
    );
    selection = { communityId, tieKinds: ['KNOWS'], actorKinds: ['Resident'] };
  });
  afterAll(() => server.close());

  it('finds those of the ties, and how far one may rely on them', async () => {
    const { subgroups } = await server.ask<{
      subgroups: {
        groups: number;
        nodes: { actor: { externalId: string }; group: number; certainty: number }[];
      };
    }>(
      `query($s: NetworkSelection!) { subgroups(selection: $s, method: leiden, options: { seed: 2 }, runs: 20, job: "b") {
        groups modularity runs agreement groupSizes cores { group members { name } } nodes { actor { externalId } group certainty } } }`,
      { s: selection },
    );
    expect(subgroups).toMatchObject({
      groups: 4,
      modularity: expect.closeTo(0.4895833333, 9),
      runs: 20,
      groupSizes: [4, 4, 3],
    });
    const groups = Array.from({ length: 4 }, (_, g) =>
      subgroups.nodes
        .filter(({ group }) => group === g + 1)
        .map(({ actor }) => actor.externalId.slice(1))
        .sort()
        .join(' '),
    );
    expect(groups.toSorted()).toEqual(['01 03 04 05', '02 09 10 12', '06 07 08', '11']);
    expect(subgroups.nodes.every(({ certainty }) => certainty > 0 && certainty <= 1)).toBe(true);
  });

  it('refuses a resolution out of range', async () => {
    const query = `query($s: NetworkSelection!) { subgroups(selection: $s, options: { resolution: 11 }) { groups } }`;
    await expect(server.ask(query, { s: selection })).rejects.toThrow('not valid');
  });

  it('gives persons and events as a network of two modes', async () => {
    const { twoMode } = await server.ask<{
      twoMode: {
        personRows: { actor: { name: string }; groups: number; closeness: number; betweenness: number }[];
        groupRows: { name: string; size: number; date: string; closeness: number; betweenness: number }[];
      };
    }>(
      `query($s: NetworkSelection!) { twoMode(selection: $s, affiliation: attendance) {
        persons groups ties density personRows { actor { name } groups closeness betweenness }
        groupRows { name size date closeness betweenness } } }`,
      { s: selection },
    );
    expect(twoMode).toMatchObject({ persons: 10, groups: 4, ties: 14, density: 14 / 40 });
    expect(twoMode.personRows[0]).toEqual({
      actor: { name: 'P01' },
      groups: 3,
      closeness: expect.closeTo(0.8461538462, 9),
      betweenness: expect.closeTo(0.7301587302, 9),
    });
    expect(twoMode.groupRows[0]).toEqual({
      name: 'E1',
      size: 5,
      date: '2026-01-10',
      closeness: expect.closeTo(0.5333333333, 9),
      betweenness: expect.closeTo(0.48, 9),
    });
  });

  it('ties those who attended together, or more often than chance would explain', async () => {
    const size = async (backbone: number | null) => {
      const projection = { coAttendance: true, backbone };
      const { network } = await server.ask<{ network: { size: number } }>(
        'query($s: NetworkSelection!) { network(selection: $s) { size } }',
        { s: { ...selection, tieKinds: [], projection } },
      );
      return network.size;
    };
    expect(await size(null)).toBe(19);
    expect(await size(0.6)).toBe(12);
    expect(await size(0.3)).toBe(4);
    await expect(size(5)).rejects.toThrow('from 0 to 1');
  });
});
