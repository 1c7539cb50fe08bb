import { v5 } from 'uuid';
import type { TieKind } from '../entities/tieKind.ts';
import type { PlannedTie } from './plan.ts';

/** Id of an imported node: the same for the same external id of the same community and kind of node. */
export const plannedNodeId = (communityId: string, label: string, externalId: string): string =>
  v5(`${label}:${externalId}`, communityId);

/**
 * Id of an imported tie, as its 16 bytes: the same for the same facts, and for A–B and B–A where the kind has no direction. The technique
 * is one of the facts where the kind names its techniques; elsewhere it is only what is said of the tie.
 */
export function plannedTieId(
  communityId: string,
  kind: TieKind,
  tie: Omit<PlannedTie, 'id' | 'kind'>,
): Uint8Array {
  const swap = !kind.directed && tie.toId < tie.fromId;
  const ends = swap ? [tie.toId, tie.fromId] : [tie.fromId, tie.toId];
  const method = kind.methods && tie.method ? [tie.method] : [];
  const facts = [tie.subkind, tie.waveId, tie.validFrom, tie.validTo, ...method].map((fact) => fact ?? '');
  return v5([kind.id, ...ends, ...facts].join('|'), communityId, new Uint8Array(16));
}
