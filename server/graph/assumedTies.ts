import type { CodedColumn, CommunityRecord } from '../entities/communityRecord.ts';
import type { TieKindId } from '../entities/tieKinds.ts';

/** A tie of which one asks what if it were there. It has no date, so it always holds, and no weight. */
export interface AssumedTie {
  readonly fromId: string;
  readonly toId: string;
  readonly kind: TieKindId;
  readonly subkind: string | null;
  readonly waveId: string | null;
}

/**
 * The record with further ties behind its own. The record itself stays as it is. O(nodes + ties).
 * @throws Error when a tie ends at no node of the record
 */
export function withAssumedTies(record: CommunityRecord, assumed: readonly AssumedTie[]): CommunityRecord {
  const { ties } = record;
  const rowOf = new Map(record.nodes.map(({ id }, row) => [id, row]));
  const row = (id: string): number => {
    const found = rowOf.get(id);
    if (found === undefined) throw new Error(`No node ${id}`);
    return found;
  };
  return {
    ...record,
    ties: {
      ids: [...ties.ids, ...assumed.map((_, i) => `assumed${i + 1}`)],
      kind: longer(
        ties.kind,
        assumed.map(({ kind }) => kind),
      ),
      subkind: longer(
        ties.subkind,
        assumed.map(({ subkind }) => subkind),
      ),
      from: Uint32Array.from([...ties.from, ...assumed.map(({ fromId }) => row(fromId))]),
      to: Uint32Array.from([...ties.to, ...assumed.map(({ toId }) => row(toId))]),
      weight: Float64Array.from([...ties.weight, ...assumed.map(() => NaN)]),
      validFrom: longer(
        ties.validFrom,
        assumed.map(() => null),
      ),
      validTo: longer(
        ties.validTo,
        assumed.map(() => null),
      ),
      waveId: longer(
        ties.waveId,
        assumed.map(({ waveId }) => waveId),
      ),
      method: longer(
        ties.method,
        assumed.map(() => null),
      ),
      frequency: longer(
        ties.frequency,
        assumed.map(() => null),
      ),
      confirmedOn: longer(
        ties.confirmedOn,
        assumed.map(() => null),
      ),
      note: longer(
        ties.note,
        assumed.map(() => null),
      ),
    },
  };
}

function longer<Word extends string | null>(
  { words, codes }: CodedColumn<Word>,
  values: readonly Word[],
): CodedColumn<Word> {
  const all = [...words];
  const added = values.map((value) => (all.includes(value) ? all.indexOf(value) : all.push(value) - 1));
  return { words: all, codes: Uint32Array.from([...codes, ...added]) };
}
