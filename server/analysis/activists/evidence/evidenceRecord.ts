import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import { firstDay, type PartialDate } from '../../../entities/partialDate.ts';
import type { EvidenceRecord } from '../../../entities/results/activistEvidence.ts';
import { textOf, type RecordTie } from '../../../graph/recordTies.ts';
import { isActor, nodesById } from '../../actorReferences.ts';
import type { Basis } from '../../basis.ts';

const mostRecords = 50;

/** Makes the records behind figures out of ties: the latest first, undated ones last, at most 50. */
export function evidenceRecords(basis: Basis): (ties: readonly RecordTie[]) => EvidenceRecord[] {
  const dated = (tie: RecordTie): { tie: RecordTie; on: PartialDate | null } => ({
    tie,
    on: dayOf(basis, tie),
  });
  return (ties) => {
    const latest = ties.map(dated).sort((a, b) => latestFirst(a.on, b.on) || (a.tie.id < b.tie.id ? -1 : 1));
    const shown = latest.slice(0, mostRecords);
    const notes = notesOf(
      basis.record,
      shown.map(({ tie }) => tie.id),
    );
    return shown.map(({ tie: { id, kind, subkind, method, from, to, weight }, on }) => ({
      tieId: id,
      kind,
      subkind,
      method,
      from: basis.refer(from.id),
      to: isActor(to) ? basis.refer(to.id) : null,
      weight,
      on,
      note: notes.get(id) ?? null,
      sentence: {
        text: `tieSentence.${kind}`,
        parameters: { from: from.displayName, to: to.displayName },
      },
    }));
  };
}

/** When a tie began, its activity was held, or its survey round took place. */
export function dayOf({ record }: Pick<Basis, 'record'>, tie: RecordTie): PartialDate | null {
  if (tie.validFrom) return tie.validFrom;
  const held = textOf(tie.to, 'date');
  if (held) return held;
  const wave = nodesById(record).get(tie.waveId ?? '');
  return wave ? (textOf(wave, 'endsOn') ?? textOf(wave, 'startsOn')) : null;
}

export function latestFirst(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return firstDay(b).localeCompare(firstDay(a));
}

/** What was noted with some ties. O(ties). */
function notesOf({ ties }: CommunityRecord, ids: readonly string[]): ReadonlyMap<string, string> {
  const wanted = new Set(ids);
  const notes = new Map<string, string>();
  ties.ids.forEach((id, row) => {
    const note = wanted.has(id) ? ties.note.words[ties.note.codes[row]!] : null;
    if (note) notes.set(id, note);
  });
  return notes;
}
