import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { CultivationBoardDocument, type CaseState } from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';
import { useCommunity } from '../useCommunity.ts';
import { columnsOf, modelsOf } from './caseBoard.ts';
import { caseStates } from './caseTypes.ts';

/** The cases of the community: which of them, and on which model, is in the address. */
export function useCaseBoard() {
  const route = useRoute();
  const router = useRouter();
  const { communityId } = useCommunity();
  const change = (name: 'cases' | 'model' | 'mine', value: string | null): void => {
    const { [name]: _former, ...rest } = route.query;
    void router.replace({ query: value === null ? rest : { ...rest, [name]: value } });
  };
  const state = computed<CaseState>({
    get: () => caseStates.find((each) => each === route.query['cases']) ?? 'running',
    set: (wanted) => change('cases', wanted === 'running' ? null : wanted),
  });
  const isMine = computed({
    get: () => route.query['mine'] === '1',
    set: (wanted: boolean) => change('mine', wanted ? '1' : null),
  });
  const answer = useAnswer(
    CultivationBoardDocument,
    computed(() => ({ communityId: communityId.value, state: state.value, mine: isMine.value })),
  );
  const board = computed(() => answer.data.value?.cultivationBoard ?? null);
  const cases = computed(() => board.value?.cases ?? []);
  const models = computed(() => modelsOf(cases.value));
  const model = computed({
    get: () => (models.value.find(({ id }) => id === route.query['model']) ?? models.value[0])?.id ?? null,
    set: (id: string | null) => change('model', id),
  });
  const casesOfModel = computed(() => cases.value.filter(({ modelId }) => modelId === model.value));
  return {
    communityId,
    board,
    state,
    isMine,
    models,
    model,
    casesOfModel,
    columns: computed(() => columnsOf(casesOfModel.value)),
    countOf: (wanted: CaseState): number =>
      board.value?.byState.find((each) => each.state === wanted)?.count ?? 0,
    /** Nothing was ever begun here. */
    isNew: computed(() => board.value?.byState.every(({ count }) => count === 0) ?? false),
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
  };
}
