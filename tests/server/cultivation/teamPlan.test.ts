import { describe, expect, it } from 'vitest';
import { teamPlan } from '../../../server/cultivation/teamPlan.ts';
import { asWritten, inWords } from '../../../server/entities/sentence.ts';
import { recordFrom } from '../analysis/recordFrom.ts';
import { bookOf, entryOf } from './bookOf.ts';
import { caseOf, loopModel } from './caseOf.ts';

const said = (text: string) => ({ zh: text, en: text });
const record = recordFrom(
  [
    { id: 'choir', label: 'Organization' },
    { id: 'chess', label: 'Organization' },
  ],
  [],
);
const model = loopModel('organization', {
  first: {
    tasks: [
      { code: 'rules', name: said('rules of the model'), afterDays: 10 },
      { code: 'visit', name: said('visit of the model') },
    ],
  },
});
const task = (facts: Parameters<typeof entryOf>[1]) => entryOf('task', { caseId: 'k', ...facts });
const planOf = (organizationId: string, entries: ReturnType<typeof entryOf>[] = []) =>
  teamPlan(
    record,
    { communityId: 'community' },
    {
      book: { ...bookOf(entries), cases: [caseOf({ id: 'k', subjectId: 'choir', model })] },
      ...{ organizationId, today: '2026-01-20' },
    },
  );

describe('what comes next for a team', () => {
  // The case began on 1 January: ten days later is the 11th, thirty days later the 31st.
  it('is the stage and what its model plans, by day', () => {
    expect(planOf('choir')).toEqual({
      ...{ stageName: inWords(said('first')), stageGoal: inWords(said('goal of first')) },
      steps: [
        { title: inWords(said('rules of the model')), dueOn: '2026-01-11', isOverdue: true },
        { title: inWords(said('visit of the model')), dueOn: '2026-01-31', isOverdue: false },
      ],
    });
  });

  it('tells a task of the model in its words, one of a worker only where she shared it, and none that is done', () => {
    const on = '2026-01-05';
    const about = { subjectId: 'choir', on };
    const { steps } = planOf('choir', [
      task({ ...about, item: 'rules', title: 'what Wang said', dueOn: '2026-01-25' }),
      task({ ...about, id: '2', title: 'talk about Wang', dueOn: '2026-01-21' }),
      task({ ...about, id: '3', title: 'choose songs', dueOn: '2026-01-22', holds: true }),
      task({ ...about, id: '4', title: 'withdrawn', holds: false }),
      task({ ...about, id: '5', item: 'visit', doneOn: on }),
    ]);
    expect(steps).toEqual([
      { title: asWritten('choose songs'), dueOn: '2026-01-22', isOverdue: false },
      { title: inWords(said('rules of the model')), dueOn: '2026-01-25', isOverdue: false },
    ]);
  });

  it('is what was shared of the team, in whatever case or none, and nothing that is about somebody else', () => {
    const on = '2026-01-05';
    const { steps } = planOf('choir', [
      task({
        subjectId: 'choir',
        on,
        caseId: null,
        title: 'book the hall',
        dueOn: '2026-01-06',
        holds: true,
      }),
      task({ subjectId: 'choir', on, id: '2', caseId: null, title: 'talk about Wang' }),
      task({ subjectId: 'chess', on, id: '3', title: 'ask the chess players', holds: true }),
    ]);
    expect(steps.map(({ title }) => title)).toEqual([
      asWritten('book the hall'),
      inWords(said('rules of the model')),
      inWords(said('visit of the model')),
    ]);
    expect(
      planOf('chess', [task({ subjectId: 'chess', on, caseId: null, title: 'x', holds: true })]).steps,
    ).toEqual([{ title: asWritten('x'), dueOn: null, isOverdue: false }]);
  });

  it('is nothing for a team without a case, or whose case is over', () => {
    const nothing = { stageName: null, stageGoal: null, steps: [] };
    expect(planOf('chess')).toEqual(nothing);
    const over = entryOf('stage', { caseId: 'k', subjectId: 'choir', on: '2026-01-10', item: 'completed' });
    expect(planOf('choir', [over])).toEqual(nothing);
  });
});
