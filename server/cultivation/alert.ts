import type { PartialDate } from '../entities/partialDate.ts';
import type { Sentence } from '../entities/sentence.ts';
import type { BothLanguages } from '../entities/wording.ts';
import type { CultivationBasis } from './cultivationBasis.ts';

export type AlertSeverity = 'high' | 'medium' | 'low';

/** A number that a rule leaves to those who work with it. */
export interface AlertThreshold {
  readonly id: string;
  readonly name: BothLanguages;
  readonly usual: number;
  readonly min: number;
  readonly max: number;
  /** Whether only whole numbers make sense. */
  readonly whole: boolean;
}

export interface AlertFinding {
  /** The node that it is about: an organization, a person, a social worker, or the community. */
  readonly subjectId: string;
  /** The case, where it is about one. */
  readonly caseId: string | null;
  readonly severity: AlertSeverity;
  readonly since: PartialDate | null;
  /** In one sentence: what was found, with its numbers. */
  readonly why: Sentence;
  /** The records that it rests on, each in words; at most 20. */
  readonly evidence: readonly Sentence[];
  /** What could be done next. */
  readonly action: Sentence;
  /** Persons, organizations that the evidence names. */
  readonly aboutIds: readonly string[];
}

/**
 * Something that goes wrong in cultivation and is worth a look. A new one is one file of `alerts/` with `defineAlert`, its
 * words in it (`inWords`), and a line in `alerts.ts`.
 */
export interface AlertRule {
  /** File name = export name = id; what stage models name in `alerts`. */
  readonly id: string;
  readonly name: BothLanguages;
  /** In one or two sentences, with the thresholds as gaps. */
  readonly definition: BothLanguages;
  readonly thresholds: readonly AlertThreshold[];
  /** Everything of this kind on the day of the basis, in order of subject. */
  find(basis: CultivationBasis, thresholds: Readonly<Record<string, number>>): AlertFinding[];
}

export const defineAlert = (alert: AlertRule): AlertRule => alert;
