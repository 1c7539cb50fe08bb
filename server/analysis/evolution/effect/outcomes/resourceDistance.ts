import { basisOf } from '../../../basis.ts';
import { introductions } from '../../../resources/introductions.ts';
import { offersOf } from '../../../resources/offersOf.ts';
import type { EffectOutcome } from '../outcome.ts';

/**
 * Steps to the nearest who gives a resource that still has room: 0 = herself, 1 = she knows one. None without a chain of
 * persons: so who was linked to one for the first time is in no mean.
 */
export const resourceDistance: EffectOutcome = {
  id: 'resourceDistance',
  unit: 'steps',
  better: 'less',
  isOfNetwork: true,
  missing: 'noChain',
  values({ record, selection, lastDay, today }) {
    const basis = basisOf(record, selection, today);
    // A survey round tells who knows whom; what could be had is that of its last day.
    const then = lastDay ? basisOf(record, { ...selection, waveId: null, asOf: lastDay }, today) : basis;
    const chainFrom = introductions(basis).to(offersOf(then).flatMap(({ providers }) => providers));
    return new Map(
      basis.residents.flatMap(({ id }): [string, number][] => {
        const chain = chainFrom(id);
        return chain ? [[id, chain.length - 1]] : [];
      }),
    );
  },
};
