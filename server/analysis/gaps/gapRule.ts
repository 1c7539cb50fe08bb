import type { SupportGap } from '../../entities/results/supportGaps.ts';
import type { TieKindId } from '../../entities/tieKinds.ts';
import type { Basis } from '../basis.ts';
import type { MeasureParameter } from '../measure.ts';
import type { Observed } from '../observation.ts';

/** What a rule needs to know of a community. */
export interface GapSituation extends Basis {
  /** How it is known what ties a resident has; null = nobody can tell. */
  observed(residentId: string): Observed | null;
  /** Whether a survey was held in which so few answered that missing ties say little. */
  readonly isThinlySurveyed: boolean;
}

/** A number that a rule leaves to those who work with it. Its name is the text `threshold.<rule id>.<id>`. */
export interface GapThreshold extends MeasureParameter {
  readonly usual: number;
  /** A threshold of the same rule that this one may not be below, such as “pressing” not below “counts at all”. */
  readonly notBelow?: string;
}

/** The number of each of a rule's thresholds: those that somebody chose, and the usual ones. */
export type ThresholdValues = Readonly<Record<string, number>>;

/**
 * What the findings of a rule depend on, besides the selection, the day and the thresholds. Findings are kept until
 * something of it changes, so what is not named here must not be read by `find` (`describe` may read everything).
 */
export interface GapReads {
  /**
   * Of the contact network: `all`, who is in contact with whom and how closely; `members`, only who is in it and who of
   * them has any contact; null = nothing.
   */
  readonly contacts: 'all' | 'members' | null;
  /** Of who was asked: `persons`, what `observed` says of each resident, and `isThinlySurveyed`; `survey`, only that. */
  readonly asked: 'persons' | 'survey' | null;
  /** Kinds of ties, whatever is recorded of them. */
  readonly ties: readonly TieKindId[];
  /** Labels of nodes, with all their properties. */
  readonly nodes: readonly string[];
}

/** A gap without its words: those are made for the gaps that are shown. Plain values: it is kept. */
export interface GapFinding<Details = unknown> extends Pick<SupportGap, 'certainty' | 'size' | 'since'> {
  /**
   * How much it weighs: up to 1 = low, up to 2 = medium, above = high. More only orders (see `gapOrder.ts`).
   * Of what is unknown: 1, or what makes it pressing to ask.
   */
  readonly points: number;
  /** Whom it is about, and the second one where the gap is between two; null where it is not about an actor. */
  readonly actorId: string | null;
  readonly otherActorId?: string | null;
  readonly needId?: string | null;
  /** The building that it is about. */
  readonly placeId?: string | null;
  readonly resourceId?: string | null;
  /** What its words are made of: numbers and ids, never names, which may change while the finding is kept. */
  readonly details: Details;
}

export type GapWords = Pick<SupportGap, 'evidence' | 'nextStep' | 'helpers'>;

/**
 * One kind of gap. A new one is a file of `rules/` with `defineGapRule`, a line in `rules.ts`, and the texts
 * `gap.<id>.name`, `gap.<id>.definition` and `threshold.<id>.<threshold>` besides those of its evidence and next step.
 */
export interface GapRule<Details = unknown> {
  /** File name = export name = id = text key. */
  readonly id: string;
  readonly thresholds: readonly GapThreshold[];
  readonly reads: GapReads;
  /** Every gap of this kind, in order of id. */
  find(situation: GapSituation, thresholds: ThresholdValues): GapFinding<Details>[];
  /** The words of one that it found. */
  describe(situation: GapSituation, finding: GapFinding<Details>, thresholds: ThresholdValues): GapWords;
}

/** A rule for the registry: what it notes in `details` only it reads. */
export const defineGapRule = <Details>(rule: GapRule<Details>): GapRule => rule as GapRule;
