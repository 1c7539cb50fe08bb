import type { Place } from '../entities/problem.ts';
import { tieKind } from '../entities/tieKinds.ts';
import type { PlannedTie } from './plan.ts';
import { plannedTieId } from './plannedIds.ts';

/** What a row says of a tie besides which one it is: where two rows differ, one of them is not taken. */
type Saying = Pick<PlannedTie, 'weight' | 'method' | 'frequency' | 'confirmedOn' | 'note'>;

interface Said extends Saying {
  /** The row that said it from its first end, and the row that said it from its second. */
  readonly rows: [Place | null, Place | null];
  readonly fromId: string;
}

/** The ties of a plan, each once. */
export class PlannedTies {
  readonly ties: PlannedTie[] = [];
  repeated = 0;
  private readonly communityId: string;
  private readonly said = new Map<string, Said>();

  constructor(communityId: string) {
    this.communityId = communityId;
  }

  /**
   * Adds the tie that a row states, and with `bothWays` the one in the other direction too. Returns the
   * earlier row when the same tie was stated before in the same way, or with another weight, technique, frequency,
   * confirmation or note; null when it is taken or merely repeats, from the other end, what is known.
   */
  add(tie: Omit<PlannedTie, 'id'>, place: Place, bothWays = false): Place | null {
    const id = plannedTieId(this.communityId, tieKind(tie.kind), tie);
    const earlier = this.said.get(id);
    if (earlier) {
      const way = earlier.fromId === tie.fromId ? 0 : 1;
      if (earlier.rows[way] || !saysTheSame(earlier, tie))
        return earlier.rows[way] ?? earlier.rows[1 - way] ?? place;
      earlier.rows[way] = place;
      this.repeated += 1;
    } else {
      this.state(id, tie, [place, null]);
    }
    if (bothWays) {
      const back = { ...tie, fromId: tie.toId, toId: tie.fromId };
      const backId = plannedTieId(this.communityId, tieKind(tie.kind), back);
      if (!this.said.has(backId)) this.state(backId, back, [null, place]);
    }
    return null;
  }

  private state(id: string, tie: Omit<PlannedTie, 'id'>, rows: Said['rows']): void {
    // Written out, since copying objects key by key takes most of the time where ties are many.
    const { kind, subkind, fromId, toId, weight, validFrom, validTo, waveId } = tie;
    const { method, frequency, confirmedOn, note } = tie;
    const which = { id, kind, subkind, fromId, toId, validFrom, validTo, waveId };
    this.said.set(id, { weight, method, frequency, confirmedOn, note, rows, fromId });
    this.ties.push({ ...which, weight, method, frequency, confirmedOn, note });
  }
}

const saysTheSame = (one: Saying, other: Saying): boolean =>
  one.weight === other.weight &&
  one.method === other.method &&
  one.frequency === other.frequency &&
  one.confirmedOn === other.confirmedOn &&
  one.note === other.note;
