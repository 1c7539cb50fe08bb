import { isPersonLabel } from '../../entities/actor.ts';
import type { RecordNode } from '../../entities/communityRecord.ts';
import type { Basis } from '../basis.ts';

/** Whether an actor belongs to the selection; organizations and committees do unless they are left out. */
export const isPresent = ({ network, selection }: Basis, actor: RecordNode): boolean =>
  network.hasNode(actor.id) || !(isPersonLabel(actor.label) || selection.leaveOut?.includes(actor.id));
