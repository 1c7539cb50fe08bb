import type { ContactFrequency } from './contactFrequency.ts';
import type { PropertyValue } from './property.ts';
import type { Purpose } from './purpose.ts';
import type { Attributes } from './scalars.ts';
import type { Technique } from './technique.ts';
import type { TieKindId } from './tieKinds.ts';

/** A column of repeated words: row i holds `words[codes[i]]`. */
export interface CodedColumn<Word extends string | null = string | null> {
  readonly words: readonly Word[];
  readonly codes: Uint32Array;
}

export interface RecordNode {
  readonly id: string;
  readonly label: string;
  readonly displayName: string;
  readonly externalId: string | null;
  readonly attributes: Attributes;
  /** The properties that its kind declares. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** Purposes for which this person's data may not be used, each with its first day; absent = none. */
  readonly withheld?: Readonly<Partial<Record<Purpose, string>>>;
  /** Others named her; she has not been asked herself. */
  readonly isMentioned?: boolean;
}

/** Ties as columns of equal length: row i of each belongs to tie i. */
export interface TieColumns {
  readonly ids: readonly string[];
  readonly kind: CodedColumn<TieKindId>;
  readonly subkind: CodedColumn;
  /** Index into the record's nodes. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** NaN where the tie has none. */
  readonly weight: Float64Array;
  readonly validFrom: CodedColumn;
  readonly validTo: CodedColumn;
  readonly waveId: CodedColumn;
  readonly method: CodedColumn<Technique | null>;
  readonly frequency: CodedColumn<ContactFrequency | null>;
  readonly confirmedOn: CodedColumn;
  readonly note: CodedColumn;
}

/**
 * Everything that is recorded of one community, in the form in which it travels to the analysis: plain
 * values and typed arrays, so that handing it to a worker costs little. Superseded ties are not in it.
 */
export interface CommunityRecord {
  readonly communityId: string;
  /** Changes whenever the community's data change. */
  readonly revision: string;
  /** Sorted by id. */
  readonly nodes: readonly RecordNode[];
  readonly ties: TieColumns;
  /**
   * Pairs of persons whose stressful tie the viewer may not see: nobody brings them together, and nobody is told why.
   * Absent where nothing was withheld.
   */
  readonly keptApart?: readonly (readonly [string, string])[];
  /**
   * Full names of persons who are left out, or told under a short name, because of consent: what leaves must not name
   * them either. Never shown. Absent where there is nobody.
   */
  readonly namesLeftOut?: readonly string[];
}
