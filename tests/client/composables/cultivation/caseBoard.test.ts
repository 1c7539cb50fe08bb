import { describe, expect, it } from 'vitest';
import { columnsOf, daysLate, modelsOf } from '../../../../client/composables/cultivation/caseBoard.ts';
import { caseCard, stageSpan } from '../../cases.ts';

describe('modelsOf', () => {
  it('tells each model once, the one with the most cases first', () => {
    const cases = [
      caseCard('1', { modelId: 'T2', modelName: '骨干' }),
      caseCard('2'),
      caseCard('3'),
      caseCard('4', { modelId: 'T1', modelName: '助理' }),
    ];
    expect(modelsOf(cases)).toEqual([
      { id: 'T3', name: '机构四阶段', count: 2 },
      { id: 'T1', name: '助理', count: 1 },
      { id: 'T2', name: '骨干', count: 1 },
    ]);
  });
});

describe('columnsOf', () => {
  it('has the stages of the newest version, then those that only older ones have', () => {
    const old = caseCard('1', {
      stages: [stageSpan('first', '从前的'), stageSpan('growth', '旧名')],
      stage: { code: 'first', name: '从前的', index: 0 },
    });
    const columns = columnsOf([old, caseCard('2', { modelVersion: 2 })]);
    expect(columns.map(({ code, name, number, cases }) => [code, name, number, cases.length])).toEqual([
      ['formation', '形成期', 1, 0],
      ['growth', '成长期', 2, 1],
      ['first', '从前的', 3, 1],
    ]);
  });

  it('puts what is over into no column', () => {
    const over = caseCard('1', { state: 'completed', stage: null });
    expect(columnsOf([over]).flatMap(({ cases }) => cases)).toEqual([]);
  });
});

describe('daysLate', () => {
  it('counts from the last planned day', () => {
    const late = { isLate: true, plannedEnd: '2026-05-01' };
    expect(daysLate(late, '2026-05-31')).toBe(30);
    expect(daysLate({ ...late, isLate: false }, '2026-05-31')).toBe(0);
    // A month means its last day.
    expect(daysLate({ ...late, plannedEnd: '2026-04' }, '2026-05-01')).toBe(1);
  });
});
