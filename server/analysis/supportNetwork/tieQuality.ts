import type { ContactFrequency } from '../../entities/contactFrequency.ts';
import type { ConvoyCircle, TieQuality } from '../../entities/results/supportNetwork.ts';

/** What the drawing of a tie depends on. */
interface Felt {
  /** 1 to 5; null = not said. */
  readonly closeness: number | null;
  readonly frequency: ContactFrequency | null;
  readonly isStressful: boolean;
}

/**
 * How a tie is drawn in an ecomap: stressful where it is marked so; strong from closeness 4 on; tenuous up to
 * closeness 2, or where the closeness is not said and they rarely meet; ordinary otherwise. The three lines are
 * Hartman's, the thresholds are ours.
 * Source: Hartman 1978, Social Casework 59(8):465-476.
 */
export function tieQuality({ closeness, frequency, isStressful }: Felt): TieQuality {
  if (isStressful) return 'stressful';
  if (closeness === null) return frequency === 'rarely' ? 'tenuous' : 'ordinary';
  if (closeness >= 4) return 'strong';
  return closeness <= 2 ? 'tenuous' : 'ordinary';
}

/**
 * The circle of the convoy by closeness on the scale of 1 to 5: 5 inner, 3 and 4 middle, 1 and 2 outer; so is what was
 * not said. In the original she places people herself; a closeness of 5 stands for "so close that it is hard to imagine
 * life without them".
 * Source: Kahn & Antonucci 1980, in Baltes & Brim (eds.), Life-Span Development and Behavior 3:253-286.
 */
export function convoyCircle(closeness: number | null): ConvoyCircle {
  if (closeness === null || closeness < 3) return 'outer';
  return closeness >= 5 ? 'inner' : 'middle';
}
