import type { ContactFrequency } from '../entities/contactFrequency.ts';
import type { Place, Problem } from '../entities/problem.ts';
import type { PropertyValue } from '../entities/property.ts';
import type { Attributes } from '../entities/scalars.ts';
import type { Technique } from '../entities/technique.ts';
import type { TieKindId } from '../entities/tieKinds.ts';

export interface KnownActor {
  readonly id: string;
  readonly label: string;
}

export interface ImportOptions {
  /** UUID of the community that the files belong to. */
  readonly communityId: string;
  /** What the files' own words for ties mean; '' stands for ties without a word. The word becomes the sub-kind. */
  readonly map?: ReadonlyMap<string, { readonly kind: TieKindId; readonly subkind?: string }>;
  /** Takes the rows that have these values in these columns; files without a column are not narrowed by it. */
  readonly where?: readonly { readonly column: string; readonly value: string }[];
  /** Takes only ties of this wave from tables that have waves. Also the wave of a plain "yes" under asked or answered. */
  readonly wave?: string;
  /** Label of actors for which a file gives no kind; Resident unless given. */
  readonly actorKind?: string;
  /** Nodes that the community has already, by their external id. Ties may point at them, and their rows update them. */
  readonly knownActors?: ReadonlyMap<string, KnownActor>;
  /** Ids of the community's waves and places, by name. */
  readonly knownWaves?: ReadonlyMap<string, string>;
  readonly knownPlaces?: ReadonlyMap<string, string>;
  /** Called now and then with the rows that are done and the rows that there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface PlannedNode {
  readonly id: string;
  readonly label: string;
  readonly externalId: string | null;
  /** Those that the file gives; properties that are absent are not to be changed. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly attributes: Attributes;
  /** Where it was first read. */
  readonly place: Place;
}

export interface PlannedTie {
  readonly id: string;
  readonly kind: TieKindId;
  readonly subkind: string | null;
  readonly fromId: string;
  readonly toId: string;
  readonly weight: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly waveId: string | null;
  readonly method: Technique | null;
  readonly frequency: ContactFrequency | null;
  readonly confirmedOn: string | null;
  readonly note: string | null;
}

export interface PlannedTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly table: 'actors' | 'ties';
  /** Rows below the header that hold something and fit it. */
  readonly rows: number;
  readonly encoding: string;
  /** `meaning` is the field or property that the column fills; null where it is kept as an attribute or, in ties, left. */
  readonly columns: readonly { readonly header: string; readonly meaning: string | null }[];
}

/** What importing files would do; nothing of it has been done. Equal files and options give equal plans. */
export interface ImportPlan {
  readonly nodes: readonly PlannedNode[];
  readonly ties: readonly PlannedTie[];
  readonly files: readonly PlannedTable[];
  /** The first problems, at most `importLimits.problems`. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** Rows that are not taken because of a problem. */
  readonly badRows: number;
  /** Rows that are not taken because `where` or `wave` leaves them out. */
  readonly leftOutRows: number;
  /** Rows that say once more, from the other end, what an earlier row said. */
  readonly repeatedTies: number;
  /** The files' words for ties, the most frequent first, and how they were understood. */
  readonly tieWords: readonly {
    readonly word: string;
    readonly kind: TieKindId | null;
    readonly count: number;
  }[];
}
