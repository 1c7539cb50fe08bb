import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../../../server/analysis/activists/fairness/coverage.ts';
import type { PlainTie } from '../../recordFrom.ts';
import { basisWith, by, womenAndMen } from './people.ts';

const wave = { id: 'w', label: 'Wave' };

describe('coverageOf', () => {
  it('follows a group from the roster to being named (by hand)', () => {
    // 12 women, 8 men. Asked: 6 and 4; answered: 5 women; named by residents: 3 women, 1 man, and one by a worker.
    const nodes = [...womenAndMen(12, 8), wave, { id: 'worker', label: 'SocialWorker' }];
    const asked = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'm0', 'm1', 'm2', 'm3'];
    const ties: PlainTie[] = [
      ...asked.map((to): PlainTie => ({ kind: 'ASKED', from: 'w', to })),
      ...asked.slice(0, 5).map((from): PlainTie => ({ kind: 'ANSWERED', from, to: 'w' })),
      ...['f6', 'f7', 'f8', 'm4'].map((to): PlainTie => ({ kind: 'NOMINATES', from: 'f0', to })),
      { kind: 'NOMINATES', from: 'f1', to: 'f6' },
      { kind: 'NOMINATES', from: 'worker', to: 'm5' },
    ];
    const basis = basisWith(nodes, ties);
    expect(coverageOf(basis, by(basis, 'sex'))).toMatchObject([
      {
        group: 'female',
        residents: 12,
        roster: 0.6,
        asked: 0.6,
        respondents: 1,
        nominated: 0.75,
        alert: true,
      },
      { group: 'male', residents: 8, roster: 0.4, asked: 0.4, respondents: 0, nominated: 0.25, alert: true },
    ]);
  });

  it('is not known where nobody was asked, and no alert', () => {
    const basis = basisWith(womenAndMen(5, 5));
    expect(coverageOf(basis, by(basis, 'sex'))[0]).toMatchObject({
      asked: null,
      respondents: null,
      nominated: null,
      alert: false,
    });
  });
});
