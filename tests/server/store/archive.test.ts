import { afterEach, describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { graphHash, readArchive, writeArchive, type ArchiveRow } from '../../../server/store/archive.ts';
import type { Statement } from '../../../server/store/statements.ts';
import { openStores, type Stores } from '../../../server/store/stores.ts';
import { engineUnderTest, openTestStores, steadyClock } from './openStore.ts';

const open: Stores[] = [];
afterEach(async () => {
  for (const { graph } of open.splice(0)) await graph.close();
});

async function inMemory(): Promise<Stores> {
  const stores = await openStores({ folder: null }, steadyClock());
  open.push(stores);
  return stores;
}

/** The engine under test; `close` is left to the end of the test. */
async function underTest(): Promise<Stores> {
  const { stores } = await openTestStores();
  open.push(stores);
  return stores;
}

/** A community with what an archive must carry: lists, whole and broken numbers, former versions, nodes of other kinds. */
async function fill({ graph, nodes, ties }: Stores): Promise<void> {
  const { id: communityId } = await nodes.create(nodeKind('Community'), { name: '桂花里' });
  const residents: string[] = [];
  for (const name of ['王大妈', '李大爷', 'Zoë'])
    residents.push((await nodes.create(nodeKind('Resident'), { communityId, name, birthYear: 1950 })).id);
  const [fromId, toId, otherId] = residents as [string, string, string];
  const tie = await ties.create({ kind: 'KNOWS', fromId, toId, weight: 1, validFrom: '2026-03' });
  await ties.create({ kind: 'SUPPORTS', fromId: toId, toId: otherId, weight: 2.5 });
  await ties.update(tie.id, { weight: 3 });
  await graph.write(async (run) => {
    const make = (text: string, parameters = {}) => run(text as Statement, parameters);
    await make('CREATE (c:OfPerson:Consent {id: "consent-1", personId: $fromId, given: true, share: 1.0})', {
      fromId,
    });
    await make('CREATE (a:Account {id: "account-1", loginName: "wang", grants: ["a", "b"], none: []})');
    await make(
      'MATCH (a:Account {id: "account-1"}), (n:Node {id: $fromId}) CREATE (a)-[:WATCHES {since: "2026-01-05"}]->(n)',
      { fromId },
    );
    await make('CREATE (s:Session {id: "session-1"})');
  });
}

async function rowsOf({ graph }: Stores): Promise<ArchiveRow[]> {
  const rows: ArchiveRow[] = [];
  for await (const row of readArchive(graph)) rows.push(row);
  return rows;
}

async function* replay(rows: readonly ArchiveRow[]): AsyncGenerator<ArchiveRow> {
  yield* rows;
}

describe(`an archive on the ${engineUnderTest} engine`, () => {
  it('has nodes of every kind and ties with their former versions, nodes first, but no sessions', async () => {
    const stores = await underTest();
    await fill(stores);
    const rows = await rowsOf(stores);
    const labels = rows.flatMap((row) => ('node' in row ? [row.node.labels.join(':')] : []));
    expect(labels.sort()).toEqual([
      'Account',
      'Community:Node',
      'Consent:OfPerson',
      'Node:Resident',
      'Node:Resident',
      'Node:Resident',
    ]);
    const kinds = rows.flatMap((row) => ('tie' in row ? [row.tie.kind] : []));
    expect(kinds.sort()).toEqual(['KNOWS', 'KNOWS', 'SUPPORTS', 'WATCHES']);
    expect(rows.findIndex((row) => 'tie' in row)).toBe(labels.length);
    expect(await rowsOf(stores)).toEqual(rows);
  });

  it('makes an equal store on the other side', async () => {
    const stores = await underTest();
    await fill(stores);
    const copy = await inMemory();
    expect(await writeArchive(copy.graph, readArchive(stores.graph))).toEqual({ nodes: 6, ties: 4 });
    expect(await rowsOf(copy)).toEqual(await rowsOf(stores));
    expect(await graphHash(copy.graph)).toBe(await graphHash(stores.graph));
  });

  it('has the same hash whichever engine holds the same content', async () => {
    const [stores, other] = [await underTest(), await inMemory()];
    await fill(stores);
    await fill(other);
    // The revision of a community is a new id at each write; the steady clock gives both the same.
    expect(await graphHash(stores.graph)).toBe(await graphHash(other.graph));
    await other.graph.write((run) => run('MATCH (a:Account) SET a.loginName = "wong"' as Statement));
    expect(await graphHash(stores.graph)).not.toBe(await graphHash(other.graph));
  });

  it('carries settings of a community, decisions and follow-ups about persons', async () => {
    const stores = await underTest();
    await fill(stores);
    const [community] = (
      await stores.nodes.list(nodeKind('Community'), null, { first: 1, after: null, search: null })
    ).edges;
    const communityId = community!.node.id;
    const [person] = (
      await stores.nodes.list(nodeKind('Resident'), communityId, { first: 1, after: null, search: null })
    ).edges;
    const setting = { communityId, kind: 'weightProfile', name: '重信任', createdBy: 'account-1' } as const;
    const first = await stores.settings.save({ ...setting, content: '[1]' });
    await stores.settings.save({ ...setting, content: '[2]' });
    const decision = await stores.decisions.record(
      {
        personId: person!.node.id,
        verdict: 'shortlisted',
        reason: '大家都找他商量',
        score: 71.25,
        decidedOn: '2026-08-01',
        decidedBy: 'account-1',
      },
      '2026-09-01',
    );
    const followUp = await stores.followUps.record(
      {
        communityId,
        topic: 'gap',
        subject: `isolation:${person!.node.id}`,
        step: 'done',
        outcome: '已经走访',
        decidedOn: '2026-08-01',
        recordedBy: 'account-1',
      },
      '2026-09-01',
    );
    const answers = await stores.instrumentAnswers.record(
      {
        personId: person!.node.id,
        instrument: 'ssrs',
        parameters: [],
        answers: [{ item: '6', code: 3 }],
        askedOn: '2026-08-01',
        askedBy: 'account-1',
      },
      '2026-09-01',
    );
    const copy = await inMemory();
    await writeArchive(copy.graph, readArchive(stores.graph));
    expect(await copy.instrumentAnswers.ofPerson(person!.node.id)).toEqual([answers]);
    expect(await copy.settings.read(first.id)).toEqual(first);
    expect([...(await copy.followUps.latest(communityId, 'gap')).values()]).toEqual([followUp]);
    expect(await copy.settings.list(communityId, 'weightProfile', { versions: true })).toHaveLength(2);
    expect(await copy.decisions.ofPerson(person!.node.id)).toEqual([decision]);
    expect(await graphHash(copy.graph)).toBe(await graphHash(stores.graph));
  });

  it('can be written on this engine', async () => {
    const source = await inMemory();
    await fill(source);
    const target = await underTest();
    await writeArchive(target.graph, readArchive(source.graph));
    expect(await graphHash(target.graph)).toBe(await graphHash(source.graph));
  });

  it('is written into an empty store only', async () => {
    const stores = await underTest();
    await fill(stores);
    const before = await graphHash(stores.graph);
    await expect(writeArchive(stores.graph, replay([]))).rejects.toMatchObject({
      problems: [{ code: 'storeNotEmpty' }],
    });
    expect(await graphHash(stores.graph)).toBe(before);
  });

  it('is written whole or not at all', async () => {
    const node = (id: string): ArchiveRow => ({ node: { labels: ['Node', 'Resident'], properties: { id } } });
    const tie = (to: string, kind = 'KNOWS'): ArchiveRow => ({
      tie: { kind, from: 'a', to, properties: { id: `to-${to}` } },
    });
    const broken: ArchiveRow[][] = [
      [node('a'), tie('missing')],
      [node('a'), node('b'), tie('b', 'KNOWS {x: 1}]->(b) DETACH DELETE b //')],
      [node('a'), { node: { labels: ['Node) DETACH DELETE (n'], properties: { id: 'c' } } }],
      [node('a'), node('b'), tie('b'), node('c')],
    ];
    const stores = await underTest();
    for (const rows of broken) {
      await expect(writeArchive(stores.graph, replay(rows))).rejects.toMatchObject({
        problems: [{ code: 'brokenArchive' }],
      });
      expect(await rowsOf(stores)).toEqual([]);
    }
  });

  it('lets go of the store when the reader stops early', async () => {
    const stores = await underTest();
    await fill(stores);
    for await (const row of readArchive(stores.graph)) {
      expect('node' in row).toBe(true);
      break;
    }
    expect((await rowsOf(stores)).length).toBe(10);
  });
});

describe('an archive on the embedded engine', () => {
  it('is of one moment while writes go on', async () => {
    const stores = await inMemory();
    const { id: communityId } = await stores.nodes.create(nodeKind('Community'), { name: '桂花里' });
    for (let i = 0; i < 900; i++)
      await stores.nodes.create(nodeKind('Resident'), { communityId, name: `人${i}` });
    const before = await graphHash(stores.graph);
    const rows: ArchiveRow[] = [];
    for await (const row of readArchive(stores.graph)) {
      if (rows.length === 0)
        await stores.nodes.create(nodeKind('Resident'), { communityId, name: '后来的人' });
      rows.push(row);
    }
    expect(rows.length).toBe(901);
    expect(await graphHash(stores.graph)).not.toBe(before);
  });
});
