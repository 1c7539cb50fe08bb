import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../server/store/canonicalJson.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { tieKinds, type TieKindId } from '../../../server/entities/tieKinds.ts';
import { readArchive } from '../../../server/store/archive.ts';
import { formerNodesOf } from '../../../server/store/formerNodes.ts';
import { statement } from '../../../server/store/statements.ts';
import { engineUnderTest } from '../store/openStore.ts';
import { codesOf, home, id, privacyStores } from './privacyStores.ts';

const [wang, double, li, mentioned] = [2, 3, 4, 5];
const by = { accountId: 'local', mayOpen: ['contact', 'sensitive'] as const };

describe(`one person, one node on the ${engineUnderTest} engine`, () => {
  let ids = 100;
  const next = (): string => id(ids++);
  const create = (label: string, n: number, input: Record<string, unknown>) =>
    test.stores.nodes.create(nodeKind(label), { id: id(n), communityId: home, ...input });
  const tie = async (kind: TieKindId, from: number, to: number, more: Record<string, unknown> = {}) =>
    (await test.stores.ties.create({ id: next(), kind, fromId: id(from), toId: id(to), ...more })).id;
  const follow = (topic: 'gap' | 'introduction', subject: string) =>
    test.stores.followUps.record(
      {
        ...{ id: next(), communityId: home, topic, subject, outcome: '看过' },
        ...{ step: topic === 'gap' ? 'done' : 'accepted', decidedOn: '2026-01-01', recordedBy: 'a-1' },
      },
      '2026-01-01',
    );

  const test = privacyStores(async () => {
    await test.person(wang, '王秀英', {
      birthYear: 1950,
      strengths: ['做饭'],
      note: '一',
      attributes: { a: 1 },
    });
    await test.person(double, '王秀瑛', {
      ...{ gender: 'female', strengths: ['手语'], note: '二', attributes: { a: 2, b: 3 } },
    });
    await test.stores.graph.write((run) =>
      run(statement('node/update', { Label: 'Resident' }), {
        id: id(double),
        properties: { externalId: 'R-7' },
      }),
    );
    await test.person(li, '李明');
    await test.person(mentioned, '王阿姨', { standing: 'mentioned' });
    await create('SocialWorker', 10, { name: '陈社工' });
    await create('Organization', 11, { name: '合唱队', kind: 'selfOrganization' });
    await create('Committee', 12, { name: '居委会' });
    await create('Activity', 13, { title: '春游', date: '2026-01-01' });
    await create('Resource', 14, { title: '缝纫机', kind: 'goods' });
    await create('Need', 15, { title: '就医陪同', kind: 'service', status: 'open' });
    await create('Place', 16, { name: '3号楼', kind: 'building' });
    await create('Wave', 17, { name: '1' });
  });

  /** A tie of each kind that a resident can have, to and from the double, and some that the kept person has too. */
  async function tieAll(): Promise<void> {
    const others: Readonly<Record<string, number>> = {
      ...{ Resident: li, SocialWorker: 10, Organization: 11, Committee: 12, Activity: 13 },
      ...{ Resource: 14, Need: 15, Place: 16, Wave: 17 },
    };
    for (const kind of tieKinds) {
      const weight = kind.weightRange ? { weight: 3 } : {};
      if (kind.from.includes('Resident'))
        for (const label of kind.to) if (others[label]) await tie(kind.id, double, others[label], weight);
      if (kind.to.includes('Resident') && kind.directed)
        for (const label of kind.from) if (others[label]) await tie(kind.id, others[label], double, weight);
    }
    await tie('KNOWS', li, wang, { weight: 2 });
    await tie('ATTENDED', wang, 13, { validFrom: '2026-01-01' });
    await tie('KNOWS', double, wang, { note: '像一个人' });
    await tie('ASSESSES', double, double, { weight: 4, method: 'selfIdentification' });
    const corrected = await tie('SUPPORTS', double, li, { subkind: 'emotional' });
    await test.stores.ties.update(corrected, { weight: 5 });
  }

  async function recordAll(): Promise<void> {
    for (const [n, phone] of [
      [wang, '13800000001'],
      [double, '13800000002'],
    ] as const) {
      await test.decide(n, { purpose: 'contact' });
      await test.privacy.protectedData.write(id(n), { phone }, by);
    }
    await test.decide(double, { purpose: 'sensitive' });
    await test.privacy.protectedData.write(id(double), { wechat: 'wx', health: '高血压' }, by);
    await test.decide(double, { purpose: 'research', decision: 'refused' });
    await test.stores.decisions.record(
      {
        personId: id(double),
        verdict: 'shortlisted',
        reason: '热心',
        decidedOn: '2026-01-01',
        decidedBy: 'a',
      },
      '2026-01-01',
    );
    const answers = [{ item: '1', code: 2 }];
    const scale = { instrument: 'lsns6', parameters: [], answers, askedOn: '2026-01-01', askedBy: 'a' };
    await test.stores.instrumentAnswers.record({ personId: id(double), ...scale }, '2026-01-01');
    await follow('gap', `isolation:${id(double)}`);
    await follow('gap', `bridgeTie:${id(double)}:${id(li)}`);
    await follow('introduction', `${id(double)}:${id(li)}`);
    await follow('introduction', `${id(wang)}:${id(double)}`);
  }

  const merge = (take: readonly string[] = []) =>
    test.privacy.identities.merge({
      ...{ id: id(90), keptId: id(wang), otherId: id(double), take, recordedBy: 'a-1' },
    });
  const undo = (n = 90) => test.privacy.identities.undo({ id: id(n), communityId: home });

  /** All rows of the store but for the revision of the community, which changes with every write. */
  async function rows(): Promise<string[]> {
    const all: string[] = [];
    for await (const row of readArchive(test.stores.graph)) {
      const isMark = 'node' in row && row.node.labels.includes('Erasure');
      if (isMark) continue;
      if ('node' in row && row.node.labels.includes('Community'))
        all.push(canonicalJson({ ...row.node.properties, revision: null }));
      else all.push(canonicalJson(row));
    }
    return all.sort();
  }

  it('is undone exactly: ties of all kinds, consents, decisions, answers, follow-ups, protected data', async () => {
    await tieAll();
    await recordAll();
    const before = await rows();
    await merge(['name', 'note']);
    expect(await rows()).not.toEqual(before);
    expect(await undo()).toMatchObject({ isUndone: true, told: [] });
    expect(await rows()).toEqual(before);
    expect(await undo()).toMatchObject({ isUndone: false });
    expect(await rows()).toEqual(before);
    const read = await test.privacy.protectedData.read(id(double), by.mayOpen);
    expect(read).toMatchObject({ phone: '13800000002', health: '高血压' });
  });

  it('gives her everything that the two had, once', async () => {
    await tieAll();
    await recordAll();
    const change = await merge();
    expect(change).toMatchObject({
      kind: 'merge',
      keptId: id(wang),
      otherId: id(double),
      otherName: '王秀瑛',
    });
    expect(await test.stores.nodes.read(id(double))).toBeNull();
    expect(await test.stores.nodes.read(id(wang))).toMatchObject({
      ...{ name: '王秀英', gender: 'female', birthYear: 1950, externalId: 'R-7', note: '一' },
      ...{ strengths: ['做饭', '手语'], attributes: { a: 1, b: 3 } },
    });
    const page = { first: 100, after: null, kinds: null, nodeId: id(wang), asOf: null };
    const ties = (await test.stores.ties.list(home, page)).edges.map(({ node }) => node);
    const of = (kind: string) => ties.filter((each) => each.kind === kind);
    // The kept person's own ties stay as they were; what the other said the same is a former version.
    expect(of('ATTENDED')).toMatchObject([{ validFrom: '2026-01-01', toId: id(13) }]);
    expect(of('KNOWS').filter(({ fromId, toId }) => [fromId, toId].includes(id(li)))).toMatchObject([
      { weight: 2 },
    ]);
    expect(ties.every(({ kind, fromId, toId }) => fromId !== toId || kind === 'ASSESSES')).toBe(true);
    expect(await test.privacy.consents.ofPerson(id(wang))).toHaveLength(4);
    expect(await test.stores.decisions.ofPerson(id(wang))).toHaveLength(1);
    expect(await test.stores.instrumentAnswers.ofPerson(id(wang))).toHaveLength(1);
    const subjects = (await test.stores.followUps.about(home, id(wang))).map(({ subject }) => subject).sort();
    expect(subjects).toEqual(
      [`${id(wang)}:${id(li)}`, `bridgeTie:${id(wang)}:${id(li)}`, `isolation:${id(wang)}`].sort(),
    );
    // Sealed for the other, opened for her.
    const read = await test.privacy.protectedData.read(id(wang), by.mayOpen);
    expect(read).toMatchObject({ phone: '13800000001', wechat: 'wx', health: '高血压' });
    // Her own file tells what was recorded of her apart.
    const file = await test.privacy.file(id(wang), { groups: [], withStressfulTies: true });
    const apart = file.facts.filter(({ field }) => field === 'identity.formerRecord');
    expect(apart.map(({ raw }) => raw)).toEqual(
      expect.arrayContaining(['name: 王秀瑛', 'note: 二', 'gender: female']),
    );
    expect(await merge()).toMatchObject({ id: id(90) });
  });

  it('keeps the values that were chosen', async () => {
    await merge(['name', 'note', 'attributes']);
    expect(await test.stores.nodes.read(id(wang))).toMatchObject({
      ...{ name: '王秀瑛', note: '二', attributes: { a: 2, b: 3 } },
    });
    expect(await codesOf(merge(['id']))).toEqual(['notAChoice']);
  });

  it('lets her latest consent count: what it no longer covers goes for good, and is in no journal', async () => {
    await test.decide(double, { purpose: 'contact' });
    await test.privacy.protectedData.write(id(double), { phone: '13800000002' }, by);
    await test.decide(wang, { purpose: 'network', decision: 'withdrawn' });
    await test.decide(wang, { purpose: 'contact', decision: 'refused', on: '2026-01-01' });
    await merge();
    expect(await test.stores.nodes.read(id(wang))).toMatchObject({ withheldFrom: '2026-01-01' });
    expect((await rows()).join()).not.toContain('v1.');
    await undo();
    expect(await test.stores.nodes.read(id(double))).toMatchObject({ withheldFrom: null });
    expect(await test.privacy.protectedData.read(id(double), by.mayOpen)).not.toHaveProperty('phone');
  });

  it('takes what was set aside when she withdraws her consent later, and everything when she is erased', async () => {
    await recordAll();
    await merge();
    await test.decide(wang, { purpose: 'contact', decision: 'withdrawn' });
    await test.decide(wang, { purpose: 'sensitive', decision: 'withdrawn' });
    expect((await rows()).join()).not.toContain('v1.');
    await test.privacy.erase(id(91), id(wang));
    const left = (await rows()).join();
    expect(left).not.toContain(id(wang));
    expect(left).not.toContain(id(double));
  });

  it('leaves no trace of a third person who is erased meanwhile', async () => {
    await tieAll();
    await recordAll();
    await merge();
    await test.privacy.erase(id(91), id(li));
    expect((await rows()).join()).not.toContain(id(li));
    const { told } = await undo();
    expect(told.map(({ text }) => text)).toEqual(['identity.told.tiesGone']);
    expect(await test.stores.nodes.read(id(double))).toMatchObject({ name: '王秀瑛' });
  });

  it('lets what came later stay, and tells', async () => {
    const known = await tie('KNOWS', double, li);
    await merge();
    await test.stores.ties.update(known, { weight: 4 });
    await tie('SUPPORTS', wang, li, { subkind: 'emotional' });
    await test.stores.nodes.update(nodeKind('Resident'), id(wang), { note: '新', strengths: ['唱歌'] });
    await test.decide(wang, { purpose: 'contact' });
    const { told } = await undo();
    expect(told.map(({ text, parameters }) => [text, parameters?.count])).toEqual([
      ['identity.told.edited', undefined],
      ['identity.told.tiesStay', 1],
      ['identity.told.recordsStay', 1],
    ]);
    expect(await test.stores.nodes.read(id(wang))).toMatchObject({
      note: '新',
      gender: null,
      externalId: null,
    });
    // A correction goes along with the tie that it corrects.
    expect(await test.stores.ties.read(known)).toMatchObject({ fromId: id(double), weight: 4 });
    const page = { first: 100, after: null, kinds: null, nodeId: id(wang), asOf: null };
    expect((await test.stores.ties.list(home, page)).edges.map(({ node }) => node.kind)).toEqual([
      'SUPPORTS',
    ]);
  });

  it('undoes merges of one person from the latest on', async () => {
    await tieAll();
    const before = await rows();
    await merge();
    await test.privacy.identities.merge({
      ...{ id: id(91), keptId: id(wang), otherId: id(mentioned), take: [], recordedBy: 'a-1' },
    });
    expect(await codesOf(undo(90))).toEqual(['laterIdentityChange']);
    const list = await test.stores.identities.list(home, { first: 1, after: null });
    expect(list.edges.map(({ node }) => node.id)).toEqual([id(91)]);
    expect(await list.totalCount()).toBe(2);
    await undo(91);
    await undo(90);
    expect(await rows()).toEqual(before);
  });

  it('makes a known person of one who was merely mentioned', async () => {
    await tie('KNOWS', li, mentioned);
    const input = { id: id(92), keptId: id(mentioned), otherId: id(wang), take: ['name'], recordedBy: 'a-1' };
    await test.privacy.identities.merge(input);
    expect(await test.stores.nodes.read(id(mentioned))).toMatchObject({ name: '王秀英', standing: null });
  });

  it('refuses whom it cannot merge', async () => {
    const identities = test.privacy.identities;
    const input = { id: id(90), keptId: id(wang), otherId: id(10), take: [], recordedBy: 'a-1' };
    expect(await codesOf(identities.merge(input))).toEqual(['notFound']);
    expect(await codesOf(identities.merge({ ...input, otherId: id(wang) }))).toEqual(['notFound']);
    expect(await codesOf(identities.merge({ ...input, id: 'x' }))).toEqual(['notAnId']);
  });

  it('makes two of one, and one of them again', async () => {
    await tieAll();
    const page = { first: 100, after: null, kinds: ['SUPPORTS' as const], nodeId: id(double), asOf: null };
    const before = await rows();
    const chosen = (await test.stores.ties.list(home, page)).edges.map(({ node }) => node.id);
    const input = {
      id: id(95),
      personId: id(double),
      tieIds: chosen,
      name: '王秀瑛（5号楼）',
      recordedBy: 'a-1',
    };
    const change = await test.privacy.identities.split(input);
    expect(change).toMatchObject({ kind: 'split', keptId: id(double), tieCount: chosen.length });
    expect((await test.stores.ties.list(home, page)).edges).toEqual([]);
    const ofOther = await test.stores.ties.list(home, { ...page, nodeId: change.otherId });
    expect(ofOther.edges.map(({ node }) => node.id)).toEqual(chosen);
    expect(await undo(95)).toMatchObject({ isUndone: true, told: [] });
    expect(await rows()).toEqual(before);
    expect(await codesOf(test.privacy.identities.split({ ...input, tieIds: [] }))).toEqual(['required']);
    expect(await codesOf(test.privacy.identities.split({ ...input, tieIds: [id(9999)] }))).toEqual([
      'notFound',
    ]);
    expect(await codesOf(test.privacy.identities.split({ ...input, name: ' ' }))).toEqual(['required']);
  });

  it('brings along what the other got since a split', async () => {
    const known = await tie('KNOWS', wang, li);
    const { otherId } = await test.privacy.identities.split({
      ...{ id: id(96), personId: id(wang), tieIds: [known], name: '王某', recordedBy: 'a-1' },
    });
    await test.stores.ties.create({ id: next(), kind: 'ATTENDED', fromId: otherId, toId: id(13) });
    await test.stores.ties.create({ id: next(), kind: 'KNOWS', fromId: otherId, toId: id(wang) });
    const { told } = await undo(96);
    expect(told.map(({ text, parameters }) => [text, parameters?.count])).toEqual([
      ['identity.told.betweenGone', 1],
      ['identity.told.tiesCome', 1],
    ]);
  });

  it('takes former values along when a split is undone, and counts none of them as a record', async () => {
    const known = await tie('KNOWS', wang, li);
    const { otherId } = await test.privacy.identities.split({
      ...{ id: id(96), personId: id(wang), tieIds: [known], name: '王某', recordedBy: 'a-1' },
    });
    await test.stores.nodes.update(nodeKind('Resident'), otherId, { gender: 'female' });
    const { told } = await undo(96);
    expect(told).toEqual([{ text: 'identity.told.otherEdited' }]);
    const former = await formerNodesOf(test.stores.graph.read, id(wang));
    expect(former.map(({ nodeId, before }) => [nodeId, before.properties])).toEqual([
      [otherId, { gender: null }],
    ]);
  });
});
