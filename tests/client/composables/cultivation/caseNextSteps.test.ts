import { describe, expect, it } from 'vitest';
import { caseNextSteps } from '../../../../client/composables/cultivation/caseNextSteps.ts';
import { caseCard, caseView, criterion } from '../../cases.ts';

const today = '2026-05-01';
const idsOf = (part: Parameters<typeof caseView>[0]): string[] =>
  caseNextSteps(caseView(part), today).map(({ id }) => id);

describe('caseNextSteps', () => {
  it('names the next task, what has to be written down and what has to become better', () => {
    expect(caseNextSteps(caseView(), today)).toEqual([
      { id: 'task', title: '开骨干会', dueOn: '2026-05-10' },
      { id: 'state', names: ['条件leader'], more: 0 },
      { id: 'improve', names: ['条件rate'], more: 0 },
    ]);
  });

  it('puts overdue tasks first, in place of the next one', () => {
    expect(idsOf({ card: caseCard('1', { overdueTasks: 2 }) })[0]).toBe('overdue');
    expect(idsOf({ card: caseCard('1', { overdueTasks: 2 }) })).not.toContain('task');
  });

  it('tells an assessment from other records that are missing', () => {
    const criteria = [
      criterion('score', { indicator: 'case.assessment.leadership', standing: 'unknown' }),
      criterion('rhythm', { standing: 'unknown' }),
    ];
    expect(idsOf({ criteria, next: [] })).toEqual(['task', 'assess', 'unknown']);
  });

  it('counts what a stage that may follow asks for, and nothing that an earlier one does', () => {
    const entry = criterion('charter', { side: 'entry', stage: 'maturity', kind: 'document' });
    const next = caseView().next.map((each) => ({ ...each, missing: each.isEarlier ? [] : [entry.item] }));
    expect(caseNextSteps(caseView({ criteria: [entry], next }), today)).toContainEqual({
      id: 'state',
      names: ['条件charter'],
      more: 0,
    });
  });

  it('names three of a kind and counts those beside', () => {
    const criteria = ['a', 'b', 'c', 'd', 'consent'].map((id) => criterion(id, { kind: 'approval' }));
    expect(caseNextSteps(caseView({ criteria, next: [] }), today)).toContainEqual({
      id: 'state',
      names: ['条件a', '条件b', '条件c'],
      more: 2,
    });
  });

  it('says when the gate is open, and when evidence soon runs out', () => {
    const criteria = [
      criterion('charter', {
        kind: 'document',
        standing: 'met',
        evidence: {
          ...{ entryId: 'e', holds: true, value: null, text: null, reference: '3 号盒', by: 'a' },
          ...{ on: '2026-01-01', until: '2026-05-20' },
        },
      }),
    ];
    const next = [{ stage: 'maturity', name: '成熟期', isEarlier: false, mayEnter: true, missing: [] }];
    expect(caseNextSteps(caseView({ criteria, next, mayEnd: true }), today).slice(1)).toEqual([
      { id: 'expiring', name: '条件charter', until: '2026-05-20' },
      { id: 'enter', name: '成熟期' },
      { id: 'end' },
    ]);
  });

  it('has one word for a case that is over', () => {
    expect(idsOf({ card: caseCard('1', { state: 'completed', stage: null }) })).toEqual(['over']);
  });
});
