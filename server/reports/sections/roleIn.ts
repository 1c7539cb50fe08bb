import type { Sentence } from '../../entities/sentence.ts';
import { tieKind, type TieKindId } from '../../entities/tieKinds.ts';
import { written } from '../document.ts';

/** What a sub-kind of a tie is called; one of somebody’s own as it was written, and none as nothing. */
export const roleIn = (kind: TieKindId, role: string | null): Sentence =>
  role !== null && Object.hasOwn(tieKind(kind).subkinds ?? {}, role)
    ? { text: `subkind.${kind}.${role}` }
    : written(role);
