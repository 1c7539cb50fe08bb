import { describe, expect, it } from 'vitest';
import {
  decisionsOf,
  mayBeUnder14,
  possibleDecisions,
  stateOf,
} from '../../../../client/composables/privacy/consentStates.ts';
import { consent, purposeState } from '../../answers.ts';

describe('where a purpose stands', () => {
  it.each([
    [null, true, 'notAsked', ['given', 'refused']],
    ['given', true, 'allowed', ['withdrawn']],
    // An end that has passed: she may agree anew.
    ['given', false, 'withheld', ['given', 'withdrawn']],
    ['refused', false, 'withheld', ['given']],
    ['withdrawn', false, 'withheld', ['given']],
  ] as const)('after %s (allowed: %s) it is %s', (decision, isAllowed, state, next) => {
    const purpose = purposeState('network', { decision, isAllowed });
    expect([stateOf(purpose), possibleDecisions(purpose)]).toEqual([state, next]);
  });
});

it('lists decisions of one purpose, the latest first', () => {
  const list = [
    consent('1', { on: '2026-01-01' }),
    consent('2', { on: '2026-09-01', recordedAt: '2026-09-01T08:00:00Z' }),
    consent('3', { on: '2026-09-01', recordedAt: '2026-09-01T09:00:00Z' }),
    consent('4', { purpose: 'research' }),
  ];
  expect(decisionsOf(list, 'network').map(({ id }) => id)).toEqual(['3', '2', '1']);
});

// Only the year of birth is known: as server/entities/consent.ts, until 31 December of the year of turning 14.
it('asks for a guardian until the year of turning 14 is over', () => {
  expect(mayBeUnder14(2012, '2026-12-31')).toBe(true);
  expect(mayBeUnder14(2012, '2027-01-01')).toBe(false);
  expect(mayBeUnder14(null, '2026-01-01')).toBe(false);
});
