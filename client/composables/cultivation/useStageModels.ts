import { computed, type Ref } from 'vue';
import {
  RetireStageModelDocument,
  SaveStageModelDocument,
  StageModelsDocument,
  type CaseSubject,
  type StageModelRowFragment,
  type StageModelsQuery,
} from '../../api/generated.ts';
import { useAnswer, useChange } from '../useAnswer.ts';
import type { ModelText } from './modelText.ts';

export type ModelOptions = StageModelsQuery['stageModelOptions'];

/** The indicators that can be told of a kind of subject; none before they are known. */
export const indicatorsFor = (
  options: ModelOptions | null,
  subject: CaseSubject,
): ModelOptions['indicators'] =>
  (options?.indicators ?? []).filter(({ subjects }) => subjects.includes(subject));

/** A stage model that a community may begin with, and its text. */
export interface ShownModel extends StageModelRowFragment {
  readonly text: ModelText;
}

/** The stage models of a community, and how they are saved and put away. */
export function useStageModels(communityId: Ref<string>) {
  const typenames = ['SavedStageModel'];
  const answer = useAnswer(
    StageModelsDocument,
    computed(() => ({ communityId: communityId.value })),
    { typenames },
  );
  const saving = useChange(SaveStageModelDocument, { typenames });
  const retirement = useChange(RetireStageModelDocument, { typenames });
  return {
    models: computed(() =>
      // The server has checked the text before it kept it.
      answer.data.value?.stageModels.map((model): ShownModel => ({
        ...model,
        text: JSON.parse(model.json) as ModelText,
      })),
    ),
    options: computed(() => answer.data.value?.stageModelOptions ?? null),
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
    isChanging: computed(() => saving.isRunning.value || retirement.isRunning.value),
    changeProblem: computed(() => saving.problem.value ?? retirement.problem.value),
    /** Saves a text as it is; null when the server refused it. */
    save: async (json: string) =>
      (await saving.run({ communityId: communityId.value, json }))?.saveStageModel ?? null,
    retire: async (settingId: string) => (await retirement.run({ id: settingId }))?.retireStageModel ?? null,
  };
}
