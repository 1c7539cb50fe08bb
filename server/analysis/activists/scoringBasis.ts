import type { RecordNode } from '../../entities/communityRecord.ts';
import { firstDay } from '../../entities/partialDate.ts';
import type { Technique } from '../../entities/technique.ts';
import type { TieKindId } from '../../entities/tieKinds.ts';
import { adjacency, type Adjacency } from '../../graph/adjacency.ts';
import { onceFor } from '../../graph/onceFor.ts';
import type { RecordTie } from '../../graph/recordTies.ts';
import { techniqueOf } from '../../graph/techniqueOf.ts';
import { attendancesOf, type Attendance } from '../attendances.ts';
import type { Basis } from '../basis.ts';
import { observation } from '../observation.ts';
import { latestRatings } from './latestRatings.ts';

/** What scoring may see of a person, an activity or a place: nothing but who she is. */
export type ScoringNode = Pick<RecordNode, 'id' | 'label' | 'displayName'>;

/** A tie between persons. */
export interface ScoringTie extends Pick<RecordTie, 'id' | 'kind' | 'subkind' | 'weight'> {
  readonly from: ScoringNode;
  readonly to: ScoringNode;
  /** The technique by which it was learnt; null = it tells of no leader. */
  readonly technique: Technique | null;
}

/** Somebody took part in an activity, or held it. */
export interface ScoringAttendance extends Pick<Attendance, 'roles' | 'age' | 'tieIds'> {
  readonly person: ScoringNode;
  readonly activity: ScoringNode;
}

/** Two persons who are in contact: their rows in `contacts`, and by which kinds of ties. */
export interface ScoringContact {
  readonly one: number;
  readonly other: number;
  readonly kinds: readonly string[];
}

/**
 * What the dimensions of the score read. Sex, birth year, health, hardship and whatever else is recorded of a person
 * are not in it, so that no dimension can read them.
 */
export interface ScoringBasis {
  /** Who is in contact with whom, without direction. */
  readonly contacts: Adjacency;
  readonly homes: ReadonlyMap<string, ScoringNode>;
  readonly attended: readonly ScoringAttendance[];
  readonly organized: readonly ScoringAttendance[];
  /** Row of a person in `contacts`; null = she is not among them, or nobody knows what contacts she has. */
  rowOf(personId: string): number | null;
  /** The ties that make her contacts. */
  contactTieIds(personId: string): readonly string[];
  /** Each pair of `contacts` once. */
  eachContact(visit: (contact: ScoringContact) => void): void;
  /** What others, or social workers, said of persons: of each rater and item the latest. */
  readonly ratings: readonly ScoringTie[];
  /** Ties of some kinds between persons of the selection. */
  ties(kinds: readonly TieKindId[]): readonly ScoringTie[];
  /** The latest of some ties, newest first, at most `mostRecords`; those without a date last. */
  newestFirst(tieIds: Iterable<string>): string[];
}

/** How many records stand behind a value at most, when somebody opens them. */
export const mostRecords = 50;

const noCensus: ReadonlySet<string> = new Set();

/** The part of a basis that scoring may see. O(nodes + ties), once for a basis. */
export const scoringBasis = onceFor((basis: Basis): ScoringBasis => {
  const { network, record, dates, homes } = basis;
  const contacts = adjacency(network);
  const isObserved = observation(basis);
  const rows = new Map(contacts.keys.map((key, row) => [key, row]));
  const scoringTie = (tie: RecordTie): ScoringTie => ({ ...tie, technique: techniqueOf(tie, noCensus) });
  return {
    contacts,
    homes,
    attended: attendancesOf(record, dates),
    organized: attendancesOf(record, dates, 'ORGANIZED'),
    rowOf: (personId) => {
      const row = rows.get(personId);
      if (row === undefined || network.size === 0) return null;
      return network.degree(personId) > 0 || isObserved(personId) ? row : null;
    },
    contactTieIds: (personId) =>
      network.hasNode(personId) ? network.mapEdges(personId, (_, { tieIds }) => tieIds).flat() : [],
    eachContact: (visit) =>
      network.forEachEdge((_, { kinds }, source, target) =>
        visit({ one: rows.get(source)!, other: rows.get(target)!, kinds }),
      ),
    ratings: latestRatings(basis.ties(['ASSESSES'])).map(scoringTie),
    ties: (kinds) => basis.ties(kinds).map(scoringTie),
    newestFirst: (tieIds) => {
      const begun = beginnings(record.ties);
      return [...tieIds]
        .map((id) => ({ id, begun: begun.get(id) ?? '' }))
        .sort((a, b) => (a.begun === b.begun ? (a.id < b.id ? -1 : 1) : a.begun > b.begun ? -1 : 1))
        .slice(0, mostRecords)
        .map(({ id }) => id);
    },
  };
});

/** First day of each tie that has one. O(ties), once for a record. */
const beginnings = onceFor(({ ids, validFrom }: Basis['record']['ties']): ReadonlyMap<string, string> => {
  const days = validFrom.words.map((date) => (date === null ? null : firstDay(date)));
  return new Map(
    ids.flatMap((id, row): [string, string][] => {
      const day = days[validFrom.codes[row]!];
      return day ? [[id, day]] : [];
    }),
  );
});
