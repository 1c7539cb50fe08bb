import type { SupportGap } from '../../entities/results/supportGaps.ts';
import type { Basis } from '../basis.ts';
import type { Observed } from '../observation.ts';

/** What a rule needs to know of a community. */
export interface GapSituation extends Basis {
  /** How it is known what ties a resident has; null = nobody can tell. */
  observed(residentId: string): Observed | null;
  /** Whether a survey was held in which so few answered that missing ties say little. */
  readonly isThinlySurveyed: boolean;
}

/** A gap without its words: those are made for the gaps that are shown. */
export interface GapFinding extends Pick<SupportGap, 'certainty' | 'severity' | 'size' | 'since'> {
  readonly actorId: string;
  readonly otherActorId: string | null;
  readonly needId: string | null;
  describe(): Pick<SupportGap, 'evidence' | 'nextStep' | 'helpers'>;
}

/**
 * One kind of gap. A new one is a file of `rules/`, a line in `rules.ts`, and the texts `gap.<id>.name` and
 * `gap.<id>.definition` besides those of its evidence and next step.
 */
export interface GapRule {
  /** File name = export name = id = text key. */
  readonly id: string;
  /** Every gap of this kind, in order of id. */
  find(situation: GapSituation): GapFinding[];
}
