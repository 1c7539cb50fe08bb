import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NodeChange, NodeDraft, TieDraft } from '../../../server/entities/draft.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { readArchive, ArchiveHash } from '../../../server/store/archive.ts';
import type { BatchRows } from '../../../server/store/batchStore.ts';
import { IdentityStore } from '../../../server/store/identityStore.ts';
import { PersonStore } from '../../../server/store/personStore.ts';
import type { Statement } from '../../../server/store/statements.ts';
import type { Stores } from '../../../server/store/stores.ts';
import { engineUnderTest, openTestStores } from './openStore.ts';

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [resident, community] = [nodeKind('Resident'), nodeKind('Community')];
const home = id(1);

const draft = (
  n: number,
  name: string,
  label = 'Resident',
  more: NodeDraft['properties'] = {},
): NodeDraft => ({
  id: id(n),
  label,
  externalId: label === 'Source' ? null : `p${n}`,
  properties: { [nodeKind(label).nameProperty]: name, ...more },
  attributes: {},
});
const source = (n: number): NodeDraft => draft(n, '名单.xlsx', 'Source', { kind: 'import' });
const tie = (n: number, from: number, to: number, more: Partial<TieDraft> = {}): TieDraft => ({
  ...{ id: id(n), kind: 'KNOWS', subkind: null, fromId: id(from), toId: id(to), weight: null },
  ...{ validFrom: '2025', validTo: null, waveId: null, method: null, frequency: null },
  ...{ confirmedOn: null, note: null },
  ...more,
});
const change = (
  n: number,
  properties: NodeChange['properties'],
  attributes: NodeChange['attributes'] = {},
): NodeChange => ({ id: id(n), label: 'Resident', properties, attributes });

const asSealed = (_ends: unknown, _field: unknown, ciphertext: string): string => ciphertext;

describe(`batches on the ${engineUnderTest} engine`, () => {
  let stores: Stores;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ stores, close } = await openTestStores());
  });
  afterAll(() => close());
  beforeEach(async () => {
    await stores.nodes.remove(community, home, true);
    await new PersonStore(stores.graph, stores.clock).finishErasures();
    await stores.nodes.create(community, { id: home, name: '桂花里' });
    await person(2, '王秀英', {
      birthYear: 1951,
      strengths: ['做饭'],
      attributes: { 楼组: 3, 爱好: '唱歌' },
    });
    await person(3, '李明');
  });

  const person = (n: number, name: string, more: Record<string, unknown> = {}) =>
    stores.nodes.create(resident, { id: id(n), communityId: home, name, ...more });
  const write = (batch: number, rows: Partial<BatchRows>, nodes: readonly NodeDraft[] = []) =>
    stores.batches.write(() => ({
      communityId: home,
      sourceId: id(batch),
      ties: [],
      importedBy: 'account-1',
      ...rows,
      nodes: [[source(batch), ...nodes]],
    }));
  /** All that is in the store but the mark of the community's latest change, and the marks of erasures. */
  async function content(): Promise<string> {
    const hash = new ArchiveHash();
    for await (const row of readArchive(stores.graph)) {
      if ('node' in row && row.node.labels.includes('Erasure')) continue;
      const isHome = 'node' in row && row.node.properties.id === home;
      if (isHome) hash.add({ node: { ...row.node, properties: { ...row.node.properties, revision: '' } } });
      else hash.add(row);
    }
    return hash.digest();
  }
  const read = (n: number) => stores.nodes.read(id(n));
  const told = (n: number) =>
    stores.batches
      .undoPreview(home, id(n))
      .then(({ conflictList }) => conflictList.map(({ nodeId, name, what }) => [nodeId, name, what.text]));

  it('know of each node what files may say of it', async () => {
    const place = nodeKind('Place');
    await stores.nodes.create(place, { id: id(20), communityId: home, name: '3号楼', kind: 'building' });
    await stores.ties.create({ kind: 'LIVES_IN', fromId: id(2), toId: id(20), validFrom: '2020' });
    const { byId, places } = await stores.batches.knownNodes(home);
    expect(byId.get(id(2))).toEqual({
      id: id(2),
      label: 'Resident',
      externalId: null,
      name: '王秀英',
      place: '3号楼',
      properties: { name: '王秀英', birthYear: 1951, strengths: ['做饭'] },
      attributes: { 楼组: 3, 爱好: '唱歌' },
      withheldFrom: null,
    });
    expect(byId.get(id(3))).toMatchObject({ place: null, attributes: {} });
    expect(places.get('3号楼')).toBe(id(20));
  });

  it('change what is there, and put it back exactly', async () => {
    const before = await content();
    const changes = [
      change(2, { gender: 'female', birthYear: 1952, strengths: ['做饭', '手语'] }, { 楼组: 4, 电梯: true }),
      change(3, { name: '李明' }),
    ];
    await write(900, { changes: [changes], ties: [[tie(910, 2, 30)]] }, [draft(30, '新来的')]);
    expect(await read(2)).toMatchObject({
      gender: 'female',
      birthYear: 1952,
      strengths: ['做饭', '手语'],
      attributes: { 楼组: 4, 爱好: '唱歌', 电梯: true },
    });
    expect((await stores.batches.list(home, { first: 5, after: null })).edges[0]!.node).toMatchObject({
      id: id(900),
      title: '名单.xlsx',
      importedBy: 'account-1',
      // Who is the same as before is no change.
      ...{ nodes: 1, ties: 1, changed: 1, takenBackAt: null, canUndo: true },
    });
    const preview = await stores.batches.undoPreview(home, id(900));
    expect(preview).toEqual({ nodes: 1, ties: 1, kept: 0, restored: 1, conflictCount: 0, conflictList: [] });
    expect(await stores.batches.undo(home, id(900))).toEqual(preview);
    expect(await content()).toBe(before);
  });

  it('fill only what is empty at the moment of writing, when that is wanted', async () => {
    const changes = [change(2, { gender: 'female', birthYear: 1900 }, { 爱好: '跳舞', 电梯: true })];
    await write(900, { changes: [changes], fillOnly: true });
    expect(await read(2)).toMatchObject({
      gender: 'female',
      birthYear: 1951,
      attributes: { 楼组: 3, 爱好: '唱歌', 电梯: true },
    });
  });

  it('are not written twice under one Source', async () => {
    expect(await write(900, {}, [draft(30, '新来的')])).toBe(true);
    const before = await content();
    expect(await write(900, {}, [draft(31, '另一个')])).toBe(false);
    expect(await content()).toBe(before);
  });

  it('leave what was edited since, and say so', async () => {
    await write(900, { changes: [[change(2, { gender: 'female', birthYear: 1952 })]] });
    await stores.nodes.update(resident, id(2), { birthYear: 1953 });
    expect(await told(900)).toEqual([[id(2), '王秀英', 'undo.valueEdited']]);
    expect(await stores.batches.undo(home, id(900))).toMatchObject({ restored: 1, conflictCount: 1 });
    expect(await read(2)).toMatchObject({ gender: null, birthYear: 1953 });
    const { node } = (await stores.batches.list(home, { first: 5, after: null })).edges[0]!;
    expect(node.takenBackAt).not.toBeNull();
    // Once the later edit is taken back, the rest can be.
    await stores.nodes.update(resident, id(2), { birthYear: 1952 });
    expect(await stores.batches.undo(home, id(900))).toMatchObject({ restored: 1, conflictCount: 0 });
    expect(await read(2)).toMatchObject({ birthYear: 1951 });
    expect(await read(900)).toBeNull();
  });

  it('keep no note among what a node was, when a later edit keeps what the import wrote', async () => {
    const formerly = () =>
      stores.graph.read<{ before: string }>(
        'MATCH (c:OfPerson) WHERE c:FormerNode RETURN c.before AS before ORDER BY c.at' as Statement,
      );
    await stores.nodes.update(resident, id(2), { note: '旧话' });
    await stores.nodes.update(resident, id(3), { note: '旧话' });
    const changes = [change(2, { note: '新话', birthYear: 1952 }), change(3, { note: '新话' })];
    await write(900, { changes: [changes] });
    for (const n of [2, 3]) await stores.nodes.update(resident, id(n), { gender: 'female' });
    const before = (await formerly()).length;
    await stores.batches.undo(home, id(900));
    expect([await read(2), await read(3)]).toMatchObject([{ note: '旧话' }, { note: '旧话' }]);
    const kept = (await formerly()).map((row) => JSON.parse(row.before) as object);
    expect(kept).toHaveLength(before + 1);
    expect(kept).toContainEqual({ properties: { birthYear: 1951 }, attributes: {} });
    expect(JSON.stringify(kept)).not.toContain('旧话');
  });

  it('give back in any order what two imports changed one after the other', async () => {
    const before = await content();
    await write(900, { changes: [[change(2, { birthYear: 1952 })]] });
    await write(901, { changes: [[change(2, { birthYear: 1953 })]] });
    expect(await stores.batches.undo(home, id(900))).toMatchObject({ restored: 0, conflictCount: 1 });
    await stores.batches.undo(home, id(901));
    await stores.batches.undo(home, id(900));
    expect(await content()).toBe(before);
  });

  it('keep nodes on which something hangs that came later, each with its reason', async () => {
    const added = [30, 31, 32, 33, 34, 35].map((n) => draft(n, `人${n}`));
    const wave = draft(40, '第二轮', 'Wave');
    await write(900, { ties: [[tie(910, 30, 31), tie(911, 32, 33)]] }, [...added, wave]);
    await stores.nodes.update(resident, id(30), { gender: 'male' });
    await stores.ties.create({ kind: 'KNOWS', fromId: id(2), toId: id(31), waveId: id(40) });
    await stores.ties.end(id(911), '2025-06');
    const decision = { id: id(50), personId: id(34), verdict: 'approached', reason: '愿意牵头' } as const;
    const today = '2026-09-01';
    await stores.decisions.record({ ...decision, decidedOn: today, decidedBy: 'account-1' }, today);
    const visit = { communityId: home, kind: 'session', form: 'visit', recordedBy: 'account-1' } as const;
    await stores.cultivation.record({ ...visit, subjectId: id(2), aboutIds: [id(35)] }, today);
    const undone = await stores.batches.undo(home, id(900));
    expect(undone).toMatchObject({ nodes: 0, ties: 1, kept: 7 });
    expect(undone.conflictList.map(({ nodeId, name, what }) => [nodeId, name, what.text]).sort()).toEqual(
      [
        [id(30), '人30', 'undo.edited'],
        [id(31), '人31', 'undo.laterTies'],
        [id(32), '人32 – 人33', 'undo.tieChanged'],
        [id(32), '人32', 'undo.laterTies'],
        [id(33), '人33', 'undo.laterTies'],
        [id(34), '人34', 'undo.decision'],
        [id(35), '人35', 'undo.cultivated'],
        [id(40), '第二轮', 'undo.laterTies'],
      ].sort(),
    );
    expect(await stores.ties.read(id(911))).toMatchObject({ validTo: '2025-06' });
    expect(await stores.ties.read(id(910))).toBeNull();
  });

  it('keep what they changed beside the person, and let it go with her', async () => {
    await write(900, { changes: [[change(2, { gender: 'female' })]] });
    await new PersonStore(stores.graph, stores.clock).remove(id(2));
    expect(await stores.batches.undo(home, id(900))).toMatchObject({ restored: 0, conflictCount: 0 });
  });

  it('leave who became one with another person, until that is taken back', async () => {
    await write(900, { ties: [[tie(910, 30, 31)]], changes: [[change(3, { gender: 'male' })]] }, [
      draft(30, '秀英'),
      draft(31, '赵'),
    ]);
    const before = await content();
    const identities = new IdentityStore(stores.graph, stores.clock);
    const merges = [
      { id: id(60), keptId: id(2), otherId: id(30) },
      { id: id(61), keptId: id(2), otherId: id(3) },
    ];
    for (const merge of merges)
      await identities.merge({ ...merge, take: [], recordedBy: 'account-1' }, asSealed, '2026-09-01');
    const preview = await stores.batches.undoPreview(home, id(900));
    expect(preview).toMatchObject({ nodes: 0, ties: 0, kept: 1, restored: 0 });
    expect(await told(900)).toEqual([
      [id(31), '赵', 'undo.laterTies'],
      [id(2), '王秀英', 'undo.merged'],
      [id(2), '王秀英', 'undo.merged'],
    ]);
    for (const { id: change } of merges.reverse())
      await identities.undo({ id: change, communityId: home }, asSealed, '2026-09-01');
    expect(await content()).toBe(before);
    expect(await stores.batches.undo(home, id(900))).toMatchObject({ nodes: 2, ties: 1, conflictCount: 0 });
  });

  it('lists imports a page at a time, the latest first', async () => {
    for (const n of [900, 901, 902]) await write(n, {});
    const first = await stores.batches.list(home, { first: 2, after: null });
    expect(first.edges.map(({ node }) => node.id)).toEqual([id(902), id(901)]);
    expect(await first.totalCount()).toBe(3);
    const rest = await stores.batches.list(home, { first: 2, after: first.pageInfo.endCursor });
    expect(rest.edges.map(({ node }) => node.id)).toEqual([id(900)]);
    expect(rest.edges[0]!.node.canUndo).toBe(false);
  });
});
