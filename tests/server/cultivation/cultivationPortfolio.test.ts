import { describe, expect, it } from 'vitest';
import { cultivationPortfolio } from '../../../server/cultivation/cultivationPortfolio.ts';
import { recordFrom } from '../analysis/recordFrom.ts';
import { bookOf, entryOf } from './bookOf.ts';
import { caseOf, loopModel, stageWith } from './caseOf.ts';

// Four cases: a → second after 10 days, back after 20, on again after 40; b → second after 30 and its end after 60; c given
// up in the first stage after 5; d, on a later version with a stage more, still in the first.
const record = recordFrom(
  ['a', 'b', 'c', 'd'].map((id) => ({ id, label: 'Resident' })),
  [],
);
const model = loopModel('person');
const later = { ...model, version: 2, stages: [...model.stages, stageWith('fourth')] };
const cases = ['a', 'b', 'c', 'd'].map((id) =>
  caseOf({ id, subjectId: id, model: id === 'd' ? later : model }),
);
const decided = (id: string, item: string, stage: string | null, on: string) =>
  entryOf('stage', { caseId: id, subjectId: id, item, stage, on });
const entries = [
  decided('a', 'entered', 'second', '2026-01-11'),
  decided('a', 'entered', 'first', '2026-01-31'),
  decided('a', 'entered', 'second', '2026-03-12'),
  decided('b', 'entered', 'second', '2026-01-31'),
  decided('b', 'completed', null, '2026-04-01'),
  decided('c', 'stopped', null, '2026-01-06'),
];
const portfolio = cultivationPortfolio(
  record,
  { communityId: 'community' },
  { book: { ...bookOf(entries), cases }, today: '2026-06-15' },
);

describe('the portfolio of a community', () => {
  it('tells of each model how many cases there are and how they stand', () => {
    expect(portfolio.models).toHaveLength(1);
    expect(portfolio.models[0]).toMatchObject({
      ...{ modelId: 'loop', subject: 'person', cases: 4, running: 2, completed: 1, stopped: 1 },
    });
  });

  it('tells of each stage who is in it, how often it was entered, and for how long', () => {
    const stages = portfolio.models[0]!.stages.map(({ name: _, ...each }) => each);
    expect(stages).toEqual([
      // Over are 10 and 40 days of a, 30 of b, 5 of c: the middle of 5, 10, 30, 40 is 20.
      { code: 'first', present: 1, entered: 5, medianDays: 20 },
      // 20 days of a, 60 of b; a is in it again.
      { code: 'second', present: 1, entered: 3, medianDays: 40 },
      { code: 'third', present: 0, entered: 0, medianDays: null },
      { code: 'fourth', present: 0, entered: 0, medianDays: null },
    ]);
  });

  it('tells from where to where they went', () => {
    expect(portfolio.models[0]!.flows).toEqual([
      { from: null, to: 'first', outcome: 'entered', count: 4 },
      { from: 'first', to: 'second', outcome: 'entered', count: 3 },
      { from: 'second', to: 'first', outcome: 'entered', count: 1 },
      { from: 'second', to: null, outcome: 'completed', count: 1 },
      { from: 'first', to: null, outcome: 'stopped', count: 1 },
    ]);
  });
});
