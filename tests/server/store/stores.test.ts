import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NodeDraft, TieDraft } from '../../../server/entities/draft.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import type { Technique } from '../../../server/entities/technique.ts';
import type { TieKindId } from '../../../server/entities/tieKinds.ts';
import { writeNodes, writeTies } from '../../../server/store/batchStore.ts';
import { PersonStore } from '../../../server/store/personStore.ts';
import type { Statement } from '../../../server/store/statements.ts';
import type { Stores } from '../../../server/store/stores.ts';
import { engineUnderTest, openTestStores } from './openStore.ts';

const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [resident, organization, community] = [
  nodeKind('Resident'),
  nodeKind('Organization'),
  nodeKind('Community'),
];
const wholePage = { first: 50, after: null, search: null };
const allTies = { first: 50, after: null, kinds: null, nodeId: null, asOf: null };

async function codesOf(work: Promise<unknown>): Promise<string[]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map((problem) => problem.code);
    throw error;
  }
  return [];
}

describe(`stores on the ${engineUnderTest} engine`, () => {
  let stores: Stores;
  let close: () => Promise<void>;
  const home = id(1);

  beforeAll(async () => {
    ({ stores, close } = await openTestStores());
  });
  afterAll(() => close());
  beforeEach(async () => {
    await stores.nodes.remove(community, home, true);
    await stores.nodes.create(community, { id: home, name: '桂花里' });
  });

  const person = (n: number, name: string, more: Record<string, unknown> = {}) =>
    stores.nodes.create(resident, { id: id(n), communityId: home, name, ...more });

  it('reads back what it wrote, as plain values', async () => {
    await person(2, '王秀英', {
      birthYear: 1951,
      strengths: ['做饭', '手语'],
      gender: 'female',
      attributes: { score: 1.5, isOld: true, note: 'x' },
    });
    const read = await stores.nodes.read(id(2));
    expect(read).toMatchObject({
      label: 'Resident',
      id: id(2),
      communityId: home,
      displayName: '王秀英',
      name: '王秀英',
      birthYear: 1951,
      strengths: ['做饭', '手语'],
      gender: 'female',
      willingness: null,
      tags: [],
      externalId: null,
      attributes: { score: 1.5, isOld: true, note: 'x' },
    });
    expect(read?.createdAt).toMatch(/^\d{4}-\d{2}-\d{2}T.*Z$/);
  });

  it('does nothing when the same creation is sent again', async () => {
    await person(2, '王秀英');
    const again = await person(2, '另一个名字');
    expect(again.displayName).toBe('王秀英');
    expect(await (await stores.nodes.list(resident, home, wholePage)).totalCount()).toBe(1);
    await person(3, '李明');
    const tie = { id: id(10), kind: 'KNOWS', fromId: id(2), toId: id(3) } as const;
    await stores.ties.create(tie);
    await stores.ties.create(tie);
    expect(await (await stores.ties.list(home, allTies)).totalCount()).toBe(1);
  });

  it('refuses an id that belongs to something else', async () => {
    await person(2, '王秀英');
    expect(
      await codesOf(
        stores.nodes.create(organization, { id: id(2), communityId: home, name: '合唱队', kind: 'other' }),
      ),
    ).toEqual(['idTaken']);
    expect(
      await codesOf(stores.nodes.create(resident, { id: 'no uuid', communityId: home, name: '王' })),
    ).toEqual(['notAnId']);
  });

  it('refuses what breaks a rule and writes nothing of it', async () => {
    expect(await codesOf(person(2, ''))).toEqual(['required']);
    expect(await codesOf(person(2, '王', { birthYear: 1800 }))).toEqual(['tooSmall']);
    expect(await codesOf(person(2, '王', { gender: 'x' }))).toEqual(['notAChoice']);
    expect(await codesOf(stores.nodes.create(resident, { communityId: id(99), name: '王' }))).toEqual([
      'notFound',
    ]);
    expect(await (await stores.nodes.list(resident, home, wholePage)).totalCount()).toBe(0);
  });

  it('takes only a source and a wave of the community of the tie', async () => {
    const [source, wave] = [nodeKind('Source'), nodeKind('Wave')];
    const elsewhere = id(90);
    await stores.nodes.create(community, { id: elsewhere, name: '梧桐里' });
    for (const [n, communityId] of [
      [91, elsewhere],
      [31, home],
    ] as const) {
      await stores.nodes.create(source, { id: id(n), communityId, title: '困难家庭名单', kind: 'import' });
      await stores.nodes.create(wave, { id: id(n + 1), communityId, name: `第${n}轮`, date: '2026-03' });
    }
    await person(2, '王秀英');
    await person(3, '李明');
    const tie = { id: id(10), kind: 'KNOWS', fromId: id(2), toId: id(3) } as const;
    const fieldsOf = (work: Promise<unknown>) =>
      work.then(
        () => [],
        (error: unknown) => (error as ProblemError).problems.map(({ code, field }) => `${code} ${field}`),
      );
    for (const wrong of ['not there', id(91), id(32), id(2)])
      expect(await fieldsOf(stores.ties.create({ ...tie, sourceId: wrong }))).toEqual(['notFound sourceId']);
    expect(await fieldsOf(stores.ties.create({ ...tie, sourceId: id(92), waveId: id(92) }))).toEqual([
      'notFound sourceId',
      'notFound waveId',
    ]);
    await stores.ties.create({ ...tie, sourceId: id(31), waveId: id(32) });
    expect(await fieldsOf(stores.ties.update(id(10), { sourceId: id(91) }))).toEqual(['notFound sourceId']);
    // A source that was removed since does not keep the tie from being corrected.
    await stores.nodes.remove(source, id(31), true);
    expect(await stores.ties.update(id(10), { sourceId: id(31), weight: 2 })).toMatchObject({ weight: 2 });
    expect(await stores.ties.update(id(10), { waveId: null })).toMatchObject({ waveId: null });
    await stores.nodes.remove(community, elsewhere, true);
  });

  it('changes only what is named, and empties what is null', async () => {
    await person(2, '王秀英', { birthYear: 1951, tags: ['党员'] });
    const changed = await stores.nodes.update(resident, id(2), { birthYear: null, tags: ['志愿者'] });
    expect(changed).toMatchObject({ displayName: '王秀英', birthYear: null, tags: ['志愿者'] });
    expect(await codesOf(stores.nodes.update(resident, id(2), { name: null }))).toEqual(['required']);
    expect(await codesOf(stores.nodes.update(organization, id(2), { name: 'x' }))).toEqual(['notFound']);
  });

  it('pages by name, with a search', async () => {
    for (const [n, name] of ['c', 'a', 'b', 'a', 'Anna'].entries()) await person(20 + n, name);
    const first = await stores.nodes.list(resident, home, { first: 2, after: null, search: null });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await first.totalCount()).toBe(5);
    const names = [...first.edges];
    let page = first;
    while (page.pageInfo.hasNextPage) {
      page = await stores.nodes.list(resident, home, {
        first: 2,
        after: page.pageInfo.endCursor,
        search: null,
      });
      names.push(...page.edges);
    }
    expect(names.map((edge) => edge.node.displayName)).toEqual(['Anna', 'a', 'a', 'b', 'c']);
    expect(new Set(names.map((edge) => edge.node.id)).size).toBe(5);
    expect((await stores.nodes.named(resident, home, 'b'))?.displayName).toBe('b');
    expect(await stores.nodes.named(resident, home, 'Ann')).toBeNull();
    const found = await stores.nodes.list(resident, home, { first: 2, after: null, search: 'ANN' });
    expect(found.edges.map((edge) => edge.node.displayName)).toEqual(['Anna']);
    expect(
      await codesOf(stores.nodes.list(resident, home, { first: 2, after: 'nonsense', search: null })),
    ).toEqual(['badCursor']);
  });

  it('lists communities apart from what is in them', async () => {
    await person(2, '王秀英');
    const page = await stores.nodes.list(community, null, wholePage);
    expect(page.edges.map((edge) => edge.node.id)).toEqual([home]);
    expect(await stores.nodes.contents(home)).toEqual([
      { label: 'Community', count: 1 },
      { label: 'Resident', count: 1 },
    ]);
  });

  it('keeps ties with their dates and answers those that hold', async () => {
    await person(2, '王');
    await person(3, '李');
    await stores.ties.create({
      id: id(10),
      kind: 'KNOWS',
      fromId: id(2),
      toId: id(3),
      weight: 2.5,
      validFrom: '2024',
      validTo: '2025-06',
      subkind: 'neighbour',
    });
    expect(await stores.ties.read(id(10))).toMatchObject({
      kind: 'KNOWS',
      fromId: id(2),
      toId: id(3),
      communityId: home,
      weight: 2.5,
      validFrom: '2024',
      validTo: '2025-06',
      subkind: 'neighbour',
      supersededAt: null,
      waveId: null,
    });
    const ofKinds = async (kinds: TieKindId[]) =>
      (await stores.ties.list(home, { ...allTies, kinds })).totalCount();
    expect([await ofKinds(['KNOWS']), await ofKinds(['SUPPORTS']), await ofKinds([])]).toEqual([1, 0, 0]);
    const on = async (asOf: string) => (await stores.ties.list(home, { ...allTies, asOf })).totalCount();
    expect([
      await on('2023'),
      await on('2024-01-01'),
      await on('2025-06-30'),
      await on('2025-07-01'),
      await on('2025'),
    ]).toEqual([0, 1, 1, 0, 0]);
  });

  it('keeps the technique by which a tie was learnt, and lists ties by it', async () => {
    await person(2, '王');
    await person(3, '李');
    const tie = { kind: 'NOMINATES', fromId: id(2), toId: id(3), subkind: 'trust' } as const;
    await stores.ties.create({ ...tie, id: id(10), method: 'snowball' });
    await stores.ties.create({ ...tie, id: id(11), subkind: 'advice' });
    expect(await stores.ties.read(id(10))).toMatchObject({ method: 'snowball' });
    expect(await stores.ties.read(id(11))).toMatchObject({ method: null });
    const by = async (methods: Technique[], nodeId: string | null = null) => {
      const page = await stores.ties.list(home, { ...allTies, methods, nodeId });
      expect(await page.totalCount()).toBe(page.edges.length);
      return page.edges.map((edge) => edge.node.id);
    };
    for (const nodeId of [null, id(3)]) {
      expect(await by(['snowball', 'judges'], nodeId)).toEqual([id(10)]);
      expect(await by(['judges'], nodeId)).toEqual([]);
      expect(await by([], nodeId)).toEqual([]);
    }
    const { method } = (await stores.records.read(home)).ties;
    expect(new Set([...method.codes].map((code) => method.words[code]))).toEqual(new Set(['snowball', null]));
    await stores.ties.update(id(10), { method: 'sociometric' });
    expect(await by(['sociometric'])).toEqual([id(10)]);
    expect(await stores.ties.update(id(10), { method: null })).toMatchObject({ method: null });
  });

  it('keeps how often two are in contact; a tie that is confirmed again keeps its former version', async () => {
    await person(2, '王');
    await person(3, '李');
    const tie = { kind: 'SUPPORTS', fromId: id(2), toId: id(3), subkind: 'emotional' } as const;
    await stores.ties.create({ ...tie, id: id(10), frequency: 'weekly' });
    expect(await stores.ties.read(id(10))).toMatchObject({ frequency: 'weekly', confirmedOn: null });
    const confirm = () => stores.ties.update(id(10), { confirmedOn: '2020-03', frequency: 'daily' });
    expect(await confirm()).toMatchObject({ frequency: 'daily', confirmedOn: '2020-03', validTo: null });
    const [once, twice] = [await stores.ties.read(id(10)), await confirm()];
    expect(twice).toEqual(once);
    const { frequency, confirmedOn } = (await stores.records.read(home)).ties;
    expect([...frequency.codes].map((code) => frequency.words[code])).toEqual(['daily']);
    expect([...confirmedOn.codes].map((code) => confirmedOn.words[code])).toEqual(['2020-03']);
    const persons = new PersonStore(stores.graph, stores.clock);
    expect((await persons.ties(id(2))).map(({ tie: { frequency: often } }) => often).toSorted()).toEqual([
      'daily',
      'weekly',
    ]);
    expect(await codesOf(stores.ties.update(id(10), { confirmedOn: '9999' }))).toEqual(['inTheFuture']);
    expect(await codesOf(stores.ties.create({ ...tie, kind: 'ASSESSES', frequency: 'daily' }))).toEqual([
      'noFrequency',
    ]);
  });

  it('keeps what a person says of herself, once wherever her ties are listed', async () => {
    await person(2, '王');
    await person(3, '李');
    const rating = { kind: 'ASSESSES', fromId: id(2), toId: id(2), subkind: 'trust', weight: 4 } as const;
    await stores.ties.create({ ...rating, id: id(10), method: 'selfIdentification' });
    await stores.ties.create({ ...rating, id: id(11), fromId: id(3), method: 'judges' });
    const page = await stores.ties.list(home, { ...allTies, nodeId: id(2) });
    expect(page.edges.map((edge) => edge.node.id)).toEqual([id(10), id(11)]);
    expect(page.edges[0]!.node).toMatchObject({ fromId: id(2), toId: id(2), weight: 4 });
    expect(await page.totalCount()).toBe(2);
    const persons = new PersonStore(stores.graph, stores.clock);
    const ofPerson = await persons.ties(id(2));
    expect(ofPerson.map(({ tie, other }) => [tie.id, tie.fromId, tie.toId, other.name])).toEqual([
      [id(10), id(2), id(2), '王'],
      [id(11), id(3), id(2), '李'],
    ]);
    expect(await stores.nodes.dependents(id(2), {})).toMatchObject([{ kind: 'ASSESSES', count: 2 }]);
    const { ties } = await stores.records.read(home);
    expect([...ties.ids].toSorted()).toEqual([id(10), id(11)]);
    // A corrected rating keeps its former version, also where both ends are one.
    await stores.ties.update(id(10), { weight: 3 });
    expect((await persons.ties(id(2))).map(({ tie }) => tie.weight).toSorted()).toEqual([3, 4, 4]);
    expect(await stores.ties.remove(id(10))).toBe(true);
    expect((await persons.ties(id(2))).map(({ tie }) => tie.id)).toEqual([id(11)]);
    await stores.ties.create({ ...rating, id: id(12), method: 'selfSelection', weight: null });
    expect(await persons.remove(id(2))).toBe(home);
    expect((await stores.records.read(home)).ties.ids).toEqual([]);
  });

  it('refuses ties that break a rule', async () => {
    await person(2, '王');
    await person(3, '李');
    await stores.nodes.create(organization, {
      id: id(4),
      communityId: home,
      name: '合唱队',
      kind: 'selfOrganization',
    });
    const tie = (more: object) =>
      codesOf(stores.ties.create({ kind: 'KNOWS', fromId: id(2), toId: id(3), ...more }));
    expect(await tie({ toId: id(2) })).toEqual(['selfTie']);
    expect(await tie({ toId: id(4) })).toEqual(['wrongEnds']);
    expect(await tie({ validFrom: '2026-02', validTo: '2026-01' })).toEqual(['endBeforeStart']);
    expect(await tie({ validFrom: '2026-02-30' })).toEqual(['notADate']);
    expect(await tie({ validFrom: '0202-03-05' })).toEqual(['tooEarly']);
    expect(await tie({ weight: 0 })).toEqual(['zeroWeight']);
    expect(await tie({ toId: id(77) })).toEqual(['notFound']);
    expect(await (await stores.ties.list(home, allTies)).totalCount()).toBe(0);
  });

  it('reads a date of another age that stands already, lets the rest be corrected, and takes no new one', async () => {
    await person(2, '王');
    await person(3, '李');
    const plain = { method: null, frequency: null, confirmedOn: null, note: null, subkind: null };
    const tie: TieDraft = {
      ...{ ...plain, id: id(10), kind: 'KNOWS', fromId: id(2), toId: id(3), weight: null },
      ...{ validFrom: '0202-03-05', validTo: null, waveId: null },
    };
    const recordedAt = '2026-01-01T00:00:00.000Z';
    const activity = { title: '义诊', date: '0202-03-05', kind: null, scale: null };
    await stores.graph.write(async (run) => {
      const times = { createdAt: recordedAt, updatedAt: recordedAt };
      const node: NodeDraft = {
        ...{ id: id(4), label: 'Activity', externalId: null },
        ...{ properties: activity, attributes: {} },
      };
      await writeNodes(run, [node], { communityId: home, sourceId: null, ...times });
      await writeTies(run, [tie], { sourceId: null, recordedAt });
    });
    expect(await stores.ties.read(id(10))).toMatchObject({ validFrom: '0202-03-05' });
    expect(await stores.ties.update(id(10), { note: '邻居', validFrom: '0202-03-05' })).toMatchObject({
      ...{ note: '邻居', validFrom: '0202-03-05' },
    });
    expect(await stores.ties.end(id(10), '2026-01-05')).toMatchObject({ validTo: '2026-01-05' });
    expect(await codesOf(stores.ties.update(id(10), { validFrom: '0203' }))).toEqual(['tooEarly']);
    expect(await codesOf(stores.ties.update(id(10), { confirmedOn: '0202' }))).toEqual(['tooEarly']);
    expect(await stores.ties.update(id(10), { validFrom: '2020-03-05' })).toMatchObject({
      validFrom: '2020-03-05',
    });
    const kind = nodeKind('Activity');
    expect(await stores.nodes.update(kind, id(4), { title: '义诊日' })).toMatchObject({
      ...{ title: '义诊日', date: '0202-03-05' },
    });
    expect(await codesOf(stores.nodes.update(kind, id(4), { date: '0203-03-05' }))).toEqual(['tooEarly']);
    expect(await stores.nodes.update(kind, id(4), { date: '2020-03-05' })).toMatchObject({
      date: '2020-03-05',
    });
  });

  it('ends and corrects a tie without losing the former version', async () => {
    await person(2, '王');
    await person(3, '李');
    await stores.ties.create({
      id: id(10),
      kind: 'KNOWS',
      fromId: id(2),
      toId: id(3),
      weight: 1,
      validFrom: '2024',
    });
    const ended = await stores.ties.end(id(10), '2026-01-05');
    expect(ended).toMatchObject({ id: id(10), validFrom: '2024', validTo: '2026-01-05', weight: 1 });
    const corrected = await stores.ties.update(id(10), { weight: 4, validTo: null });
    expect(corrected).toMatchObject({ weight: 4, validTo: null });
    expect(await (await stores.ties.list(home, allTies)).totalCount()).toBe(1);
    expect((await stores.records.read(home)).ties.ids).toEqual([id(10)]);
    expect(await codesOf(stores.ties.end(id(10), '2023'))).toEqual(['endBeforeStart']);
    expect(await codesOf(stores.ties.end(id(11), '2023'))).toEqual(['notFound']);
    expect(await stores.ties.remove(id(10))).toBe(true);
    expect(await stores.ties.remove(id(10))).toBe(false);
    expect(await stores.nodes.dependents(id(2))).toEqual([]);
  });

  it('names what depends on a node before it goes', async () => {
    await person(2, '王');
    await person(3, '李');
    await stores.ties.create({ kind: 'SUPPORTS', fromId: id(2), toId: id(3), subkind: 'emotional' });
    expect(await stores.nodes.dependents(id(2))).toEqual([
      { kind: 'SUPPORTS', name: { text: 'tie.SUPPORTS' }, count: 1, examples: ['李'] },
    ]);
    expect(await codesOf(stores.nodes.remove(resident, id(2), false))).toEqual(['hasDependents']);
    expect(await stores.nodes.remove(resident, id(2), true)).toBe(true);
    expect(await stores.nodes.read(id(2))).toBeNull();
    expect(await stores.nodes.remove(resident, id(3), false)).toBe(true);
    await person(5, '赵');
    expect(await codesOf(stores.nodes.remove(community, home, false))).toEqual(['hasDependents']);
  });

  it('reads a community as columns, and marks each change with a new revision', async () => {
    await person(3, '李');
    await person(2, '王', { birthYear: 1960 });
    const before = await stores.records.revision(home);
    await stores.ties.create({ id: id(10), kind: 'NOMINATES', fromId: id(3), toId: id(2), subkind: 'trust' });
    const record = await stores.records.read(home);
    expect(record.revision).not.toBe(before);
    expect(record.nodes.map((node) => node.id)).toEqual([home, id(2), id(3)]);
    expect(record.nodes[1]).toMatchObject({
      label: 'Resident',
      displayName: '王',
      properties: { name: '王', birthYear: 1960 },
    });
    expect([record.ties.from[0], record.ties.to[0], record.ties.weight[0]]).toEqual([2, 1, Number.NaN]);
    expect(record.ties.kind.words[record.ties.kind.codes[0]!]).toBe('NOMINATES');
    expect(record.ties.validFrom.words[record.ties.validFrom.codes[0]!]).toBeNull();
    expect(await codesOf(stores.records.revision(id(99)))).toEqual(['notFound']);
  });

  describe('batches', () => {
    const nodes = (count: number): NodeDraft[] =>
      Array.from({ length: count }, (_, i) => ({
        id: id(1000 + i),
        label: 'Resident',
        externalId: `p${i}`,
        properties: { name: `人${i}` },
        attributes: { village: 3 },
      }));
    const ties = (count: number): TieDraft[] =>
      Array.from({ length: count }, (_, i) => ({
        id: id(5000 + i),
        kind: 'KNOWS',
        subkind: null,
        fromId: id(1000),
        toId: id(1001 + i),
        weight: 2,
        validFrom: '2025',
        validTo: null,
        waveId: null,
        method: null,
        frequency: null,
        confirmedOn: null,
        note: null,
      }));
    const write = (count: number, signal?: AbortSignal) =>
      stores.batches.write(
        () => ({ communityId: home, sourceId: id(900), nodes: [nodes(count)], ties: [ties(count - 1)] }),
        { signal },
      );

    it('writes many rows, and the same rows again add nothing', async () => {
      await write(30);
      await write(30);
      const record = await stores.records.read(home);
      expect([record.nodes.length, record.ties.ids.length]).toEqual([31, 29]);
      expect(record.nodes.find((node) => node.externalId === 'p3')).toMatchObject({
        attributes: { village: 3 },
        displayName: '人3',
      });
      const known = await stores.batches.knownNodes(home);
      expect(known.byId.get('p7')).toBe(known.byId.get(id(1007)));
      expect(known.byId.get('p7')).toMatchObject({ id: id(1007), label: 'Resident' });
      expect((await stores.batches.knownTies(home, 'KNOWS')).size).toBe(29);
    });

    it('leaves nothing when it is cancelled on the way', async () => {
      const cancel = new AbortController();
      cancel.abort();
      expect(await codesOf(write(30, cancel.signal))).toEqual(['cancelled']);
      expect((await stores.records.read(home)).nodes.length).toBe(1);
    });

    it('can be undone, and keeps what later ties hang on', async () => {
      await write(10);
      await person(2, '王');
      await stores.ties.create({ kind: 'KNOWS', fromId: id(2), toId: id(1003) });
      expect(await stores.batches.undo(home, id(900))).toMatchObject({ nodes: 9, ties: 9, kept: 1 });
      expect(
        (await stores.nodes.list(resident, home, wholePage)).edges
          .map((edge) => edge.node.displayName)
          .sort(),
      ).toEqual(['人3', '王'].sort());
    });
  });

  it('reads many rows whole and in their order', async () => {
    const many = 'UNWIND range(1, 1001) AS i RETURN i, [i, 2 * i] AS both ORDER BY i' as Statement;
    const expected = Array.from({ length: 1_001 }, (_, i) => ({ i: i + 1, both: [i + 1, 2 * i + 2] }));
    expect(await stores.graph.read(many)).toEqual(expected);
    expect(await stores.graph.write((run) => run(many))).toEqual(expected);
  });

  it('writes all of a transaction or nothing', async () => {
    const failing = stores.graph.write(async (run) => {
      await run('CREATE (n:Node:Resident {id: "half"})' as never);
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await stores.nodes.read('half')).toBeNull();
  });
});
