import { tiesOf, type RecordTie } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';

const activeRoles: readonly (string | null)[] = ['founder', 'leader', 'core'];

/** Who carries an organization, as its founder, leader or one of its core: person id → her first such tie. O(ties). */
export function activeMembers({ record, dates }: Basis): ReadonlyMap<string, RecordTie> {
  const active = new Map<string, RecordTie>();
  for (const tie of tiesOf(record, ['MEMBER_OF'], dates.state)) {
    if (activeRoles.includes(tie.subkind) && !active.has(tie.from.id)) active.set(tie.from.id, tie);
  }
  return active;
}
