import { computed, ref, watch, type Ref } from 'vue';
import {
  ComparedActorsDocument,
  ComparedTiesDocument,
  type ActorPartsFragment,
  type ComparedTieState,
  type NetworkSelection,
} from '../../../api/generated.ts';
import { gatherRows, pieceAt } from '../../exchange/gatherRows.ts';
import { useAsked } from '../../exchange/useAsked.ts';
import type { Gathered } from '../../exchange/useDownloadList.ts';
import { useAnswer } from '../../useAnswer.ts';
import type { Moments } from './momentAddress.ts';

export type ChangedListId = 'formed' | 'dissolved' | 'notAsked' | 'kept' | 'joined' | 'left';

/** A tie, or (without `to`) an actor who joined or left. */
export interface ChangedRow {
  readonly from: ActorPartsFragment;
  readonly to: ActorPartsFragment | null;
  readonly kinds: readonly string[];
  readonly strength: number | null;
}

const perPage = 25;
const perPiece = 500;

const isOfActors = (list: ChangedListId): list is 'joined' | 'left' => list === 'joined' || list === 'left';

/** The ties in one state, or who joined or left, a page at a time; `gather` brings the whole list. */
export function useChangedList(
  list: Ref<ChangedListId>,
  selection: Ref<NetworkSelection>,
  moments: Ref<Moments>,
) {
  const asked = useAsked();
  const page = ref(1);
  watch([list, selection, moments], () => {
    page.value = 1;
  });
  const question = computed(() => ({ selection: selection.value, ...moments.value }));
  const block = computed(() => ({ first: perPage, offset: (page.value - 1) * perPage }));
  const stateOf = (id: ChangedListId): ComparedTieState => (isOfActors(id) ? 'kept' : id);
  const ties = useAnswer(
    ComparedTiesDocument,
    computed(() => ({ ...question.value, ...block.value, state: stateOf(list.value) })),
    { pause: () => isOfActors(list.value), typenames: ['Tie'] },
  );
  const actors = useAnswer(
    ComparedActorsDocument,
    computed(() => ({
      ...question.value,
      ...block.value,
      presence: isOfActors(list.value) ? list.value : ('joined' as const),
    })),
    { pause: () => !isOfActors(list.value), typenames: ['Resident', 'Organization'] },
  );
  const current = computed(() => (isOfActors(list.value) ? actors : ties));
  const rows = computed<readonly ChangedRow[]>(() =>
    isOfActors(list.value)
      ? (actors.data.value?.comparedActors.actors ?? []).map(ofActor)
      : (ties.data.value?.comparedTies.ties ?? []).map(ofTie),
  );
  const total = computed(() =>
    isOfActors(list.value)
      ? (actors.data.value?.comparedActors.totalCount ?? 0)
      : (ties.data.value?.comparedTies.totalCount ?? 0),
  );

  async function pieceFrom(from: string | number | null) {
    const offset = Number(from ?? 0);
    const variables = { ...question.value, first: perPiece, offset };
    if (isOfActors(list.value)) {
      const { comparedActors: answer } = await asked(ComparedActorsDocument, {
        ...variables,
        presence: list.value,
      });
      return pieceAt(offset, answer.actors.map(ofActor), answer.totalCount);
    }
    const { comparedTies: answer } = await asked(ComparedTiesDocument, { ...variables, state: list.value });
    return pieceAt(offset, answer.ties.map(ofTie), answer.totalCount);
  }

  return {
    page,
    pages: computed(() => Math.max(1, Math.ceil(total.value / perPage))),
    rows,
    total,
    isLoading: computed(() => current.value.isLoading.value),
    problem: computed(() => current.value.problem.value),
    retry: (): void => current.value.retry(),
    gather: (tell: (gathered: Gathered) => void) => gatherRows<ChangedRow>(pieceFrom, tell),
  };
}

const ofActor = (actor: ActorPartsFragment): ChangedRow => ({
  from: actor,
  to: null,
  kinds: [],
  strength: null,
});

function ofTie(tie: {
  readonly from: ActorPartsFragment;
  readonly to: ActorPartsFragment;
  readonly kinds: readonly string[];
  readonly strengthBefore: number | null;
  readonly strengthAfter: number | null;
}): ChangedRow {
  return {
    from: tie.from,
    to: tie.to,
    kinds: tie.kinds,
    strength: tie.strengthAfter ?? tie.strengthBefore,
  };
}
