import { expect, it } from 'vitest';
import { expiryStep } from '../../../../client/composables/session/expiry.ts';

const minute = 60_000;
const endsAt = 30 * minute;
const at = (now: number, activeAt: number) => expiryStep({ endsAt, now, contactAt: minute, activeAt });

it('waits until a minute before the end', () => {
  expect(at(10 * minute, 0)).toEqual({ step: 'wait', ms: 19 * minute });
});

it('prolongs for somebody who worked without asking the server, and warns when nobody did', () => {
  expect(at(29 * minute, 20 * minute).step).toBe('prolong');
  expect(at(29 * minute, minute).step).toBe('warn');
});

it('ends at the end, whoever is there', () => {
  expect(at(30 * minute, 30 * minute).step).toBe('over');
});

it('never waits longer than a timer can', () => {
  const far = expiryStep({ endsAt: 1e13, now: 0, contactAt: 0, activeAt: 0 });
  expect(far.step === 'wait' && far.ms < 2 ** 31).toBe(true);
});
