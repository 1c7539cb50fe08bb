import type { ContactFrequency } from '../entities/contactFrequency.ts';
import type { PartialDate } from '../entities/partialDate.ts';
import type { PropertyValue } from '../entities/property.ts';
import type { Attributes } from '../entities/scalars.ts';
import type { Technique } from '../entities/technique.ts';
import type { Language } from '../entities/wording.ts';

/** Days from the first through the last. */
export interface Span {
  readonly from: PartialDate;
  readonly to: PartialDate;
}

/** A node as it is written into a file. */
export interface FileNode {
  /** What the file calls it, unique within the file. */
  readonly id: string;
  /** Kind of node. */
  readonly label: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly attributes: Attributes;
  /** When it was there, where that is known; only formats that know time hold it. */
  readonly spells?: readonly Span[];
}

/** A tie as it is written into a file; the ends are ids of the file. */
export interface FileTie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Kind of tie, or `projection` where shared activities or organizations were made into ties. */
  readonly kind: string;
  readonly directed: boolean;
  readonly subkind: string | null;
  /** Null where none is recorded; it counts as 1. */
  readonly weight: number | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  /** Id, within the file, of the wave in which it was learnt. */
  readonly wave: string | null;
  readonly method: Technique | null;
  readonly frequency: ContactFrequency | null;
  readonly confirmedOn: PartialDate | null;
  readonly note: string | null;
  /** When it held, where that were several times; only formats that know time hold it. */
  readonly spells?: readonly Span[];
}

/** What is said of a tie besides its ends, its kind and its direction, in the order of the columns of tables. */
export const tieFactNames = [
  'subkind',
  'weight',
  'validFrom',
  'validTo',
  'wave',
  'method',
  'frequency',
  'confirmedOn',
  'note',
] as const satisfies readonly (keyof FileTie)[];

/** What a format writes: nodes in order of id, ties in order of source, target and id. */
export interface NetworkFile {
  /** Name of the community. */
  readonly title: string;
  readonly language: Language;
  /** Day on which it is written, ISO 8601. */
  readonly writtenOn: string;
  /**
   * Who took it away, when and from where: lines for where a format has room for remarks that disturb no reader (meta data
   * of GEXF, a description in GraphML, a sheet of its own, README.txt of a zip). Empty where no person is in it.
   */
  readonly mark: readonly string[];
  readonly nodes: readonly FileNode[];
  readonly ties: readonly FileTie[];
  /**
   * Ties that lead to the community itself (a building is within it). It is no node of the file, so formats whose ties must
   * lead to nodes leave them out; their target is the word `Community`, which tables of ties read back.
   */
  readonly tiesToCommunity: readonly FileTie[];
}
