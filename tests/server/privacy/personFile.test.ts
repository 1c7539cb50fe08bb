import { describe, expect, it } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import type { PersonFile } from '../../../server/entities/results/personFile.ts';
import { languages } from '../../../server/entities/wording.ts';
import { say } from '../../../server/locales/index.ts';
import { engineUnderTest } from '../store/openStore.ts';
import { codesOf, home, id, privacyStores } from './privacyStores.ts';

const everything = { groups: ['contact', 'sensitive'], withStressfulTies: true } as const;

describe(`the file of a person on the ${engineUnderTest} engine`, () => {
  const test = privacyStores(async () => {
    const create = (label: string, n: number, input: object) =>
      test.stores.nodes.create(nodeKind(label), { id: id(n), communityId: home, ...input });
    await test.person(2, '王秀英', {
      gender: 'female',
      birthYear: 1951,
      strengths: ['做饭', '手语'],
      attributes: { floor: 3 },
    });
    await test.person(3, '李明');
    await create('SocialWorker', 4, { name: '刘敏' });
    await create('Source', 5, { title: '春季走访', kind: 'visit', date: '2026-03' });
    const tie = (n: number, kind: 'SUPPORTS' | 'KNOWS', from: number, to: number, more: object = {}) =>
      test.stores.ties.create({ id: id(n), kind, fromId: id(from), toId: id(to), ...more });
    await tie(10, 'SUPPORTS', 2, 3, { subkind: 'emotional', sourceId: id(5) });
    await tie(11, 'SUPPORTS', 4, 2);
    await tie(12, 'KNOWS', 3, 2, { weight: -2 });
    await test.stores.ties.end(id(10), '2026');
    await test.decide(2, { purpose: 'leadership', decision: 'refused' });
    await test.decide(2, { purpose: 'contact' });
    const by = { accountId: 'local', mayOpen: ['contact'] as const };
    await test.privacy.protectedData.write(id(2), { phone: '13800138000' }, by);
  });

  const spoken = (file: PersonFile, language: 'zh' | 'en') =>
    file.facts.map(({ field, name, value }) => `${field} ${say(name, language)}: ${say(value, language)}`);

  it('holds what was decided about her as a possible leader, and nothing decided about others', async () => {
    const decide = (n: number, decidedOn: string) =>
      test.stores.decisions.record(
        { personId: id(n), verdict: 'notNow', reason: '本人太忙', decidedOn, decidedBy: 'a-1' },
        '2026-09-01',
      );
    const later = await decide(2, '2026-08-02');
    const earlier = await decide(2, '2026-08-01');
    await decide(3, '2026-08-01');
    const file = await test.privacy.file(id(2), everything);
    expect(file.decisions).toEqual([earlier, later]);
  });

  it('holds what an import has replaced, since that is still kept to take the import back', async () => {
    const properties = { gender: 'male', birthYear: 1952, note: '新记的' };
    const change = { id: id(2), label: 'Resident', properties, attributes: { floor: 4 } };
    const source = { id: id(30), label: 'Source', externalId: null, attributes: {} };
    await test.stores.batches.write(() => ({
      communityId: home,
      sourceId: id(30),
      nodes: [[{ ...source, properties: { title: '名册.xlsx', kind: 'import' } }]],
      ties: [],
      changes: [[change]],
    }));
    const former = async () =>
      spoken(await test.privacy.file(id(2), everything), 'zh').filter((fact) => fact.startsWith('import.'));
    expect(await former()).toEqual([
      'import.formerValue 导入修改前的内容: 性别：女',
      'import.formerValue 导入修改前的内容: 出生年：1951',
      'import.formerValue 导入修改前的内容: floor：3',
    ]);
    await test.stores.batches.undo(home, id(30));
    expect(await former()).toEqual([]);
  });

  it('holds what a change has replaced, since what was known earlier can be asked for', async () => {
    await test.stores.nodes.update(nodeKind('Resident'), id(2), {
      gender: 'male',
      note: '改过的',
      birthYear: 1951,
    });
    const facts = spoken(await test.privacy.file(id(2), everything), 'zh');
    // What was empty before, or stays, tells nothing; of notes nothing is kept.
    expect(facts.filter((fact) => fact.startsWith('change.'))).toEqual([
      'change.formerValue 修改前的内容: 性别：女',
    ]);
  });

  it('holds what was suggested for her needs, and what came of it, step by step', async () => {
    const create = (label: string, n: number, more: object = {}) =>
      test.stores.nodes.create(nodeKind(label), {
        ...{ id: id(n), communityId: home, title: '陪诊', kind: 'service' },
        ...more,
      });
    await create('Need', 20, { title: '就医', status: 'open' });
    await create('Resource', 21);
    await test.stores.ties.create({ id: id(22), kind: 'HAS_NEED', fromId: id(2), toId: id(20) });
    const take = (step: 'proposed' | 'declined', note: string | null) =>
      test.stores.matches.advance(
        { id: id(23), needId: id(20), resourceId: id(21), step, note, on: '2026-01-01' },
        '2026-01-01',
      );
    await take('proposed', null);
    await take('declined', '她说自己能去');
    const matches = (await test.privacy.file(id(2), everything)).tieList.filter(
      ({ kind }) => kind === 'MEETS',
    );
    expect(matches.map(({ subkind, note, otherName }) => [subkind, note, otherName]).sort()).toEqual([
      ['declined', '她说自己能去', '陪诊'],
      ['proposed', null, '陪诊'],
    ]);
    expect((await test.privacy.file(id(3), everything)).tieList.some(({ kind }) => kind === 'MEETS')).toBe(
      false,
    );
  });

  it('holds what she answered to scales', async () => {
    const kept = await test.stores.instrumentAnswers.record(
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
    expect((await test.privacy.file(id(2), everything)).instrumentAnswers).toEqual([kept]);
    expect((await test.privacy.file(id(3), everything)).instrumentAnswers).toEqual([]);
  });

  it('holds every fact, called and explained in words', async () => {
    const file = await test.privacy.file(id(2), everything);
    expect(spoken(file, 'zh')).toEqual([
      'Resident.name 姓名: 王秀英',
      'Resident.gender 性别: 女',
      'Resident.birthYear 出生年: 1951',
      'Resident.strengths 优势: 做饭、手语',
      `Resident.id 编号: ${id(2)}`,
      expect.stringMatching(/^Resident.createdAt 记录时间: 2026-01-01T/),
      expect.stringMatching(/^Resident.updatedAt 修改时间: 2026-01-01T/),
      'Resident.attributes 导入的其他内容: floor: 3',
      'protected.phone 电话: 13800138000',
    ]);
    for (const language of languages) {
      const words = file.facts.flatMap(({ purpose, basis, sensitivity, keepUntil }) =>
        [purpose, basis, sensitivity, keepUntil].map((each) => say(each, language)),
      );
      expect(words.every((word) => word.length > 0)).toBe(true);
      expect(file.explanation.map((each) => say(each, language)).join()).not.toContain('{');
    }
  });

  it('tells her ties as sentences, former versions too, and shortens the names of other residents', async () => {
    const { tieList } = await test.privacy.file(id(2), everything);
    const told = tieList.map(({ text, validTo, supersededAt }) => [
      say(text, 'en'),
      validTo,
      supersededAt !== null,
    ]);
    expect(told).toContainEqual(['王秀英 supports 李某', '2026', false]);
    expect(told).toContainEqual(['王秀英 supports 李某', null, true]);
    expect(told).toContainEqual(['刘敏 supports 王秀英', null, false]);
    expect(tieList).toHaveLength(4);
    expect(JSON.stringify(tieList)).not.toContain('李明');
  });

  it('tells what was said of her by whom, and what she said of herself', async () => {
    const rate = (n: number, from: number, weight: number, more: object) =>
      test.stores.ties.create({
        id: id(n),
        kind: 'ASSESSES',
        fromId: id(from),
        toId: id(2),
        weight,
        ...more,
      });
    await rate(20, 2, 4, { subkind: 'trust', method: 'selfIdentification' });
    await rate(21, 3, 2, { subkind: 'trust', method: 'judges', note: '不常见到', confirmedOn: '2020-02' });
    await rate(22, 4, 5, { subkind: 'ability', method: 'staffSelected' });
    const { tieList } = await test.privacy.file(id(2), everything);
    expect(
      tieList
        .filter(({ kind }) => kind === 'ASSESSES')
        .map(({ text, subkind, weight, method, isOutgoing, confirmedOn, note }) =>
          [say(text, 'zh'), subkind, weight, method, isOutgoing, confirmedOn, note].join(' '),
        ),
    ).toEqual([
      '王秀英评价王秀英 trust 4 selfIdentification true  ',
      '李某评价王秀英 trust 2 judges false 2020-02 不常见到',
      '刘敏评价王秀英 ability 5 staffSelected false  ',
    ]);
  });

  it('keeps to what the asker may see', async () => {
    const file = await test.privacy.file(id(2), { groups: ['sensitive'], withStressfulTies: false });
    expect(file.facts.map(({ field }) => field)).not.toContain('protected.phone');
    expect(file.tieList.map(({ id: tieId }) => tieId)).not.toContain(id(12));
    expect(await codesOf(test.privacy.file(id(4), everything))).toEqual(['notFound']);
  });

  it('tells where every purpose stands, with the history, and where the data come from', async () => {
    const { purposes, consents, sources, isMentioned } = await test.privacy.file(id(2), everything);
    expect(
      purposes.map(({ purpose, decision, isAllowed, withheldFrom }) => [
        purpose,
        decision,
        isAllowed,
        withheldFrom,
      ]),
    ).toEqual([
      ['network', null, true, null],
      ['leadership', 'refused', false, '2026-01-01'],
      ['contact', 'given', true, null],
      ['sensitive', null, false, null],
      ['research', null, true, null],
    ]);
    expect(consents.map(({ purpose }) => purpose)).toEqual(['leadership', 'contact']);
    expect(sources.map(({ title, kind, date }) => [title, say(kind, 'en'), date])).toEqual([
      ['春季走访', 'Visit', '2026-03'],
    ]);
    expect(isMentioned).toBe(false);
  });
});
