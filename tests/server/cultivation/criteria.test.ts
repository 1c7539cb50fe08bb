import { describe, expect, it } from 'vitest';
import { caseStateOf } from '../../../server/cultivation/caseState.ts';
import { criterionState, monthEnds } from '../../../server/cultivation/criteria.ts';
import { cultivationBasis } from '../../../server/cultivation/cultivationBasis.ts';
import type { CaseEntry } from '../../../server/entities/cultivation/caseEntry.ts';
import type { Criterion } from '../../../server/entities/cultivation/stageModel.ts';
import { recordFrom } from '../analysis/recordFrom.ts';
import { spoken } from '../analysis/spoken.ts';
import { bookOf, entryOf } from './bookOf.ts';
import { caseOf, criterionWith, loopModel } from './caseOf.ts';

const selection = { communityId: 'community' };
const record = recordFrom([{ id: 'anna', label: 'Resident' }], []);
const model = loopModel('person');
const one = caseOf({ id: 'c', subjectId: 'anna', model });
const base = { caseId: 'c', subjectId: 'anna' };
/** Visits are counted by `case.sessions.visit`: 1 from 10 March, 2 from 5 April, 3 from 20 May, 4 from 10 June on. */
const visits = ['2026-03-10', '2026-04-05', '2026-05-20', '2026-06-10'].map((on) =>
  entryOf('session', { ...base, form: 'visit', on }),
);
const enter = (stage: string, on: string): CaseEntry =>
  entryOf('stage', { ...base, item: 'entered', stage, on });

function stateOf(
  asked: Partial<Criterion> & Pick<Criterion, 'kind'>,
  { entries = [], today = '2026-06-15' }: { entries?: readonly CaseEntry[]; today?: string } = {},
) {
  const book = { ...bookOf([...visits, ...entries]), cases: [one] };
  const basis = cultivationBasis(record, selection, book, today);
  const state = caseStateOf(basis, one);
  return criterionState(basis, state, 'exit', { code: 'first' }, criterionWith(asked));
}
const visited = (more: Partial<Criterion>, today?: string, entries?: readonly CaseEntry[]) =>
  stateOf({ kind: 'computed', indicator: 'case.sessions.visit', ...more }, { today, entries });
const stated = (more: Partial<CaseEntry>): CaseEntry =>
  entryOf('statement', { ...base, item: 'exit/first/asked', on: '2026-05-01', ...more });

describe('a computed criterion', () => {
  it('compares today’s value with what is wanted', () => {
    // Four visits by 15 June.
    const standings = [
      { op: '>=', value: 4 },
      { op: '>=', value: 5 },
      { value: 4 },
      { op: '<=', value: 4 },
      { op: '<=', value: 3 },
      { op: '=', value: 4 },
      { op: '=', value: 3 },
      { op: 'between', value: 4, upTo: 6 },
      { op: 'between', value: 1, upTo: 3 },
    ].map((more) => visited(more as Partial<Criterion>).standing);
    expect(standings).toEqual([...['met', 'unmet', 'met', 'met', 'unmet', 'met', 'unmet', 'met', 'unmet']]);
    expect(visited({ value: 4 })).toMatchObject({
      ...{ id: 'asked', item: 'exit/first/asked', stage: 'first', side: 'exit', kind: 'computed' },
      ...{ value: 4, required: true, isNumber: false, evidence: null, months: [] },
    });
  });

  it('is unknown where its value is, or its indicator', () => {
    expect(stateOf({ kind: 'computed', indicator: 'org.members', value: 1 })).toMatchObject({
      standing: 'unknown',
      value: null,
    });
    expect(stateOf({ kind: 'computed', indicator: 'none.such', value: 1 }).standing).toBe('unknown');
    expect(visited({ op: 'between', value: 1 }).standing).toBe('unknown');
  });

  it('that rises is higher than when the present stage was entered', () => {
    // The first stage began on 1 January with no visit.
    expect(visited({ op: 'rising' })).toMatchObject({ standing: 'met', value: 4 });
    // The second on 20 May with three of today’s four; on that day itself nothing had risen.
    const second = [enter('second', '2026-05-20')];
    expect(visited({ op: 'rising' }, '2026-06-15', second).standing).toBe('met');
    expect(visited({ op: 'rising' }, '2026-05-20', second).standing).toBe('unmet');
    // From 12 June on there was no further visit.
    expect(visited({ op: 'rising' }, '2026-06-15', [enter('second', '2026-06-12')]).standing).toBe('unmet');
  });

  it('for months asks for today and for the ends of the last months', () => {
    // At least 2: 30 April 2, 31 May 3, today 4.
    const held = visited({ value: 2, forMonths: 2 });
    expect(held.standing).toBe('met');
    expect(held.months).toEqual([
      { on: '2026-04-30', value: 2, met: true },
      { on: '2026-05-31', value: 3, met: true },
    ]);
    // At least 3: not at the end of April.
    expect(visited({ value: 3, forMonths: 2 })).toMatchObject({ standing: 'unmet', value: 4 });
    expect(visited({ value: 3, forMonths: 1 }).standing).toBe('met');
    // At most 3: held at both ends, but today there are four.
    expect(visited({ op: '<=', value: 3, forMonths: 2 }).standing).toBe('unmet');
  });

  it('counts the last day of a month as its end', () => {
    expect(monthEnds('2026-06-29', 2)).toEqual(['2026-04-30', '2026-05-31']);
    expect(monthEnds('2026-06-30', 2)).toEqual(['2026-05-31', '2026-06-30']);
    expect(monthEnds('2026-01-15', 3)).toEqual(['2025-10-31', '2025-11-30', '2025-12-31']);
    expect(monthEnds('2024-03-01', 1)).toEqual(['2024-02-29']);
    expect(monthEnds('2026-06-30', 0)).toEqual([]);
    // On 30 June three and four visits; the end of April is not looked at any more.
    expect(visited({ value: 3, forMonths: 2 }, '2026-06-30').standing).toBe('met');
  });
});

describe('a criterion that somebody states', () => {
  it('is unknown until somebody did, and goes by the latest statement', () => {
    expect(stateOf({ kind: 'manual' })).toMatchObject({ standing: 'unknown', evidence: null });
    const yes = stated({ holds: true, text: '三次例会都来了' });
    expect(stateOf({ kind: 'manual' }, { entries: [yes] })).toMatchObject({
      standing: 'met',
      evidence: { holds: true, text: '三次例会都来了', on: '2026-05-01', by: 'worker' },
    });
    const no = stated({ holds: false, on: '2026-05-02' });
    expect(stateOf({ kind: 'manual' }, { entries: [no, yes] }).standing).toBe('unmet');
    // What was stated of another stage, or of another case, says nothing.
    const others = [stated({ holds: true, item: 'exit/second/asked' }), stated({ holds: true, caseId: 'd' })];
    expect(stateOf({ kind: 'manual' }, { entries: others }).standing).toBe('unknown');
  });

  it('with a number is compared', () => {
    const asked = { kind: 'manual', op: '>=', value: 3 } as const;
    expect(stateOf(asked).isNumber).toBe(true);
    expect(stateOf(asked, { entries: [stated({ value: 3 })] })).toMatchObject({ standing: 'met', value: 3 });
    expect(stateOf(asked, { entries: [stated({ value: 2.5 })] }).standing).toBe('unmet');
    // Whether it holds is no number.
    expect(stateOf(asked, { entries: [stated({ holds: true })] }).standing).toBe('unknown');
    const rising = { kind: 'manual', op: 'rising' } as const;
    const before = stated({ value: 2, on: '2025-12-20' });
    expect(stateOf(rising, { entries: [before, stated({ value: 3 })] }).standing).toBe('met');
    expect(stateOf(rising, { entries: [before, stated({ value: 2 })] }).standing).toBe('unmet');
    expect(stateOf(rising, { entries: [stated({ value: 3 })] }).standing).toBe('unknown');
  });

  it('no longer holds after its last day', () => {
    const until = stated({ holds: true, until: '2026-05' });
    expect(stateOf({ kind: 'manual' }, { entries: [until], today: '2026-05-31' }).standing).toBe('met');
    expect(stateOf({ kind: 'manual' }, { entries: [until], today: '2026-06-01' }).standing).toBe('unmet');
  });

  it('as a document needs to say where it is', () => {
    const kept = stated({ reference: '柜3-12' });
    expect(stateOf({ kind: 'document' }, { entries: [kept] })).toMatchObject({
      standing: 'met',
      evidence: { reference: '柜3-12' },
    });
    expect(stateOf({ kind: 'document' }, { entries: [stated({ holds: true })] }).standing).toBe('unknown');
    const lost = stated({ holds: false, reference: '柜3-12' });
    expect(stateOf({ kind: 'document' }, { entries: [lost] }).standing).toBe('unmet');
    const over = stated({ reference: '柜3-12', until: '2026-05-31' });
    expect(stateOf({ kind: 'document' }, { entries: [over] }).standing).toBe('unmet');
  });

  it('as an approval counts from the beginning of the present stage', () => {
    const agreed = stated({ holds: true });
    const asked = { kind: 'approval', role: 'supervisor' } as const;
    expect(stateOf(asked, { entries: [agreed] })).toMatchObject({ standing: 'met', role: 'supervisor' });
    // The stage was entered again on 10 May: the yes of 1 May was to the step before.
    const again = [enter('second', '2026-05-05'), enter('first', '2026-05-10')];
    expect(stateOf(asked, { entries: [agreed, ...again] }).standing).toBe('unknown');
    const anew = stated({ holds: true, on: '2026-05-11' });
    expect(stateOf(asked, { entries: [agreed, ...again, anew] }).standing).toBe('met');
  });
});

describe('the words of a criterion', () => {
  const words = ({ wanted, text }: ReturnType<typeof stateOf>, language: 'zh' | 'en' = 'zh') => [
    spoken(wanted, language),
    spoken(text, language),
  ];

  it('say what is wanted and what was found', () => {
    expect(words(visited({ value: 5 }))).toEqual(['至少 5', '现在 4']);
    expect(words(visited({ value: 5 }), 'en')).toEqual(['at least 5', 'now 4']);
    expect(words(visited({ op: 'between', value: 1, upTo: 3 }))[0]).toBe('1 到 3');
    expect(words(visited({ op: 'rising' }))).toEqual(['比进入本阶段时高', '现在 4；进入本阶段时 0']);
    expect(words(visited({ value: 3, forMonths: 2 }))).toEqual([
      '至少 3，现在和前 2 个月的月末都要达到',
      '现在 4；前 2 个月末：2、3',
    ]);
    expect(words(stateOf({ kind: 'computed', indicator: 'org.filingComplete', value: 1 }))).toEqual([
      '至少 100 %',
      '登记的内容还算不出来',
    ]);
    expect(words(stateOf({ kind: 'manual' }))).toEqual(['由社工判断，写明依据', '还没有人填写']);
    expect(words(stateOf({ kind: 'approval' }, { entries: [stated({ holds: true })] }), 'en')).toEqual([
      'a supervisor agrees',
      'stated on May 1, 2026: it holds',
    ]);
    const over = stated({ reference: '柜3-12', until: '2026-05-31' });
    expect(words(stateOf({ kind: 'document' }, { entries: [over] }))[1]).toBe(
      '只到 2026年5月31日 有效，已经过期',
    );
    const scored = stateOf({ kind: 'manual', value: 3 }, { entries: [stated({ value: 2.5 })] });
    expect(words(scored, 'en')).toEqual(['at least 3', '2.5, stated on May 1, 2026']);
  });
});
