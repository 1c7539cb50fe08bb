import { expect, it } from 'vitest';
import { casePath } from '../../../../client/composables/cultivation/casePath.ts';
import { caseCard, stageSpan } from '../../cases.ts';

it('marks where a case was, is and was not yet', () => {
  const { stages } = caseCard('1');
  const path = casePath(caseCard('1', { stages: [...stages, stageSpan('maturity', '成熟期')] }));
  expect(path.map(({ code, mark, visits }) => [code, mark, visits])).toEqual([
    ['formation', 'left', 1],
    ['growth', 'now', 1],
    ['maturity', 'ahead', 0],
  ]);
});
