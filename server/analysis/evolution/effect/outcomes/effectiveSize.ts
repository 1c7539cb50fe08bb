import { effectiveSize as measure } from '../../../node/effectiveSize.ts';
import { measureOutcome } from './measureOutcome.ts';

/** How many contacts she has that do not lead to each other: Burt's effective size. None for who has no contact. */
export const effectiveSize = measureOutcome(measure, {
  id: 'effectiveSize',
  unit: 'persons',
  better: 'more',
});
