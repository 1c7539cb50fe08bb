import { tieKind, type TieKindId } from './tieKinds.ts';

/** What two ties are compared by; unknown is null or absent. */
export interface TieFacts {
  readonly kind: TieKindId;
  readonly fromId: string;
  readonly toId: string;
  readonly subkind?: unknown;
  readonly validFrom?: unknown;
  readonly validTo?: unknown;
  readonly waveId?: unknown;
  readonly method?: unknown;
}

/** Ties of these kinds happen once between two nodes, whatever day was written down for them. */
const onceKinds: readonly TieKindId[] = ['ASKED', 'ANSWERED', 'ATTENDED', 'ORGANIZED'];

/**
 * The same text for two ties that say the same: kind, ends (in any order where the kind has no direction), sub-kind, round,
 * dates, and technique where the kind names its techniques. Strength, frequency and notes may differ. O(1).
 */
export function tieFactsOf(tie: TieFacts): string {
  const kind = tieKind(tie.kind);
  const ends = kind.directed ? [tie.fromId, tie.toId] : [tie.fromId, tie.toId].sort();
  const dates = onceKinds.includes(tie.kind) ? [] : [tie.validFrom, tie.validTo];
  const method = kind.methods ? [tie.method] : [];
  return JSON.stringify(
    [tie.kind, ...ends, tie.subkind ?? null, tie.waveId ?? null, ...dates, ...method].map(
      (each) => each ?? null,
    ),
  );
}
