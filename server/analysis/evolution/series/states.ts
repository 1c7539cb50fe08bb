import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import type { StateKind } from '../../../entities/results/alluvial.ts';
import { asWritten, type Sentence } from '../../../entities/sentence.ts';
import { findTieKind } from '../../../entities/tieKinds.ts';
import { tiesOf, type DateWindow, type RecordTie } from '../../../graph/recordTies.ts';
import { nodesById } from '../../actorReferences.ts';
import { groupsOf } from '../../groupsOf.ts';
import type { MeasuredWindow } from './measuredWindow.ts';

/** A state that can be read off the record window by window. */
export interface RecordedState {
  /** The state of each actor of a window's network who is in one. */
  statesIn(record: CommunityRecord, measured: MeasuredWindow, days: DateWindow): ReadonlyMap<string, string>;
  nameOf(record: CommunityRecord, state: string): Sentence;
}

/** From the one that asks most of somebody; others come after them, by name. */
const roles: readonly string[] = ['leader', 'founder', 'core', 'member'];
const posts: readonly string[] = ['director', 'committeeMember', 'gridWorker', 'buildingHead'];
const unnamed = 'unnamed';

/** What people can be recorded to be, one line each. Communities are found, not recorded: see `communityStates`. */
export const recordedStates: Readonly<Record<Exclude<StateKind, 'community'>, RecordedState>> = {
  organization: {
    statesIn: (record, { view }, days) => {
      const present = new Set(view.keys);
      return new Map([...groupsOf(record, view, 'organization', days)].filter(([key]) => present.has(key)));
    },
    nameOf: (record, state) => asWritten(nodesById(record).get(state)?.displayName ?? state),
  },
  role: highestSubkind('MEMBER_OF', roles),
  post: highestSubkind('SERVES_IN', posts),
};

/** The highest sub-kind of the ties of a kind that somebody holds in a window. O(ties log ties). */
function highestSubkind(kind: 'MEMBER_OF' | 'SERVES_IN', order: readonly string[]): RecordedState {
  const place = (state: string): number => (order.includes(state) ? order.indexOf(state) : order.length);
  const stateOf = ({ subkind }: RecordTie): string => subkind ?? unnamed;
  return {
    statesIn(record, { view }, days) {
      const present = new Set(view.keys);
      const states = new Map<string, string>();
      for (const tie of tiesOf(record, [kind], days)) {
        if (!present.has(tie.from.id)) continue;
        const [known, state] = [states.get(tie.from.id), stateOf(tie)];
        const isHigher =
          known === undefined ||
          place(state) < place(known) ||
          (place(state) === place(known) && state < known);
        if (isHigher) states.set(tie.from.id, state);
      }
      return states;
    },
    nameOf: (_record, state) => {
      if (state === unnamed) return { text: 'series.state.unnamed' };
      const isKnown = Object.hasOwn(findTieKind(kind)?.subkinds ?? {}, state);
      return isKnown ? { text: `subkind.${kind}.${state}` } : asWritten(state);
    },
  };
}
