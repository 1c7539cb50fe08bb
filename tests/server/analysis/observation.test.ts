import { describe, expect, it } from 'vitest';
import { basisOf } from '../../../server/analysis/basis.ts';
import { observation } from '../../../server/analysis/observation.ts';
import { recordFrom, type PlainNode, type PlainTie } from './recordFrom.ts';

const communityId = 'community';
const residents = ['a', 'b', 'c', 'd', 'e'].map((id): PlainNode => ({ id, label: 'Resident' }));
const places = ['home', 'other'].map((id): PlainNode => ({ id, label: 'Place' }));
const wave: PlainNode = { id: 'w', label: 'Wave' };
const livesIn = (from: string, to: string): PlainTie => ({ kind: 'LIVES_IN', from, to });
const answered = (from: string): PlainTie => ({ kind: 'ANSWERED', from, to: 'w' });

function observed(ties: readonly PlainTie[]): Record<string, string | null> {
  const basis = basisOf(recordFrom([...residents, ...places, wave], ties), { communityId }, '2026-06-15');
  const known = observation(basis);
  return Object.fromEntries(residents.map(({ id }) => [id, known(id)]));
}

describe('observation', () => {
  it('knows nothing of anybody in an empty record', () => {
    expect(observed([])).toEqual({ a: null, b: null, c: null, d: null, e: null });
  });

  it('knows of those who answered and those who named somebody, not of those who were named', () => {
    expect(observed([answered('a'), { kind: 'NOMINATES', from: 'b', to: 'c' }])).toEqual({
      a: 'answered',
      b: 'named',
      c: null,
      d: null,
      e: null,
    });
  });

  it('knows of a building of which at least 60 % answered', () => {
    const three = ['a', 'b', 'c'].map(answered);
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => livesIn(id, 'home'));
    expect(observed([...three, ...five]).d).toBe('building');
    expect(observed([...three.slice(1), ...five]).d).toBeNull();
    expect(observed([...three, ...five.slice(0, 3), livesIn('d', 'other')]).d).toBeNull();
  });

  it('takes a tie without direction for both ends where there was no survey, for the one who said it otherwise', () => {
    const tie: PlainTie = { kind: 'KNOWS', from: 'a', to: 'b' };
    expect(observed([tie])).toMatchObject({ a: 'named', b: 'named' });
    expect(observed([tie, answered('c')])).toMatchObject({ a: 'named', b: null });
  });
});
