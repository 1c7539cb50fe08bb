import { describe, expect, it } from 'vitest';
import { assessments, assessmentsFor } from '../../../server/cultivation/assessments.ts';
import { assessmentHistory, assessmentsOf } from '../../../server/cultivation/assessmentsOf.ts';
import { cultivationBasis } from '../../../server/cultivation/cultivationBasis.ts';
import { indicatorOf } from '../../../server/cultivation/indicators.ts';
import type { Assessment } from '../../../server/entities/cultivation/assessment.ts';
import type { CaseEntry, Rating } from '../../../server/entities/cultivation/caseEntry.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../analysis/recordFrom.ts';
import { spoken } from '../analysis/spoken.ts';
import { bookOf, entryOf } from './bookOf.ts';

const today = '2026-06-15';
const selection = { communityId: 'community' };
const nodes: PlainNode[] = [
  { id: 'choir', label: 'Organization', properties: { kind: 'selfOrganization' } },
  ...['a', 'b', 'c'].map((id): PlainNode => ({ id, label: 'Resident' })),
  { id: 'named', label: 'Resident', isMentioned: true },
];
const ties: PlainTie[] = [
  { kind: 'MEMBER_OF', from: 'a', to: 'choir', validFrom: '2026-01-01' },
  { kind: 'MEMBER_OF', from: 'b', to: 'choir', validFrom: '2026-04-01' },
];
const record = recordFrom(nodes, ties);
const ratings = (structure: number, leadership: number): Rating[] => [
  { dimension: 'structure', value: structure },
  { dimension: 'leadership', value: leadership },
];
const given = (on: string, form: string, rater: string, values: Rating[]): CaseEntry =>
  entryOf('assessment', {
    subjectId: 'choir',
    item: 'organization',
    on,
    form,
    rater,
    ratings: values,
    text: '见记录',
  });
const entries = [
  given('2026-01-10', 'baseline', '队长', ratings(2, 1)),
  given('2026-01-20', 'baseline', '社工', ratings(3, 4)),
  given('2026-06-01', 'end', '队长', ratings(4, 3)),
  given('2026-06-02', 'end', '队长', ratings(5, 3)),
  given('2026-06-03', 'end', '社工', ratings(4, 2)),
];
const ask = (all: readonly CaseEntry[] = entries) =>
  assessmentsOf(record, selection, { subjectId: 'choir', book: bookOf(all), today }).assessments[0]!;

describe('the assessments of an organization', () => {
  // By hand: (2 + 3) / 2 and (1 + 4) / 2; the later of the head's two ratings, (5 + 4) / 2 and (3 + 2) / 2.
  it('tells mean and spread of each round, and what changed', () => {
    const { rounds, dimensions } = ask();
    expect(rounds.map(({ time, from, to, given: all }) => [time, from, to, all.length])).toEqual([
      ['baseline', '2026-01-10', '2026-01-20', 2],
      ['end', '2026-06-01', '2026-06-03', 2],
    ]);
    expect(rounds[0]!.dimensions).toEqual([
      { dimension: 'structure', raters: 2, mean: 2.5, low: 2, high: 3, isSplit: false },
      { dimension: 'leadership', raters: 2, mean: 2.5, low: 1, high: 4, isSplit: true },
    ]);
    expect(dimensions.map(({ id, first, last, change }) => [id, first, last, change]).slice(0, 3)).toEqual([
      ['structure', 2.5, 4.5, 2],
      ['leadership', 2.5, 2.5, 0],
      ['resourceLinking', null, null, null],
    ]);
  });

  it('puts what the register says beside it, on the days of the rounds', () => {
    const members = ask().companions.find(({ indicator }) => indicator === 'org.members')!;
    expect([members.first, members.last, members.now]).toEqual([1, 2, 2]);
    expect(spoken(members.lastText!)).toBe('2');
    expect(members.dimensions).toEqual(['structure']);
  });

  it('says where raters are far apart, and that one time shows no change', () => {
    const once = ask(entries.slice(0, 2));
    expect(once.sentences.map((each) => spoken(each))).toEqual([
      '只评估过一次，还看不出变化。',
      '“带头与接班”的打分相差 2 分以上，请评分的人一起谈谈各自看到了什么。',
    ]);
    expect(once.dimensions[0]!.last).toBeNull();
    expect(spoken(ask([]).sentences[0]!)).toBe('还没有评估过。');
  });

  it('begins a new round after 60 days', () => {
    const mid = ['2026-01-01', '2026-03-02', '2026-03-03'].map((on) => given(on, 'mid', on, ratings(1, 1)));
    expect(ask(mid).rounds.map(({ from, to }) => [from, to])).toEqual([
      ['2026-01-01', '2026-03-02'],
      ['2026-03-03', '2026-03-03'],
    ]);
  });

  it('is of residents, organizations and the community only', () => {
    const of = (subjectId: string) =>
      assessmentsOf(record, selection, { subjectId, book: bookOf([]), today });
    expect(of('a').assessments.map(({ id }) => id)).toEqual(['individual', 'service']);
    expect(of('community').assessments.map(({ id }) => id)).toEqual(['community', 'service']);
    for (const id of ['named', 'x']) expect(() => of(id)).toThrow();
  });

  it('needs one file for one more assessment', () => {
    const words = { zh: '信任', en: 'Trust' };
    const one: Assessment = {
      ...{ id: 'trust', subjects: ['organization'], name: words, summary: words, source: words },
      dimensions: [
        {
          id: 'trust',
          name: words,
          meaning: words,
          anchors: { '1': words, '3': words, '5': words },
          companions: ['org.members'],
        },
      ],
    };
    const entry = {
      ...given('2026-05-01', 'mid', '社工', [{ dimension: 'trust', value: 4 }]),
      item: 'trust',
    };
    const basis = cultivationBasis(record, selection, bookOf([entry]), today);
    const history = assessmentHistory(basis, 'choir', 'organization', one);
    expect(history.dimensions[0]).toMatchObject({ first: 4, last: null });
    expect(history.companions[0]!.now).toBe(2);
  });
});

describe('the shipped assessments', () => {
  it('have anchors in both languages, and companions that there are', () => {
    expect(assessments.map(({ dimensions }) => dimensions.length)).toEqual([4, 6, 9, 4]);
    for (const { dimensions, subjects } of assessments)
      for (const { anchors, companions } of dimensions) {
        for (const text of Object.values(anchors)) expect(text.zh !== '' && text.en !== '').toBe(true);
        for (const id of companions) {
          expect([id, indicatorOf(id) !== undefined]).toEqual([id, true]);
          expect(subjects.some((subject) => indicatorOf(id)!.subjects.includes(subject))).toBe(true);
        }
      }
    expect(assessmentsFor('organization').map(({ id }) => id)).toEqual(['organization']);
  });
});
