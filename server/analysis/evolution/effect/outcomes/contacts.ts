import { degree } from '../../../node/degree.ts';
import { measureOutcome } from './measureOutcome.ts';

/** With how many persons she has a tie: `degree`. */
export const contacts = measureOutcome(degree, { id: 'contacts', unit: 'persons', better: 'more' });
