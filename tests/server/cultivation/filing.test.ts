import { describe, expect, it } from 'vitest';
import { cultivationBasis } from '../../../server/cultivation/cultivationBasis.ts';
import { filing, filingCompleteShare, filings } from '../../../server/cultivation/filing.ts';
import { filingSets } from '../../../server/cultivation/filingSets.ts';
import type { CaseEntry } from '../../../server/entities/cultivation/caseEntry.ts';
import { usualChoices, type CultivationChoices } from '../../../server/entities/cultivation/choices.ts';
import type { FilingSet } from '../../../server/entities/cultivation/filingSet.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../analysis/recordFrom.ts';
import { spoken } from '../analysis/spoken.ts';
import { bookOf, entryOf } from './bookOf.ts';

const today = '2026-06-15';
const organization = (id: string, properties: Record<string, string> = {}): PlainNode => ({
  ...{ id, label: 'Organization', displayName: id },
  properties: { kind: 'selfOrganization', field: 'cultureSports', ...properties },
});
const nodes: PlainNode[] = [
  organization('choir'),
  organization('dance', { filedOn: '2023-06-20' }),
  organization('repair', { field: 'dailyLife' }),
  organization('aid', { field: 'mutualAid' }),
  organization('owners', { kind: 'ownersCommittee', field: 'communityAffairs' }),
  organization('school', { kind: 'school' }),
  ...Array.from({ length: 11 }, (_, i): PlainNode => ({ id: `p${i}`, label: 'Resident' })),
];
const members = (count: number, to: string): PlainTie[] =>
  Array.from({ length: count }, (_, i) => ({ kind: 'MEMBER_OF', from: `p${i}`, to }));
const ties = [...members(9, 'choir'), ...members(10, 'dance')];
const inXiangtan: CultivationChoices = { ...usualChoices, filingSet: 'xiangtan' };
const selection = { communityId: 'community' };

const ask = (
  organizationId: string,
  entries: readonly CaseEntry[] = [],
  { choices = inXiangtan, on = today }: { choices?: CultivationChoices; on?: string } = {},
) =>
  filing(recordFrom(nodes, ties), selection, { organizationId, book: bookOf(entries, choices), today: on });
const step = (item: string, on: string, more: Partial<CaseEntry> = {}): CaseEntry =>
  entryOf('filing', { subjectId: 'choir', item, on, form: 'xiangtan', ...more });
const stated = (item: string, more: Partial<CaseEntry> = { holds: true }): CaseEntry =>
  entryOf('statement', { subjectId: 'choir', item: `filing/${item}`, on: '2026-05-01', ...more });
const itemOf = (answer: ReturnType<typeof ask>, id: string) => answer.items.find((each) => each.id === id)!;

describe('the filing of an organization', () => {
  it('says in Xiangtan that ten members are needed and nine are there', () => {
    const item = itemOf(ask('choir'), 'members');
    expect([item.standing, item.value, item.atLeast]).toEqual(['unmet', 9, 10]);
    expect(spoken(item.reading)).toBe('未满足：会员≥10（现有 9）');
    expect(spoken(item.reading, 'en')).toBe('Not met: Members ≥ 10 (there are 9)');
    expect(itemOf(ask('dance'), 'members').standing).toBe('met');
  });

  it('takes what nobody wrote for unknown, and a number for what it is', () => {
    const nothing = ask('choir');
    expect(itemOf(nothing, 'charter').standing).toBe('unknown');
    expect(spoken(itemOf(nothing, 'charter').reading)).toBe('还没有填写：章程或活动规则');
    const some = ask('choir', [
      stated('xiangtan/charter'),
      stated('xiangtan/venue', { holds: false }),
      stated('xiangtan/initiators', { value: 1 }),
      stated('xiangtan/roster', { reference: '档案柜 3' }),
    ]);
    const standings = ['charter', 'venue', 'initiators', 'roster', 'form'].map(
      (id) => itemOf(some, id).standing,
    );
    expect(standings).toEqual(['met', 'unmet', 'unmet', 'met', 'unknown']);
    // Of six: roster and charter.
    expect([some.met, some.required]).toEqual([2, 6]);
  });

  it('lets the later statement count, until the day that it names', () => {
    const later = stated('xiangtan/charter', { holds: false, on: '2026-06-01' });
    expect(itemOf(ask('choir', [stated('xiangtan/charter'), later]), 'charter').standing).toBe('unmet');
    const over = stated('xiangtan/charter', { holds: true, until: '2026-06-14' });
    expect(itemOf(ask('choir', [over]), 'charter').standing).toBe('unknown');
  });

  // The register has 2023-06-20 for the dancers: three years of it end on 2026-06-20.
  it('takes the day of the register at its place in time', () => {
    const approved = (on: string) => [step('approved', on, { subjectId: 'dance', reference: '旧 3' })];
    expect(ask('dance', approved('2020-03-01'))).toMatchObject({
      ...{ state: 'filed', filedOn: '2023-06-20', expiresOn: '2026-06-20', number: '旧 3' },
    });
    expect(ask('dance', approved('2024-03-01'))).toMatchObject({
      ...{ state: 'filed', filedOn: '2024-03-01', expiresOn: '2027-03-01' },
    });
    const cancelled = step('cancelled', '2022-01-01', { subjectId: 'dance' });
    expect(ask('dance', [cancelled]).state).toBe('filed');
  });

  // By hand: 5 March 2026 and three years; 60 and 15 days before it.
  it('ends three years after approval, and reminds 60 and 15 days before', () => {
    const approved = [
      step('submitted', '2026-03-01'),
      step('approved', '2026-03-05', { reference: '湘潭备〔2026〕7号' }),
    ];
    const now = ask('choir', approved);
    expect(now).toMatchObject({
      ...{ state: 'filed', number: '湘潭备〔2026〕7号', filedOn: '2026-03-05', expiresOn: '2029-03-05' },
      renewBy: '2029-02-18',
      reminders: [
        { on: '2029-01-04', daysBefore: 60, isDue: false },
        { on: '2029-02-18', daysBefore: 15, isDue: false },
      ],
      sentences: [],
    });
    const due = (on: string) => ask('choir', approved, { on }).reminders.map(({ isDue }) => isDue);
    expect(due('2029-01-03')).toEqual([false, false]);
    expect(due('2029-01-04')).toEqual([true, false]);
    expect(due('2029-02-18')).toEqual([true, true]);
    const [first] = ask('choir', approved, { on: '2029-01-04' }).sentences;
    expect(spoken(first!)).toBe('备案将于 2029年3月5日 到期，还有 60 天。');
    const last = ask('choir', approved, { on: '2029-03-05' });
    expect([last.state, ...last.sentences.map((each) => spoken(each))]).toEqual([
      'filed',
      '备案今天到期。',
      '本应在 2029年2月18日 前申请换发，请尽快办理。',
    ]);
    expect(ask('choir', approved, { on: '2029-03-06' }).state).toBe('expired');
  });

  it('goes on from a renewal, keeps its number, and takes the end that was written', () => {
    const entries = [
      step('approved', '2023-02-28', { reference: '1' }),
      step('submitted', '2026-01-10'),
      step('renewed', '2026-02-20', { until: '2028-12-31' }),
    ];
    expect(ask('choir', entries)).toMatchObject({ state: 'filed', number: '1', expiresOn: '2028-12-31' });
    expect(ask('choir', [...entries, step('cancelled', '2026-03-01')])).toMatchObject({
      ...{ state: 'cancelled', expiresOn: null, reminders: [] },
    });
  });

  it('says by when it is to be decided', () => {
    const submitted = ask('choir', [step('submitted', '2026-06-10')]);
    expect([submitted.state, submitted.decisionDue]).toEqual(['submitted', '2026-06-17']);
    const late = ask('choir', [step('submitted', '2026-06-01')]);
    expect(spoken(late.sentences[0]!)).toContain('已超过');
  });

  it('takes the day of the register where the book says nothing', () => {
    expect(ask('dance')).toMatchObject({ state: 'filed', filedOn: '2023-06-20', expiresOn: '2026-06-20' });
    expect(ask('dance').reminders.map(({ isDue }) => isDue)).toEqual([true, true]);
  });

  it('does not apply to an owners’ committee, nor to a group of a building where it is said so', () => {
    expect(ask('owners')).toMatchObject({ state: 'notApplicable', items: [] });
    expect(spoken(ask('owners').whyNotApplicable!)).toBe('业主委员会');
    const choices = { ...usualChoices, filingSet: 'dujiangyan' };
    const building = stated('dujiangyan/buildingGroup');
    expect(ask('choir', [], { choices }).state).toBe('notFiled');
    expect(ask('choir', [building], { choices }).state).toBe('notApplicable');
    const basis = cultivationBasis(recordFrom(nodes, ties), selection, bookOf([building], choices), today);
    expect(filingCompleteShare(basis, 'choir')).toBeNull();
    expect(filingCompleteShare(basis, 'dance')).toBe(0);
  });

  it('asks in Guangdong of a service body for staff in place of members', () => {
    const choices = { ...usualChoices, filingSet: 'guangdong' };
    const ids = (entries: readonly CaseEntry[]) =>
      ask('choir', entries, { choices }).items.map(({ id }) => id);
    expect(ids([])).toContain('members');
    expect(ids([])).not.toContain('staff');
    const service = ids([stated('guangdong/isServiceBody')]);
    expect(service).toContain('staff');
    expect(service).not.toContain('members');
  });

  it('knows the organization in its own community only', () => {
    expect(() => ask('nobody')).toThrow(
      expect.objectContaining({ problems: [{ code: 'notFound', field: 'organizationId' }] }),
    );
  });
});

describe('the filings of a community', () => {
  const all = (choices: CultivationChoices = inXiangtan) =>
    filings(recordFrom(nodes, ties), selection, { book: bookOf([], choices), today, first: 2, offset: 1 });

  // By hand: choir and dance, repair, aid; the owners’ committee is not counted, the school is none of residents.
  it('counts the organizations of each field against the reference', () => {
    const answer = all();
    expect(answer).toMatchObject({ organizations: 4, filed: 1, reference: 10, totalCount: 5 });
    expect(answer.byField.map(({ field, organizations }) => [field, organizations])).toEqual([
      ['dailyLife', 1],
      ['communityAffairs', 0],
      ['cultureSports', 2],
      ['charity', 0],
      ['other', 1],
    ]);
    expect(spoken(answer.reading)).toBe('现有 4 个社区社会组织，比每个城市社区平均 10 个的参考数少 6 个。');
    expect(all({ ...inXiangtan, settlement: 'rural' }).reference).toBe(5);
    expect(answer.filings).toHaveLength(2);
  });

  it('needs one file for one more set of rules', () => {
    const set: FilingSet = {
      ...filingSets.find(({ id }) => id === 'xiangtan')!,
      id: 'ourTown',
      items: [{ id: 'members', name: { zh: '会员', en: 'Members' }, counts: 'members', atLeast: 9 }],
      validityYears: 2,
    };
    const choices = { ...usualChoices, filingSets: [set], filingSet: 'ourTown' };
    const answer = ask('choir', [step('approved', '2024-02-29', { form: 'ourTown' })], { choices });
    expect(answer).toMatchObject({
      setId: 'ourTown',
      met: 1,
      required: 1,
      expiresOn: '2026-02-28',
      state: 'expired',
    });
  });
});
