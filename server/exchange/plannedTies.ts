import type { Place } from '../entities/problem.ts';
import { tieKind } from '../entities/tieKinds.ts';
import type { PlannedTie } from './plan.ts';
import { GrowingNumbers } from './growingColumns.ts';
import { plannedTieId } from './plannedIds.ts';
import type { RowLedger } from './rowLedger.ts';
import { TieList } from './tieList.ts';

/** What a row says of a tie besides which one it is: where two rows differ, one of them is not taken. */
type Saying = Pick<PlannedTie, 'weight' | 'method' | 'frequency' | 'confirmedOn' | 'note'>;

/** The ties of a plan, each once. */
export class PlannedTies {
  readonly ties = new TieList();
  repeated = 0;
  /** Number of the row that states each tie. */
  private readonly rowNumbers = new GrowingNumbers((length) => new Int32Array(length));
  /** Ties that were stated first from the end where they lead to, and the rows that stated ties from their other end too. */
  private readonly statedBack = new Set<number>();
  private readonly otherRows = new Map<number, number>();

  constructor(
    private readonly communityId: string,
    private readonly ledger: RowLedger,
  ) {}

  /** Notes in the ledger which rows add a tie, when it is clear which ties are there already. O(ties). */
  noteKnown(isKnown: (tie: PlannedTie) => boolean): void {
    this.ledger.unmarkAll('addsTie');
    let number = 0;
    for (const tie of this.ties) {
      const row = this.rowNumbers.at(number++)!;
      if (!isKnown(tie)) this.ledger.markNumber(row, 'addsTie');
    }
  }

  /**
   * Adds the tie that a row states, and with `bothWays` the one in the other direction too. Returns the
   * earlier row when the same tie was stated before in the same way, or with another weight, technique, frequency,
   * confirmation or note; null when it is taken or merely repeats, from the other end, what is known.
   */
  add(tie: Omit<PlannedTie, 'id'>, place: Place, bothWays = false): Place | null {
    const id = plannedTieId(this.communityId, tieKind(tie.kind), tie);
    const number = this.ties.numberOf(id);
    if (number === null) this.state(id, tie, place);
    else {
      const earlier = this.earlierRow(number, tie);
      if (earlier !== null) return this.ledger.placeOf(earlier) ?? place;
      this.otherRows.set(number, this.ledger.numberOf(place));
      this.repeated += 1;
    }
    if (bothWays) {
      const back = { ...tie, fromId: tie.toId, toId: tie.fromId };
      const backId = plannedTieId(this.communityId, tieKind(tie.kind), back);
      if (this.ties.numberOf(backId) === null) {
        this.statedBack.add(this.ties.length);
        this.state(backId, back, place);
      }
    }
    return null;
  }

  /** Number of the row that stated a tie in the same way or says something else of it; null when this one may repeat it. */
  private earlierRow(number: number, tie: Omit<PlannedTie, 'id'>): number | null {
    const known = this.ties.at(number)!;
    const isSameEnd = known.fromId === tie.fromId;
    const first = this.rowNumbers.at(number)!;
    const isSameWay = isSameEnd !== this.statedBack.has(number);
    const stated = isSameWay ? first : this.otherRows.get(number);
    if (stated !== undefined) return stated;
    return saysTheSame(known, tie) ? null : first;
  }

  private state(id: Uint8Array, tie: Omit<PlannedTie, 'id'>, place: Place): void {
    this.ledger.refer(place, 'ties', this.ties.add(id, tie));
    this.ledger.mark(place, 'addsTie');
    this.rowNumbers.push(this.ledger.numberOf(place));
  }
}

const saysTheSame = (one: Saying, other: Saying): boolean =>
  one.weight === other.weight &&
  one.method === other.method &&
  one.frequency === other.frequency &&
  one.confirmedOn === other.confirmedOn &&
  one.note === other.note;
