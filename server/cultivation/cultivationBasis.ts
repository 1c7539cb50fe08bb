import type { CommunityRecord } from '../entities/communityRecord.ts';
import { usualChoices, type CultivationChoices } from '../entities/cultivation/choices.ts';
import type { CultivationCase } from '../entities/cultivation/cultivationCase.ts';
import type { CaseEntry, CultivationBook } from '../entities/cultivation/caseEntry.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { basisOf, type Basis } from '../analysis/basis.ts';
import { groupedBy } from '../analysis/groupedBy.ts';
import { onceFor } from '../graph/onceFor.ts';

/** What the rules of cultivation start from: the community as it was on a day, and the book of its cases until then. */
export interface CultivationBasis {
  readonly record: CommunityRecord;
  /** The day that is asked about, YYYY-MM-DD. */
  readonly day: string;
  /** Today, which `day` is never after. */
  readonly today: string;
  readonly cases: readonly CultivationCase[];
  /** Those of the day and before, in order of `on`, `recordedAt`, `id`. */
  readonly entries: readonly CaseEntry[];
  /** What the community chose in place of what is shipped. */
  readonly choices: CultivationChoices;
  /** The network and activities of the day; worked out when first asked for. */
  readonly community: Basis;
  /** The entries about a node, in the same order. */
  entriesOf(subjectId: string): readonly CaseEntry[];
  /** The same on another day; each day is worked out once. */
  on(day: string): CultivationBasis;
  /** Works something out once for this day, by a name for it. */
  once<Value>(key: string, work: () => Value): Value;
}

/** Of a few days of a record the networks are kept, for who asks again: the board after a case, a case after the board. */
const basisOfDay = onceFor(basisOf, 6);

/** O(1) until something is asked of it; then O(nodes + ties) for each day. */
export function cultivationBasis(
  record: CommunityRecord,
  selection: NetworkSelection,
  book: CultivationBook,
  today: string,
): CultivationBasis {
  const days = new Map<string, CultivationBasis>();
  const on = (day: string): CultivationBasis => {
    const asked = day > today ? today : day;
    const known = days.get(asked);
    if (known) return known;
    const made = madeFor(asked);
    days.set(asked, made);
    return made;
  };
  const madeFor = (day: string): CultivationBasis => {
    const worked = new Map<string, unknown>();
    const once = <Value>(key: string, work: () => Value): Value => {
      if (!worked.has(key)) worked.set(key, work());
      return worked.get(key) as Value;
    };
    const entries = day === today ? book.entries : book.entries.filter((entry) => entry.on <= day);
    const bySubject = () => groupedBy(entries, ({ subjectId }) => subjectId);
    return {
      record,
      day,
      today,
      cases: book.cases,
      entries,
      choices: book.choices ?? usualChoices,
      get community() {
        return once('community', () => basisOfDay(record, { ...selection, asOf: day }, today));
      },
      entriesOf: (subjectId) => once('entries', bySubject).get(subjectId) ?? [],
      on,
      once,
    };
  };
  return on(today);
}
