import { contactFrequencyIds, type ContactFrequency } from '../entities/contactFrequency.ts';
import type { Draws } from './draws.ts';

/** Share of those named of whom it was said how often one sees them. */
const SAID = 0.85;
const SPREAD = 0.6;

/**
 * How often two are in contact who are so close (1 to 5): the closer the more often, but not always. Null = not said.
 */
export function frequencyBetween(closeness: number, often: Draws): ContactFrequency | null {
  const [said, chance] = [often.chance(SAID), often.normal()];
  const step = Math.round((5 - closeness) * 0.75 + SPREAD * chance);
  const last = contactFrequencyIds.length - 1;
  return said ? contactFrequencyIds[Math.min(last, Math.max(0, step))]! : null;
}
