import { describe, expect, it } from 'vitest';
import { cultivationBasis } from '../../../server/cultivation/cultivationBasis.ts';
import { indicatorOf } from '../../../server/cultivation/indicators.ts';
import { maturity, standardsMetShare } from '../../../server/cultivation/maturity.ts';
import { maturitySets } from '../../../server/cultivation/maturitySets.ts';
import { readMaturitySet } from '../../../server/cultivation/readSet.ts';
import type { CaseEntry } from '../../../server/entities/cultivation/caseEntry.ts';
import { usualChoices } from '../../../server/entities/cultivation/choices.ts';
import type { MaturitySet } from '../../../server/entities/cultivation/maturitySet.ts';
import { indicators } from '../../../server/cultivation/indicators.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../analysis/recordFrom.ts';
import { spoken } from '../analysis/spoken.ts';
import { bookOf, entryOf } from './bookOf.ts';

const today = '2026-06-15';
const selection = { communityId: 'community' };
const nodes: PlainNode[] = [
  {
    id: 'choir',
    label: 'Organization',
    displayName: '合唱队',
    properties: { kind: 'selfOrganization', field: 'other' },
  },
  { id: 'none', label: 'Organization', properties: { kind: 'selfOrganization' } },
  { id: 'charity', label: 'Organization', properties: { kind: 'selfOrganization', field: 'charity' } },
  ...['a', 'b', 'c'].map((id): PlainNode => ({ id, label: 'Resident' })),
];
const ties: PlainTie[] = [
  { kind: 'MEMBER_OF', from: 'a', to: 'choir', validFrom: '2026-01-01' },
  { kind: 'MEMBER_OF', from: 'b', to: 'choir', validFrom: '2026-03-20' },
  { kind: 'MEMBER_OF', from: 'c', to: 'charity', validFrom: '2026-01-01' },
];
/** One more set is one piece of data: two members, rules, and a number of shows of the last 90 days. */
const ours: MaturitySet = {
  id: 'ours',
  field: 'other',
  name: { zh: '我们的标准', en: 'Our standards' },
  source: { zh: '自拟', en: 'Our own' },
  standards: [
    { id: 'members', name: { zh: '成员', en: 'Members' }, indicator: 'org.members', value: 2 },
    { id: 'rules', name: { zh: '规则', en: 'Rules' } },
    { id: 'shows', name: { zh: '展演', en: 'Shows' }, value: 1, validDays: 90 },
    { id: 'extra', name: { zh: '加分项', en: 'Extra' }, required: false },
  ],
};
const choices = { ...usualChoices, maturitySets: [ours] };
const stated = (id: string, more: Partial<CaseEntry>): CaseEntry =>
  entryOf('statement', { subjectId: 'choir', item: `maturity/ours/${id}`, on: '2026-02-01', ...more });
const ask = (entries: readonly CaseEntry[] = [], organizationId = 'choir') =>
  maturity(recordFrom(nodes, ties), selection, { organizationId, book: bookOf(entries, choices), today });
const rules = stated('rules', { holds: true, text: '2026年1月全体通过' });
const shows = ['2026-02-01', '2026-05-01'].map((on) => stated('shows', { value: 1, on }));

describe('the maturity of an organization', () => {
  it('tells how each standard stands, what is asked and what was found', () => {
    const answer = ask([rules, stated('shows', { value: 0, on: '2026-06-01' })]);
    expect(answer.standards.map(({ id, standing, value }) => [id, standing, value])).toEqual([
      ['members', 'met', 2],
      ['rules', 'met', null],
      ['shows', 'unmet', 0],
      ['extra', 'unknown', null],
    ]);
    expect(answer.standards.map(({ wanted }) => spoken(wanted))).toEqual(['至少 2', '有', '至少 1', '有']);
    expect(spoken(answer.standards[3]!.found)).toBe('还没有人填写');
    expect(answer.standards[1]!.statement).toMatchObject({ text: '2026年1月全体通过', isCurrent: true });
    expect([answer.met, answer.required, answer.monthsMet]).toEqual([2, 3, 0]);
    expect(spoken(answer.reading)).toBe('3 项标准中达到 2 项，还差 1 项。');
  });

  // By hand: 1 February is 134 days before 15 June.
  it('takes what was stated too long ago for unknown', () => {
    const [show] = ask([rules, shows[0]!]).standards.filter(({ id }) => id === 'shows');
    expect(show!.standing).toBe('unknown');
    expect(spoken(show!.found)).toContain('已过期');
  });

  // By hand: two members from 20 March; at the end of March, April and May all is met, at the end of February it is not.
  it('counts the months at whose end all were met', () => {
    const answer = ask([rules, ...shows]);
    expect(answer.monthsMet).toBe(3);
    expect(spoken(answer.reading, 'en')).toBe(
      'All 3 standards are met, and were at the end of the last 3 full months.',
    );
  });

  it('is a share of the required standards, and null where nothing is known', () => {
    const basis = (entries: readonly CaseEntry[]) =>
      cultivationBasis(recordFrom(nodes, ties), selection, bookOf(entries, choices), today);
    expect(standardsMetShare(basis([rules]), 'choir')).toBeCloseTo(2 / 3);
    expect(standardsMetShare(basis([rules, ...shows]), 'choir')).toBe(1);
    expect(standardsMetShare(basis([]), 'none')).toBeNull();
    const bare = cultivationBasis(recordFrom(nodes, []), selection, bookOf([], choices), today);
    expect(standardsMetShare(bare, 'choir')).toBeNull();
  });

  it('has no standards for an organization without a field', () => {
    expect(ask([], 'none')).toMatchObject({ setId: null, standards: [], monthsMet: null });
    expect(ask([], 'charity').setId).toBe('charity');
  });
});

describe('the shipped standards', () => {
  it.each(maturitySets.map((set) => [set.id, set] as const))(
    '%s name indicators that there are',
    (_, set) => {
      expect(readMaturitySet(JSON.stringify(set), indicators)).toEqual(set);
      for (const { indicator } of set.standards) if (indicator) expect(indicatorOf(indicator)).toBeDefined();
    },
  );

  // Method: members and active rate, rhythm, share begun by residents, links, bus factor.
  it('ask of each field what its table says', () => {
    const row = (field: string) =>
      ['members', 'activeRate', 'rhythm', 'initiated', 'links', 'succession'].map(
        (id) =>
          maturitySets.find((set) => set.field === field)!.standards.find((each) => each.id === id)?.value,
      );
    expect(row('charity')).toEqual([10, 0.5, 30, 0.6, 3, 2]);
    expect(row('dailyLife')).toEqual([8, 0.6, 14, 0.6, 3, 2]);
    expect(row('communityAffairs')).toEqual([10, 0.5, 30, 0.6, 2, 2]);
    expect(row('cultureSports')).toEqual([10, 0.6, 7, 0.8, 1, 2]);
    expect(row('mutualAid')).toEqual([6, 0.6, 14, 0.8, 1, 3]);
  });
});
