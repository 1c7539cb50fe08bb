import { computed, type Ref } from 'vue';
import {
  NetworkHistoryDocument,
  type NetworkHistoryQuery,
  type NetworkSelection,
} from '../../api/generated.ts';
import { networkModel, type NetworkModel } from '../../network/networkModel.ts';
import { spellsOf, type Spells } from '../../network/timeline/spells.ts';
import type { TimeSpan } from '../../network/timeline/windowMoves.ts';
import { useAnswer } from '../useAnswer.ts';

/** A network through time: all its edges and nodes once, and when each was there. */
export interface NetworkHistory {
  readonly span: TimeSpan;
  readonly model: NetworkModel;
  readonly edgeSpells: Spells;
  readonly stays: Spells;
  readonly offices: Spells;
}

export function networkHistory({ networkHistory: told }: NetworkHistoryQuery): NetworkHistory {
  const model = networkModel(told.network);
  const { edgeSpells, stays, offices } = told;
  const ofNodes = ({ nodes, from, to }: typeof stays): Spells =>
    spellsOf(model.nodes.length, { items: nodes, from, to });
  return {
    span: { firstDay: told.from, days: told.days },
    model,
    edgeSpells: spellsOf(model.edges.length, {
      items: edgeSpells.edges,
      from: edgeSpells.from,
      to: edgeSpells.to,
    }),
    stays: ofNodes(stays),
    offices: ofNodes(offices),
  };
}

/** The history of the network of a selection; nothing is asked while it is null. */
export function useNetworkHistory(selection: Ref<NetworkSelection | null>) {
  const answer = useAnswer(
    NetworkHistoryDocument,
    computed(() => ({ selection: selection.value ?? { communityId: '' } })),
    {
      pause: () => selection.value === null,
      typenames: ['Tie', 'Resident', 'Organization', 'Import', 'UndoneImport'],
    },
  );
  return {
    history: computed(() =>
      selection.value !== null && answer.data.value ? networkHistory(answer.data.value) : null,
    ),
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
  };
}
