import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { PartialDate } from '../../entities/partialDate.ts';
import type { SupportNetwork } from '../../entities/results/supportNetwork.ts';
import { basisOf, type Basis } from '../basis.ts';
import { observation } from '../observation.ts';
import { supportAlters } from './supportAlters.ts';
import { supportChange, type Surroundings } from './supportChange.ts';
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
  const around = (on: Basis): Surroundings => ({
    alters: supportAlters(on, personId),
    systems: supportSystems(on, personId),
  });
  const now = around(basis);
  const { alters, systems } = now;
  const isObserved = observation(basis)(personId) !== null;
  const { communityId } = selection;
  const earlier = before === null ? null : around(basisOf(record, { communityId, asOf: before }, today));
  return {
    person: basis.refer(personId),
    on: basis.dates.lastDay,
    isObserved,
    reading: supportReading(resident.displayName, alters, systems, isObserved),
    alters: alters.slice(0, mostAlters),
    alterCount: alters.length,
    systems: systems.slice(0, mostSystems),
    systemCount: systems.length,
    change: earlier === null || before === null ? null : supportChange(earlier, now, before),
  };
}
