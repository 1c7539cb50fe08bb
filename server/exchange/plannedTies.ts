import type { Place } from '../entities/problem.ts';
import { tieKind } from '../entities/tieKinds.ts';
import type { PlannedTie } from './plan.ts';
import { plannedTieId } from './plannedIds.ts';
import type { RowLedger } from './rowLedger.ts';

/** What a row says of a tie besides which one it is: where two rows differ, one of them is not taken. */
type Saying = Pick<PlannedTie, 'weight' | 'method' | 'frequency' | 'confirmedOn' | 'note'>;

/** The ties of a plan, each once. */
export class PlannedTies {
  readonly ties: PlannedTie[] = [];
  repeated = 0;
  /** Number of the row that states each tie. */
  private readonly rowNumbers: number[] = [];
  /** Number of each tie, by its id. */
  private readonly numbers = new Map<string, number>();
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
    this.ties.forEach((tie, i) => {
      if (!isKnown(tie)) this.ledger.markNumber(this.rowNumbers[i]!, 'addsTie');
    });
  }

  /**
   * Adds the tie that a row states, and with `bothWays` the one in the other direction too. Returns the
   * earlier row when the same tie was stated before in the same way, or with another weight, technique, frequency,
   * confirmation or note; null when it is taken or merely repeats, from the other end, what is known.
   */
  add(tie: Omit<PlannedTie, 'id'>, place: Place, bothWays = false): Place | null {
    const id = plannedTieId(this.communityId, tieKind(tie.kind), tie);
    const number = this.numbers.get(id);
    if (number === undefined) this.state(id, tie, place);
    else {
      const earlier = this.earlierRow(number, tie);
      if (earlier !== null) return this.ledger.placeOf(earlier) ?? place;
      this.otherRows.set(number, this.ledger.numberOf(place));
      this.repeated += 1;
    }
    if (bothWays) {
      const back = { ...tie, fromId: tie.toId, toId: tie.fromId };
      const backId = plannedTieId(this.communityId, tieKind(tie.kind), back);
      if (!this.numbers.has(backId)) {
        this.statedBack.add(this.ties.length);
        this.state(backId, back, place);
      }
    }
    return null;
  }

  /** Number of the row that stated a tie in the same way or says something else of it; null when this one may repeat it. */
  private earlierRow(number: number, tie: Omit<PlannedTie, 'id'>): number | null {
    const known = this.ties[number]!;
    const isSameEnd = known.fromId === tie.fromId;
    const first = this.rowNumbers[number]!;
    const isSameWay = isSameEnd !== this.statedBack.has(number);
    const stated = isSameWay ? first : this.otherRows.get(number);
    if (stated !== undefined) return stated;
    return saysTheSame(known, tie) ? null : first;
  }

  private state(id: string, tie: Omit<PlannedTie, 'id'>, place: Place): void {
    const number = this.ties.length;
    this.ledger.refer(place, 'ties', number);
    this.ledger.mark(place, 'addsTie');
    this.rowNumbers.push(this.ledger.numberOf(place));
    this.numbers.set(id, number);
    // Written out, since copying objects key by key takes most of the time where ties are many.
    const { kind, subkind, fromId, toId, weight, validFrom, validTo, waveId } = tie;
    const { method, frequency, confirmedOn, note } = tie;
    const which = { id, kind, subkind, fromId, toId, validFrom, validTo, waveId };
    this.ties.push({ ...which, weight, method, frequency, confirmedOn, note });
  }
}

const saysTheSame = (one: Saying, other: Saying): boolean =>
  one.weight === other.weight &&
  one.method === other.method &&
  one.frequency === other.frequency &&
  one.confirmedOn === other.confirmedOn &&
  one.note === other.note;
