import type { ContactFrequency } from '../entities/contactFrequency.ts';
import type { Problem } from '../entities/problem.ts';
import type { PropertyValue } from '../entities/property.ts';
import type { Attributes } from '../entities/scalars.ts';
import type { KnownTreatment, MentionChoice } from '../entities/results/importReading.ts';
import type { Technique } from '../entities/technique.ts';
import type { TieKindId } from '../entities/tieKinds.ts';
import type { NodeChange } from '../entities/draft.ts';
import type { ImportPreview } from './importPreview.ts';
import type { Sequence } from './madeList.ts';

export interface KnownActor {
  readonly id: string;
  readonly label: string;
}

/** A node that the community has already, with what files may say of it. */
export interface KnownFacts extends KnownActor {
  readonly name: string;
  /** Name of the building that a resident lives in; null = not recorded, or not a resident. */
  readonly place: string | null;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly attributes: Attributes;
  /** The first day on which she does not want to be in the network; null = none. */
  readonly withheldFrom: string | null;
  /** Of a person who became one with another: the one who stayed, of whom the rest is. */
  readonly mergedInto?: string | null;
}

/** How a sheet of the files is to be read. */
export interface SheetReading extends SheetLayout {
  readonly file: string;
  readonly sheet: string | null;
}

export interface SheetLayout {
  readonly shape?: string | null;
  /** Row of the header as the user counts it, from 1. */
  readonly headerRow?: number | null;
  /** What columns mean; '' leaves a column out. */
  readonly columns: readonly { readonly header: string; readonly meaning: string }[];
}

/** Every cell of a column that is `from` becomes `to`; an empty `to` empties it. */
export interface Replacement {
  readonly file: string;
  readonly sheet: string | null;
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** Who is meant by a mention of a person, as the user decided. */
export interface MentionDecision {
  /** Key of the mention. */
  readonly mention: string;
  readonly as: MentionChoice;
  /** The person who is meant by `same`. */
  readonly personId: string | null;
}

/** How sheets with these headers were read before. */
export interface ImportProfile {
  readonly id: string;
  readonly sheets: readonly (SheetLayout & { readonly headers: readonly string[] })[];
  readonly map: readonly { readonly word: string; readonly kind: TieKindId; readonly subkind?: string }[];
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
  readonly sheets?: readonly SheetReading[];
  readonly replace?: readonly Replacement[];
  readonly decisions?: readonly MentionDecision[];
  /** What becomes of persons who are referred to and known nowhere, where nothing is decided of one; else it is asked. */
  readonly unknownPersons?: Exclude<MentionChoice, 'same'>;
  /** `fill` unless given. */
  readonly known?: KnownTreatment;
  /** The activity that sheets of attendance are about where they do not say it. */
  readonly activity?: { readonly title?: string | null; readonly date?: string | null };
  /** Ways of reading that were kept; those whose headers are a sheet's own are taken for it. */
  readonly profiles?: readonly ImportProfile[];
  /** Only this one of the profiles. */
  readonly profileId?: string;
  /** Nodes that the community has already, by their external id and by their own. Ties may point at them, and their rows update them. */
  readonly knownActors?: ReadonlyMap<string, KnownActor | KnownFacts>;
  /** Last four digits of the phones of persons, by their id, where whoever imports may see them. */
  readonly phoneEnds?: ReadonlyMap<string, string>;
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

export interface PlannedFile {
  readonly name: string;
  /** Id of the format; null when it could not be told. */
  readonly format: string | null;
  readonly encoding: string | null;
  readonly bytes: number;
}

export interface PlannedColumn {
  readonly header: string;
  /** The field or property that the column fills; null where it is kept as an attribute or, in ties, left. */
  readonly meaning: string | null;
  /** What stands in it first, at most three different values. */
  readonly samples: readonly string[];
}

/** A sheet of the files, as it was understood. */
export interface PlannedTable {
  readonly file: string;
  readonly sheet: string | null;
  readonly table: 'actors' | 'ties';
  /** Rows below the header that hold something and fit it. */
  readonly rows: number;
  readonly encoding: string;
  /** Id of its shape; `none` when it is not read. */
  readonly shape: string;
  /** Row of its header, from 1. */
  readonly headerRow: number;
  /** Ids of the shapes that it may have, the surest first. */
  readonly possibleShapes: readonly string[];
  /** Id of the profile by which it is read; null = none. */
  readonly profileId: string | null;
  readonly columns: readonly PlannedColumn[];
}

/** What importing files would do; nothing of it has been done. Equal files and options give equal plans. */
export interface ImportPlan {
  readonly nodes: readonly PlannedNode[];
  readonly ties: Sequence<PlannedTie>;
  /** What becomes different of nodes that are there already. */
  readonly changes: readonly NodeChange[];
  /** The files as they came. */
  readonly sources: readonly PlannedFile[];
  readonly files: readonly PlannedTable[];
  /** The first problems, at most `importLimits.problems`. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** What the user should know though nothing is wrong with the rows: each of a column once. */
  readonly notices: readonly Problem[];
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
  /** Row by row what would happen, fetched in pieces. */
  readonly preview: ImportPreview;
}
