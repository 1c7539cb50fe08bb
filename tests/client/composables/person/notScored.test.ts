import { describe, expect, it } from 'vitest';
import { notScoredReason } from '../../../../client/composables/person/notScored.ts';
import { purposeState } from '../../answers.ts';

const allowed = { isMentioned: false, purposes: [purposeState('leadership')] };
const day = '2026-11-29';

describe('why somebody is on no list', () => {
  it('tells first that she was never asked, then that she objected, then that she is a child', () => {
    const objected = [purposeState('leadership', { isAllowed: false })];
    expect(notScoredReason({ isMentioned: true, purposes: objected }, 2015, day)).toBe('mentioned');
    expect(notScoredReason({ isMentioned: false, purposes: objected }, 2015, day)).toBe('refused');
    expect(notScoredReason(allowed, 2015, day)).toBe('child');
  });

  it('takes who turns 18 this year for a child, as her birthday may be still to come', () => {
    expect(notScoredReason(allowed, 2008, day)).toBe('child');
    expect(notScoredReason(allowed, 2007, day)).toBe('other');
  });

  it('does not guess without a birth year, nor by an objection to something else', () => {
    const purposes = [purposeState('research', { isAllowed: false }), purposeState('leadership')];
    expect(notScoredReason({ isMentioned: false, purposes }, null, day)).toBe('other');
  });
});
