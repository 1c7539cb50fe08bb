import type { Sentence } from '../../entities/sentence.ts';
import type { ScoringBasis } from './scoringBasis.ts';

/** What one dimension saw of the persons of a community. */
export interface Observation {
  /** Raw value, 0 or more; null = not observed, which is not the same as 0. */
  value(personId: string): number | null;
  /** What stands behind a value above 0, in words. Asked for the persons on the list only. */
  evidence(personId: string): Sentence;
  /** Ids of the ties that stand behind a value, newest first, at most `mostRecords`. Empty where nothing does. */
  records(personId: string): readonly string[];
  /** What a reader should know about how it was observed, if anything. */
  readonly caution?: Sentence;
}

/**
 * One of the things by which a latent activist shows. A new one is a file of `dimensions/`, a line in
 * `dimensions.ts`, and the texts `dimension.<id>.name`, `.meaning` and `.none` besides those of its evidence.
 * Sensitive attributes (sex, age, health, hardship) cannot be an input: a `ScoringBasis` does not have them.
 */
export interface ActivistDimension {
  /** File name = export name = id = text key. */
  readonly id: string;
  /** Points that it can add at most where nobody chose other weights, before those of what was observed are scaled to 100. */
  readonly weight: number;
  /** From which value on it speaks for a person and may be told as a reason; absent: any value above 0. */
  readonly speaksFrom?: number;
  observe(basis: ScoringBasis): Observation;
}
