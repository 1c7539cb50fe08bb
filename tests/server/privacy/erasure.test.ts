import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { NodeDraft } from '../../../server/entities/draft.ts';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { PersonStore } from '../../../server/store/personStore.ts';
import { engineUnderTest } from '../store/openStore.ts';
import { codesOf, home, id, privacyStores } from './privacyStores.ts';

describe(`erasing a person on the ${engineUnderTest} engine`, () => {
  const name = '欧阳玉兰-canary';
  const create = (label: string, n: number, input: Record<string, unknown>) =>
    test.stores.nodes.create(nodeKind(label), { id: id(n), communityId: home, ...input });
  const tie = (
    n: number,
    kind: 'KNOWS' | 'HAS_NEED' | 'PROVIDES' | 'ATTENDED',
    from: number,
    to: number,
    note?: string,
  ) => test.stores.ties.create({ id: id(n), kind, fromId: id(from), toId: id(to), note });

  const test = privacyStores(async () => {
    await test.person(2, name, { note: `note of ${name}` });
    await test.person(3, '李明', { note: `常和${name}一起跳舞` });
    await test.person(4, '赵强');
    await create('Need', 20, { title: '就医陪同', kind: 'service', status: 'open', note: `for ${name}` });
    await create('Need', 21, { title: '活动室', kind: 'venue', status: 'open' });
    await create('Resource', 22, { title: `${name}的缝纫机`, kind: 'goods' });
    await create('Activity', 23, { title: `${name}的生日会`, date: '2025-05-01' });
    await tie(30, 'KNOWS', 2, 3, `first met ${name}`);
    await test.stores.ties.update(id(30), { note: 'corrected' });
    await tie(31, 'HAS_NEED', 2, 20);
    await tie(32, 'HAS_NEED', 2, 21);
    await tie(33, 'HAS_NEED', 4, 21);
    await tie(34, 'PROVIDES', 2, 22);
    await tie(35, 'ATTENDED', 2, 23);
    await tie(36, 'ATTENDED', 4, 23, `came with ${name}`);
    await test.decide(2, { purpose: 'contact' });
    const by = { accountId: 'local', mayOpen: ['contact'] as const };
    await test.privacy.protectedData.write(id(2), { phone: '13800138000' }, by);
  });

  const elsewhere = [
    { nodeId: null, tieId: id(36), kind: 'ATTENDED', field: 'note' },
    { nodeId: id(23), tieId: null, kind: 'Activity', field: 'title' },
    { nodeId: id(3), tieId: null, kind: 'Resident', field: 'note' },
  ];

  it('is preceded by what would go, and where else her name stands', async () => {
    const dependents = await test.privacy.dependents(id(2), { withStressfulTies: true });
    expect(dependents.counts.map((each) => [each.id, each.count])).toEqual([
      ['Need', 1],
      ['Resource', 1],
      ['ATTENDED', 1],
      ['HAS_NEED', 2],
      ['KNOWS', 2],
      ['PROVIDES', 1],
    ]);
    expect(dependents).toMatchObject({ consents: 1, protectedData: 1, namedIn: elsewhere, namedInCount: 3 });
    expect(await codesOf(test.privacy.dependents(id(9), { withStressfulTies: true }))).toEqual(['notFound']);
  });

  it('takes decisions about her, and tells whose decisions name her in their reasons', async () => {
    const decide = (n: number, reason: string) =>
      test.stores.decisions.record(
        { personId: id(n), verdict: 'shortlisted', reason, decidedOn: '2026-01-01', decidedBy: 'a-1' },
        '2026-01-01',
      );
    await decide(2, `大家都找${name}商量`);
    await decide(3, `${name}推荐的`);
    await decide(3, `${name}再次推荐`);
    await decide(4, '热心');
    const named = { nodeId: id(3), tieId: null, kind: 'Resident', field: 'decision' };
    const dependents = await test.privacy.dependents(id(2), { withStressfulTies: true });
    expect(dependents).toMatchObject({ decisions: 1, namedInCount: elsewhere.length + 1 });
    const erasure = await test.privacy.erase(id(90), id(2));
    expect(erasure.namedIn).toEqual(expect.arrayContaining([...elsewhere, named]));
    expect(await test.stores.decisions.ofPerson(id(2))).toEqual([]);
    expect(await test.stores.decisions.ofPerson(id(3))).toHaveLength(2);
  });

  it('takes what she answered to scales', async () => {
    await test.stores.instrumentAnswers.record(
      {
        personId: id(2),
        instrument: 'lsns6',
        parameters: [],
        answers: [{ item: '1', code: 2 }],
        askedOn: '2026-01-01',
        askedBy: 'a-1',
      },
      '2026-09-01',
    );
    const dependents = await test.privacy.dependents(id(2), { withStressfulTies: true });
    expect(dependents.instrumentAnswers).toBe(1);
    await test.privacy.erase(id(90), id(2));
    expect(await test.stores.instrumentAnswers.ofPerson(id(2))).toEqual([]);
  });

  it('takes what was done about her on work lists, and tells where it names her elsewhere', async () => {
    const follow = (subject: string, outcome: string) =>
      test.stores.followUps.record(
        {
          communityId: home,
          topic: 'gap',
          subject,
          step: 'done',
          outcome,
          decidedOn: '2026-01-01',
          recordedBy: 'a-1',
        },
        '2026-01-01',
      );
    await follow(`isolation:${id(2)}`, '走访过');
    await follow(`bridgeTie:${id(3)}:${id(2)}`, `和${name}谈过`);
    await follow(`isolation:${id(3)}`, `${name}陪着去了`);
    const dependents = await test.privacy.dependents(id(2), { withStressfulTies: true });
    expect(dependents).toMatchObject({ followUps: 2, namedInCount: elsewhere.length + 1 });
    const erasure = await test.privacy.erase(id(90), id(2));
    const named = { nodeId: id(3), tieId: null, kind: 'Resident', field: 'followUp' };
    expect(erasure.namedIn).toEqual(expect.arrayContaining([...elsewhere, named]));
    expect([...(await test.stores.followUps.latest(home, 'gap')).keys()]).toEqual([`isolation:${id(3)}`]);
  });

  it('takes her with everything that is hers alone, and changes nothing of others', async () => {
    const before = await test.stores.records.revision(home);
    expect(await test.privacy.erase(id(90), id(2))).toEqual({
      id: id(90),
      personId: id(2),
      communityId: home,
      erased: true,
      namedIn: elsewhere,
    });
    expect(await test.stores.records.revision(home)).not.toBe(before);
    const record = await test.stores.records.read(home);
    expect(record.nodes.map((node) => node.id)).toEqual([home, id(3), id(4), id(21), id(23)]);
    expect([...record.ties.ids].sort()).toEqual([id(33), id(36)]);
    expect(record.nodes.find((node) => node.id === id(3))?.properties.note).toContain(name);
    expect(await test.privacy.consents.ofPerson(id(2))).toEqual([]);
    expect(test.dropped).toEqual([home]);
  });

  it('does nothing when it is sent again', async () => {
    await test.privacy.erase(id(90), id(2));
    const revision = await test.stores.records.revision(home);
    expect(await test.privacy.erase(id(90), id(2))).toMatchObject({ erased: false, namedIn: [] });
    expect(await test.stores.records.revision(home)).toBe(revision);
  });

  it('leaves no byte of her in the files of the store', async () => {
    await test.stores.nodes.update(nodeKind('Resident'), id(3), { note: null });
    await test.stores.nodes.update(nodeKind('Activity'), id(23), { title: '生日会' });
    await test.stores.ties.remove(id(36));
    const { engine, location } = await test.stores.graph.describe();
    if (engine !== 'embedded') return;
    expect(filesWith(location, name)).not.toEqual([]);
    await test.privacy.erase(id(90), id(2));
    expect(filesWith(location, name)).toEqual([]);
    expect(filesWith(location, id(2))).toEqual([]);
  });

  it('is not needed for those who are removed: soon after no byte of them is left either', async () => {
    const { engine, location } = await test.stores.graph.describe();
    if (engine !== 'embedded') return;
    const removed = async (remove: () => Promise<unknown>, canary: string): Promise<void> => {
      expect(filesWith(location, canary)).not.toEqual([]);
      await remove();
      await test.privacy.finishErasures();
      expect(filesWith(location, canary)).toEqual([]);
    };
    const { nodes, batches } = test.stores;
    await test.person(5, '移除者-canary');
    await removed(() => nodes.remove(nodeKind('Resident'), id(5), true), '移除者-canary');
    const source = { label: 'Source', externalId: null, attributes: {} };
    const drafts: NodeDraft[] = [
      { ...source, id: id(6), properties: { title: 'people.csv', kind: 'import' } },
      { ...source, label: 'Resident', id: id(7), properties: { name: '导入者-canary' } },
    ];
    await batches.write(() => ({ communityId: home, sourceId: id(6), nodes: [drafts], ties: [] }));
    await removed(() => batches.undo(home, id(6)), '导入者-canary');
    await removed(() => nodes.remove(nodeKind('Community'), home, true), name);
    const before = readdirSync(location);
    await test.privacy.finishErasures();
    expect(readdirSync(location)).toEqual(before);
  });

  it('is finished at the next start when the process died before the files were rewritten', async () => {
    const { engine, location } = await test.stores.graph.describe();
    if (engine !== 'embedded') return;
    await test.privacy.finishErasures();
    for (const [n, label] of [
      [3, 'Resident'],
      [23, 'Activity'],
    ] as const)
      await test.stores.nodes.remove(nodeKind(label), id(n), true);
    await new PersonStore(test.stores.graph, test.stores.clock).remove(id(2));
    expect(filesWith(location, name)).not.toEqual([]);
    await test.privacy.finishErasures();
    expect(filesWith(location, name)).toEqual([]);
  });
});

/** Files below a folder that hold a text in UTF-8. */
function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile() && readFileSync(file).includes(text));
}
