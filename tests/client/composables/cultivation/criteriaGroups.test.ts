import { describe, expect, it } from 'vitest';
import { criteriaGroups, missingFor } from '../../../../client/composables/cultivation/criteriaGroups.ts';
import { caseCard, caseView, criterion } from '../../cases.ts';

const view = caseView({
  criteria: [
    criterion('charter', { side: 'entry', stage: 'maturity', standing: 'unknown' }),
    criterion('rate'),
    criterion('rhythm', { standing: 'met' }),
    criterion('extra', { required: false, standing: 'unmet' }),
  ],
  next: [
    {
      stage: 'maturity',
      name: '成熟期',
      isEarlier: false,
      mayEnter: false,
      missing: ['exit/growth/rate', 'entry/maturity/charter'],
    },
  ],
});

describe('criteriaGroups', () => {
  it('begins with leaving the present stage, and counts what is required', () => {
    expect(
      criteriaGroups(view).map(({ id, stage, required, met, criteria }) => [
        id,
        stage,
        met,
        required,
        criteria.length,
      ]),
    ).toEqual([
      ['exit', 'growth', 1, 2, 3],
      ['next', 'maturity', 0, 1, 1],
    ]);
  });

  it('has none for a case that is over', () => {
    expect(criteriaGroups({ ...view, card: caseCard('1', { stage: null }) })).toEqual([]);
  });
});

describe('missingFor', () => {
  it('takes what the server names for a stage that may follow', () => {
    expect(missingFor(view, 'maturity').map(({ id }) => id)).toEqual(['charter', 'rate']);
  });

  it('takes all that leaving requires for an end', () => {
    expect(missingFor(view, null).map(({ id }) => id)).toEqual(['rate']);
  });
});
