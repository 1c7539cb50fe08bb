import { describe, expect, it } from 'vitest';
import {
  caseStateOf,
  casesBegun,
  plannedSpans,
  runningCases,
} from '../../../server/cultivation/caseState.ts';
import { cultivationBasis } from '../../../server/cultivation/cultivationBasis.ts';
import type { CaseEntry } from '../../../server/entities/cultivation/caseEntry.ts';
import type { CultivationCase } from '../../../server/entities/cultivation/cultivationCase.ts';
import { recordFrom } from '../analysis/recordFrom.ts';
import { bookOf, entryOf } from './bookOf.ts';
import { caseOf, loopModel } from './caseOf.ts';

// Expected dates by hand: stages plan 30 days, the case begins on 1 January 2026.
const selection = { communityId: 'community' };
const record = recordFrom([{ id: 'anna', label: 'Resident' }], []);
const one = caseOf({ id: 'c', subjectId: 'anna', model: loopModel('person') });
const decided = (item: string, stage: string | null, on: string): CaseEntry =>
  entryOf('stage', { caseId: 'c', subjectId: 'anna', item, stage, on });
const stateOf = (
  decisions: readonly CaseEntry[],
  { today = '2026-06-15', ...more }: Partial<CultivationCase> & { today?: string } = {},
) => {
  const changed = { ...one, ...more };
  const book = { ...bookOf(decisions), cases: [changed] };
  return caseStateOf(cultivationBasis(record, selection, book, today), changed);
};

describe('where a case stands', () => {
  it('begins in the first stage of its model', () => {
    expect(stateOf([])).toMatchObject({
      state: 'running',
      stage: { code: 'first' },
      stageSince: '2026-01-01',
      daysInStage: 165,
      plannedEnd: '2026-01-31',
      endedOn: null,
      visits: [{ code: 'first', from: '2026-01-01', to: null }],
    });
  });

  it('follows its decisions, also back to an earlier stage', () => {
    const loop = [
      decided('entered', 'second', '2026-02-10'),
      decided('entered', 'first', '2026-03-01'),
      decided('entered', 'second', '2026-04-15'),
    ];
    const state = stateOf(loop);
    expect(state).toMatchObject({ stage: { code: 'second' }, stageSince: '2026-04-15', daysInStage: 61 });
    expect(state.visits).toEqual([
      { code: 'first', from: '2026-01-01', to: '2026-02-10' },
      { code: 'second', from: '2026-02-10', to: '2026-03-01' },
      { code: 'first', from: '2026-03-01', to: '2026-04-15' },
      { code: 'second', from: '2026-04-15', to: null },
    ]);
  });

  it('is what it was on an earlier day', () => {
    const book = { ...bookOf([decided('entered', 'second', '2026-02-10')]), cases: [one] };
    const basis = cultivationBasis(record, selection, book, '2026-06-15');
    expect(caseStateOf(basis.on('2026-02-09'), one).stage?.code).toBe('first');
    expect(caseStateOf(basis.on('2026-02-10'), one).stage?.code).toBe('second');
    expect(casesBegun(basis.on('2025-12-31'))).toEqual([]);
  });

  it('is over when it was completed or stopped', () => {
    const end = [decided('entered', 'second', '2026-02-10'), decided('completed', 'second', '2026-05-01')];
    expect(stateOf(end)).toMatchObject({
      ...{ state: 'completed', stage: null, stageSince: null, daysInStage: null, plannedEnd: null },
      endedOn: '2026-05-01',
    });
    expect(stateOf(end).visits.at(-1)).toEqual({ code: 'second', from: '2026-02-10', to: '2026-05-01' });
    expect(stateOf([decided('stopped', null, '2026-01-20')])).toMatchObject({
      state: 'stopped',
      endedOn: '2026-01-20',
    });
  });

  it('reads a day of which only the month is known as its first, and no stage ends before it began', () => {
    expect(stateOf([decided('entered', 'second', '2026-02')]).stageSince).toBe('2026-02-01');
    expect(stateOf([decided('entered', 'second', '2026-01')], { startedOn: '2026-01-20' }).visits).toEqual([
      { code: 'first', from: '2026-01-20', to: '2026-01-20' },
      { code: 'second', from: '2026-01-20', to: null },
    ]);
  });

  it('takes no notice of a stage that its model has not', () => {
    expect(stateOf([decided('entered', 'none', '2026-02-10')]).stage?.code).toBe('first');
  });

  it('tells of cases whose subject is in the record only', () => {
    const gone = caseOf({ id: 'd', subjectId: 'withdrew', model: loopModel('person') });
    const ended = caseOf({ id: 'e', subjectId: 'anna', model: loopModel('person') });
    const stop = entryOf('stage', { caseId: 'e', subjectId: 'anna', item: 'stopped', on: '2026-02-01' });
    const book = { ...bookOf([stop]), cases: [one, gone, ended] };
    const basis = cultivationBasis(record, selection, book, '2026-06-15');
    expect(casesBegun(basis).map((state) => state.case.id)).toEqual(['c', 'e']);
    expect(runningCases(basis).map((state) => state.case.id)).toEqual(['c']);
  });
});

describe('the plan of a case', () => {
  const plan = [{ stage: 'second', from: '2026-03-01', to: '2026-05' }];

  it('gives each stage the days of its model, one after the other', () => {
    expect(plannedSpans(one).map(({ stage, from, to }) => [stage.code, from, to])).toEqual([
      ['first', '2026-01-01', '2026-01-31'],
      ['second', '2026-01-31', '2026-03-02'],
      ['third', '2026-03-02', '2026-04-01'],
    ]);
  });

  it('goes by own dates where it has them, and the rest follows them', () => {
    expect(plannedSpans({ ...one, plan }).map(({ stage, from, to }) => [stage.code, from, to])).toEqual([
      ['first', '2026-01-01', '2026-01-31'],
      ['second', '2026-03-01', '2026-05-31'],
      ['third', '2026-05-31', '2026-06-30'],
    ]);
  });

  it('ends the present stage on its own day at the first visit, and later so many days after it was entered', () => {
    const enter = decided('entered', 'second', '2026-02-10');
    expect(stateOf([enter], { plan }).plannedEnd).toBe('2026-05-31');
    expect(stateOf([enter]).plannedEnd).toBe('2026-03-12');
    const again = [
      enter,
      decided('entered', 'first', '2026-03-01'),
      decided('entered', 'second', '2026-04-01'),
    ];
    expect(stateOf(again, { plan }).plannedEnd).toBe('2026-05-01');
    // A plan that was over before the stage began is none.
    expect(stateOf([decided('entered', 'second', '2026-06-02')], { plan }).plannedEnd).toBe('2026-07-02');
  });
});
