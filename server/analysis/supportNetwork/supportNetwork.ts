import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { PartialDate } from '../../entities/partialDate.ts';
import type { SupportNetwork } from '../../entities/results/supportNetwork.ts';
import { basisOf } from '../basis.ts';
import { observation } from '../observation.ts';
import { supportAlters } from './supportAlters.ts';
import { supportChange } from './supportChange.ts';
import { supportReading } from './supportReading.ts';
import { supportSystems } from './supportSystems.ts';

const mostAlters = 100;
const mostSystems = 24;

/**
 * One resident and what surrounds her on the last day of the selection, for an ecomap and for convoy circles; with
 * `before`, also what is otherwise than on that day. Null when the community has no such resident, or she was merely
 * mentioned: of who was not asked herself no picture is made. Complexity: O(nodes + ties).
 */
export function supportNetwork(
  record: CommunityRecord,
  selection: NetworkSelection,
  {
    personId,
    before,
    today,
  }: { readonly personId: string; readonly before: PartialDate | null; readonly today: string },
): SupportNetwork | null {
  const basis = basisOf(record, selection, today);
  const resident = basis.residents.find(({ id }) => id === personId);
  if (!resident) return null;
  const alters = supportAlters(basis, personId);
  const systems = supportSystems(basis, personId);
  const isObserved = observation(basis)(personId) !== null;
  const { communityId } = selection;
  const earlier =
    before === null ? null : supportAlters(basisOf(record, { communityId, asOf: before }, today), personId);
  return {
    person: basis.refer(personId),
    on: basis.dates.lastDay,
    isObserved,
    reading: supportReading(resident.displayName, alters, systems, isObserved),
    alters: alters.slice(0, mostAlters),
    alterCount: alters.length,
    systems: systems.slice(0, mostSystems),
    systemCount: systems.length,
    change: earlier === null || before === null ? null : supportChange(earlier, alters, before),
  };
}
