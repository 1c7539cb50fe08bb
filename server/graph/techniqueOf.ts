import type { Technique } from '../entities/technique.ts';
import type { RecordTie } from './recordTies.ts';

/**
 * The technique by which a tie tells of a possible leader, whom it leads to (an office: from whom it starts). What was
 * recorded with it counts; else it follows from the kind and from who said it: an office is positional, a rating is
 * of herself, by staff or by a judge, a name given by staff is theirs, and one given by a resident is sociometric
 * where her round asked nearly everybody, else of a sample. Null for ties that tell nothing of the kind.
 * `censusRounds`: ids of the survey rounds that asked at least 90 % of the residents of the selection. O(1).
 */
export function techniqueOf(tie: RecordTie, censusRounds: ReadonlySet<string>): Technique | null {
  if (tie.method !== null) return tie.method;
  const isByStaff = tie.from.label === 'SocialWorker';
  switch (tie.kind) {
    case 'SERVES_IN':
      return 'positional';
    case 'ASSESSES':
      if (tie.from.id === tie.to.id) return 'selfIdentification';
      return isByStaff ? 'staffSelected' : 'judges';
    case 'NOMINATES':
      if (isByStaff) return 'staffSelected';
      return tie.waveId !== null && censusRounds.has(tie.waveId) ? 'sociometric' : 'sampleSociometric';
    default:
      return null;
  }
}
