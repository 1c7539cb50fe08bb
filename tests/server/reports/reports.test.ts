import { describe, expect, it } from 'vitest';
import { nothingFollowed } from '../../../server/analysis/gaps/followedGaps.ts';
import type { CommunityRecord } from '../../../server/entities/communityRecord.ts';
import {
  reportKinds,
  type ReportBlock,
  type ReportColumn,
  type ReportDocument,
} from '../../../server/entities/results/reportDocument.ts';
import type { Sentence } from '../../../server/entities/sentence.ts';
import { languages, type Language } from '../../../server/entities/wording.ts';
import { say } from '../../../server/locales/index.ts';
import type { ReportQuestion } from '../../../server/reports/reportBasis.ts';
import { report } from '../../../server/reports/reports.ts';
import { demonstrationRecord } from '../analysis/demonstrationRecord.ts';
import { toy12Record } from '../analysis/toy12Record.ts';
import { caseOf, loopModel } from '../cultivation/caseOf.ts';
import { communities, request } from '../demonstration/reading.ts';

const today = '2026-05-01';
const question: ReportQuestion = {
  ...{ kind: 'diagnosis', subjectId: null, from: null, to: null, today, communityName: '十二人社区' },
  ...{
    thresholds: {},
    followed: nothingFollowed,
    profile: null,
    outcomes: [],
    alertThresholds: {},
    followedAlerts: nothingFollowed,
    book: { cases: [], entries: [] },
  },
};
const asked = (record: CommunityRecord, more: Partial<ReportQuestion>): ReportDocument =>
  report(record, { communityId: 'community' }, { ...question, ...more });

const sentencesOf = ({ title, subtitle, provenance, blocks }: ReportDocument): Sentence[] => [
  ...[title, subtitle],
  ...[...provenance, ...blocks.flatMap(({ facts }) => facts)].flatMap(({ label, value }) => [label, value]),
  ...blocks.flatMap(({ text, note, items }) => [...(text ? [text] : []), ...(note ? [note] : []), ...items]),
  ...blocks.flatMap(({ columns }) => columns.flatMap(({ title: head, texts }) => [head, ...texts])),
];
const wholeText = (document: ReportDocument, language: Language): string =>
  sentencesOf(document)
    .map((sentence) => say(sentence, language))
    .join('\n');
const blockCalled = ({ blocks }: ReportDocument, caption: string, kind = 'table'): ReportBlock =>
  blocks.find((block) => block.kind === kind && block.text && say(block.text, 'zh') === caption)!;
const column = ({ columns }: ReportBlock, title: string): ReportColumn =>
  columns.find((each) => say(each.title, 'zh') === title)!;
const factsOf = ({ blocks }: ReportDocument): Record<string, string> =>
  Object.fromEntries(
    blocks.flatMap(({ facts }) => facts).map(({ label, value }) => [say(label, 'zh'), say(value, 'zh')]),
  );

const demonstration = demonstrationRecord(communities[0]![1]);
const firstOf = (label: string): string =>
  demonstration.nodes.find((node) => node.label === label && !node.isMentioned)!.id;
const ofDemonstration = { today: request.today };

describe('the diagnosis of the community of twelve', () => {
  const document = asked(toy12Record({ asked: true }), {});

  it('tells everybody’s contacts with the picture: P01 has five, P11 one since the second round', () => {
    const picture = blockCalled(document, '社区里谁和谁来往', 'picture');
    expect(picture.picture).toEqual({ form: 'network', asOf: today, actorId: null });
    const names = column(picture, '姓名').texts.map((name) => say(name, 'zh'));
    const contacts = new Map(names.map((name, i) => [name, column(picture, '来往的人数').numbers[i]]));
    // After the second round: 13 ties; P01 with 02, 03, 04, 05, 06; P11 with 04.
    expect(Object.fromEntries(contacts)).toMatchObject({ P01: 5, P04: 3, P11: 1 });
  });

  it('prints who answered, the state of the data, weights and seed', () => {
    const made = Object.fromEntries(
      document.provenance.map(({ label, value }) => [say(label, 'zh'), say(value, 'zh')]),
    );
    expect(made['数据版本']).toBe('1');
    expect(made['回答率']).toBe('100%（问了 12 人，12 人作答）');
    expect(made['随机种子']).toBe('1（重抽 100 次）');
    expect(made['权重']).toMatch(/^内置权重：/);
  });

  it('says that everybody’s data are in it', () => expect(document.personIds).toHaveLength(12));
});

describe('the progress report of the community of twelve', () => {
  // All four activities are of March: E1 with five, E2 four, E3 two, E4 three; ten residents altogether.
  const document = asked(toy12Record({ asked: true }), { kind: 'annual', from: '2026-02-01' });

  it('counts people once and attendances each time', () => {
    expect(factsOf(document)).toMatchObject({
      活动: '4',
      人次: '14',
      参加的居民: '10',
      其中第一次参加: '10',
    });
  });

  it('tells no small number of residents, and parts in fives', () => {
    const annual = asked(toy12Record({ asked: true }), { kind: 'annual', from: '2026-02-01' });
    const said = (caption: string, title: string) =>
      column(blockCalled(annual, caption), title).texts.map((each) => say(each, 'zh'));
    // Fourteen attendances in March, at four activities of whatever kinds: none of them had ten.
    expect(said('每月的活动和参加', '人次')).toEqual(['10']);
    for (const each of said('各类活动', '人次')) expect(['<5', '5', '10']).toContain(each);
    const people = said('从参与者到带教人：走到哪一步', '现在在这一步的居民');
    expect(people.length).toBeGreaterThan(0);
    for (const each of people) expect(each).toMatch(/^(<5|5|10)$/);
    expect(factsOf(annual)).toMatchObject({ 新来的: '<5', 离开的: '<5' });
  });

  it('tells of the network as it changed: 11 kept, 3 formed, 1 dissolved', () => {
    expect(factsOf(document)).toMatchObject({
      ...{ 保持的来往: '11', 新的来往: '3', 断开的来往: '1', '稳定系数（Jaccard）': '73%' },
    });
  });

  it('names no resident', () => {
    expect(document.personIds).toEqual([]);
    for (const language of languages) expect(wholeText(document, language)).not.toMatch(/P\d\d/);
    const text = wholeText(asked(demonstration, { ...ofDemonstration, kind: 'annual' }), 'zh');
    const named = demonstration.nodes.filter(
      ({ label, displayName }) => label === 'Resident' && text.includes(displayName),
    );
    expect(named).toEqual([]);
  });
});

describe('the file of an organization', () => {
  const document = asked(toy12Record(), { kind: 'organization', subjectId: 'A' });

  it('names its members, and whose data are in it', () => {
    const names = column(blockCalled(document, '成员名单'), '姓名').texts.map((name) => say(name, 'zh'));
    expect(names).toEqual(['P01', 'P03', 'P04', 'P05']);
    expect(new Set(document.personIds)).toEqual(new Set(names));
  });

  it('is refused for what is no organization', () => {
    expect(() => asked(toy12Record(), { kind: 'organization', subjectId: 'P01' })).toThrowError(
      expect.objectContaining({ problems: [{ code: 'notFound', field: 'subjectId' }] }),
    );
  });
});

describe('the file of a leader', () => {
  it('says that the data of those are in it who were around her only at the beginning', () => {
    // P08 was in contact with P06 and, until the end of March, with P07.
    const document = asked(toy12Record(), { kind: 'leader', subjectId: 'P08', from: '2026-02-01' });
    const around = document.blocks
      .filter(({ picture }) => picture?.form === 'supportNetwork')
      .map((block) => column(block, '姓名').texts.map((name) => say(name, 'zh')));
    expect(around).toEqual([['P06', 'P07'], ['P06']]);
    expect(document.personIds.toSorted()).toEqual(['P06', 'P07', 'P08']);
  });
});

describe('the handover of a worker', () => {
  it('says whom a case is about, also where the case has a name of its own', () => {
    const [workerId, subjectId] = [firstOf('SocialWorker'), firstOf('Organization')];
    const one = { ...{ subjectId, workerId }, model: loopModel('organization') };
    const document = asked(demonstration, {
      ...{ ...ofDemonstration, kind: 'handover', subjectId: workerId },
      book: {
        cases: [caseOf({ ...one, id: 'k1', title: '春季计划' }), caseOf({ ...one, id: 'k2' })],
        entries: [],
      },
    });
    const name = demonstration.nodes.find(({ id }) => id === subjectId)!.displayName;
    const whom = column(blockCalled(document, '各项培育的阶段和下一步'), '对象').texts;
    expect(whom.map((each) => say(each, 'zh')).toSorted()).toEqual([name, `${name}（春季计划）`].toSorted());
  });
});

const subjects = {
  ...{ diagnosis: null, annual: null, workList: null },
  organization: firstOf('Organization'),
  leader: firstOf('Resident'),
  handover: firstOf('SocialWorker'),
};

describe.each(reportKinds)('the report “%s” of the demonstration', (kind) => {
  const document = asked(demonstration, { ...ofDemonstration, kind, subjectId: subjects[kind] });

  it.each(languages)('is said in %s without a gap', (language) => {
    expect(wholeText(document, language)).not.toMatch(/\{\w+|undefined|NaN|\[object/);
  });

  it('has columns of equal length in each table', () => {
    for (const { columns, kind: block } of document.blocks) {
      if (block !== 'table' && block !== 'picture') continue;
      const lengths = new Set(columns.map(({ texts, numbers }) => Math.max(texts.length, numbers.length)));
      expect([...lengths]).toHaveLength(1);
    }
  });

  it('is the same when it is made again', () =>
    expect(asked(demonstration, { ...ofDemonstration, kind, subjectId: subjects[kind] })).toEqual(document));

  it('has limits, a box of methods and remarks about the data', () => {
    const headings = document.blocks.flatMap(({ kind: block, text }) =>
      block === 'heading' && text ? [say(text, 'zh')] : [],
    );
    expect(headings).toEqual(expect.arrayContaining(['方法说明', '局限', '数据说明']));
  });
});

it('refuses a span that ends before it begins', () => {
  expect(() => asked(toy12Record(), { kind: 'annual', from: '2026-04', to: '2026-03' })).toThrowError(
    expect.objectContaining({ problems: [expect.objectContaining({ code: 'endBeforeStart', field: 'to' })] }),
  );
});
