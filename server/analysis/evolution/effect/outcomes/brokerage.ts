import { brokerage as measure } from '../../../node/brokerage.ts';
import { measureOutcome } from './measureOutcome.ts';

/** How much of what passes between others each of her ties carries: Everett–Valente brokerage. */
export const brokerage = measureOutcome(measure, { id: 'brokerage', unit: 'points', better: 'more' });
