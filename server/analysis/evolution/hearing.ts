import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { firstDay, lastDay, type PartialDate } from '../../entities/partialDate.ts';
import { chosenIn } from '../../graph/chosenActors.ts';
import { chosenTies } from '../../graph/chosenTies.ts';
import { onceFor } from '../../graph/onceFor.ts';
import { textOf, tiesOf, type RecordTie } from '../../graph/recordTies.ts';
import { momentWindow } from './moments.ts';
import { pairKey } from './tieStates.ts';

/** Who could tell of which ties. Pairs are named by `pairKey`. */
export interface Hearing {
  /** Pairs tied at the earlier moment, of which nobody who had told of them was asked again up to the later one. */
  readonly notAsked: ReadonlySet<string>;
  /** Pairs tied at the later moment, told of by somebody who had not been asked up to the earlier one: they may be older. */
  readonly firstHeard: ReadonlySet<string>;
  /** Whether it is recorded who answered in a survey round; null where the moment is no round. */
  readonly answersKnown: { readonly before: boolean | null; readonly after: boolean | null };
}

/** One who answered in a survey round, and when. */
interface Answer {
  readonly personId: string;
  readonly waveId: string;
  readonly day: PartialDate | null;
}

/**
 * What was asked at two moments, so that what nobody was asked about is not taken for gone, nor for new.
 *
 * A tie of a survey is known through the one who named: of SUPPORTS the receiver, of other ties the one it starts from, or
 * the other end where only that one answered in the round. *Later moment a survey round*: a tie that still holds on the
 * record at its end was not asked about when its namer did not answer in the round, when the round learnt of no tie of
 * its kind, or when it came from no survey. *Later moment a date*: a tie of a survey that still holds was not asked about
 * when others were asked since the earlier moment, but not its namer, and nobody confirmed it. A tie that
 * ended has been told of: never “not asked”. A round of which no answers are recorded counts as answered by everybody.
 * Complexity: O(ties).
 */
export function hearing(
  record: CommunityRecord,
  before: NetworkSelection,
  after: NetworkSelection,
  directed: boolean,
): Hearing {
  const answers = answersOf(record);
  const namerOf = namers(answers);
  const pairOf = ({ from, to }: RecordTie): string => pairKey(from.id, to.id, directed);
  const known = (selection: NetworkSelection): boolean | null =>
    selection.waveId ? answers.some(({ waveId }) => waveId === selection.waveId) : null;
  return {
    notAsked: after.waveId
      ? notAskedInRound(record, after, answers, namerOf, pairOf)
      : notAskedSince(record, before, after, answers, namerOf, pairOf),
    firstHeard: heardFirst(record, before, after, answers, namerOf, pairOf),
    answersKnown: { before: known(before), after: known(after) },
  };
}

type NamerOf = (tie: RecordTie) => string;
type PairOf = (tie: RecordTie) => string;

/** All answers of a record. O(ties), once for a record. */
const answersOf = onceFor((record: CommunityRecord): readonly Answer[] =>
  tiesOf(record, ['ANSWERED']).map(({ from, to, validFrom }) => ({
    personId: from.id,
    waveId: to.id,
    day: validFrom ?? textOf(to, 'startsOn'),
  })),
);

/** Whose answer a tie is. */
function namers(answers: readonly Answer[]): NamerOf {
  const answered = new Set(answers.map(({ personId, waveId }) => `${waveId} ${personId}`));
  return ({ kind, from, to, waveId }) => {
    const [first, second] = kind === 'SUPPORTS' ? [to, from] : [from, to];
    const answeredIt = (id: string): boolean => answered.has(`${waveId} ${id}`);
    const isOthers = kind !== 'NOMINATES' && !answeredIt(first.id) && answeredIt(second.id);
    return isOthers ? second.id : first.id;
  };
}

/** The ties of a selection on the last day of its moment, from whatever survey or none. */
function tiesAtEnd(record: CommunityRecord, selection: NetworkSelection): RecordTie[] {
  const { to } = momentWindow(record, selection);
  const asOf = to ? lastDay(to) : null;
  const ties = chosenTies(record, chosenIn(record, { ...selection, waveId: null, asOf }));
  return asOf ? ties : ties.filter(({ validTo }) => validTo === null);
}

function notAskedInRound(
  record: CommunityRecord,
  after: NetworkSelection,
  answers: readonly Answer[],
  namerOf: NamerOf,
  pairOf: PairOf,
): ReadonlySet<string> {
  const answered = new Set(
    answers.filter(({ waveId }) => waveId === after.waveId).map(({ personId }) => personId),
  );
  if (answered.size === 0) return new Set();
  const learnt = chosenTies(record, chosenIn(record, after));
  const kinds = new Set(learnt.map(({ kind }) => kind));
  const named = new Set(learnt.map(pairOf));
  const open = tiesAtEnd(record, after).filter(
    (tie) => tie.waveId === null || !kinds.has(tie.kind) || !answered.has(namerOf(tie)),
  );
  return new Set(open.map(pairOf).filter((pair) => !named.has(pair)));
}

function notAskedSince(
  record: CommunityRecord,
  before: NetworkSelection,
  after: NetworkSelection,
  answers: readonly Answer[],
  namerOf: NamerOf,
  pairOf: PairOf,
): ReadonlySet<string> {
  const since = lastDayOf(momentWindow(record, before).to);
  const until = lastDayOf(momentWindow(record, after).to) ?? '9999-12-31';
  const isSince = (day: PartialDate | null): boolean =>
    day !== null && since !== null && firstDay(day) > since && firstDay(day) <= until;
  const answered = new Set(answers.filter(({ day }) => isSince(day)).map(({ personId }) => personId));
  if (answered.size === 0) return new Set();
  const unconfirmed = new Set<string>();
  const confirmed = new Set<string>();
  for (const tie of tiesAtEnd(record, after)) {
    const isConfirmed =
      tie.waveId === null || isSince(tie.confirmedOn) || isSince(tie.validFrom) || answered.has(namerOf(tie));
    (isConfirmed ? confirmed : unconfirmed).add(pairOf(tie));
  }
  return new Set([...unconfirmed].filter((pair) => !confirmed.has(pair)));
}

function heardFirst(
  record: CommunityRecord,
  before: NetworkSelection,
  after: NetworkSelection,
  answers: readonly Answer[],
  namerOf: NamerOf,
  pairOf: PairOf,
): ReadonlySet<string> {
  const until = lastDayOf(momentWindow(record, before).to);
  const asked = answers.filter(({ waveId, day }) =>
    before.waveId ? waveId === before.waveId : day !== null && until !== null && firstDay(day) <= until,
  );
  // Nothing is known of who answered: nothing can be told apart.
  if (answers.length === 0 || (before.waveId && asked.length === 0)) return new Set();
  const askedIds = new Set(asked.map(({ personId }) => personId));
  const first = new Set<string>();
  const others = new Set<string>();
  for (const tie of chosenTies(record, chosenIn(record, after)))
    (tie.waveId !== null && !askedIds.has(namerOf(tie)) ? first : others).add(pairOf(tie));
  return new Set([...first].filter((pair) => !others.has(pair)));
}

const lastDayOf = (date: PartialDate | null): string | null => (date ? lastDay(date) : null);
