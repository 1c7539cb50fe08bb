import type { ContactFrequency } from './contactFrequency.ts';
import type { PartialDate } from './partialDate.ts';
import type { PropertyValue } from './property.ts';
import type { Attributes } from './scalars.ts';
import type { Technique } from './technique.ts';
import type { TieKindId } from './tieKinds.ts';

/** A node that has passed the rules and is ready to be stored. */
export interface NodeDraft {
  readonly id: string;
  readonly label: string;
  readonly externalId: string | null;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly attributes: Attributes;
}

/** What is to become different of a node that is there already; it has passed the rules together with what stays. */
export interface NodeChange {
  readonly id: string;
  readonly label: string;
  /** New values; what is not named stays as it is. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** New and changed ones only. */
  readonly attributes: Attributes;
}

/** A tie that has passed the rules and is ready to be stored. */
export interface TieDraft {
  readonly id: string;
  readonly kind: TieKindId;
  readonly subkind: string | null;
  readonly fromId: string;
  readonly toId: string;
  readonly weight: number | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  readonly waveId: string | null;
  readonly method: Technique | null;
  readonly frequency: ContactFrequency | null;
  readonly confirmedOn: PartialDate | null;
  readonly note: string | null;
}
