import { expect, it } from 'vitest';
import { contactsOf, stepsFrom } from '../../../server/demonstration/contactSteps.ts';
import { recorder } from '../../../server/demonstration/recorder.ts';

// a – b – c – d and e alone, by hand; the tie c – d has ended; membership is no contact.
it('counts steps over the contacts that hold, or over all there ever were', () => {
  const record = recorder('6ba7b810-9dad-11d1-80b4-00c04fd430c8');
  record.addTie('KNOWS', 'a', 'b');
  record.addTie('SUPPORTS', 'c', 'b');
  record.addTie('NOMINATES', 'c', 'd', { validTo: '2026-01-01' });
  record.addTie('MEMBER_OF', 'e', 'a');
  const { ties } = record.community();
  expect([...stepsFrom(contactsOf(ties, true), ['a'])]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ]);
  expect(stepsFrom(contactsOf(ties, false), ['a']).get('d')).toBe(3);
  expect(stepsFrom(contactsOf(ties, false), ['a', 'd']).get('c')).toBe(1);
  expect(stepsFrom(contactsOf(ties, false), ['a']).has('e')).toBe(false);
});
