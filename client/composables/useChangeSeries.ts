import type { AnyVariables, TypedDocumentNode } from '@urql/vue';
import { computed, ref } from 'vue';
import { useChange, type AnswerOptions } from './useAnswer.ts';

/** Several changes of one kind, sent one after the other up to the first that fails; no two series at a time. */
export function useChangeSeries<Data, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  options?: Pick<AnswerOptions, 'typenames'>,
) {
  const change = useChange(mutation, options);
  const isRunning = ref(false);
  const done = ref(0);

  /** The answers to those that are kept. */
  async function run(series: readonly Variables[]): Promise<readonly Data[]> {
    if (isRunning.value) return [];
    isRunning.value = true;
    done.value = 0;
    const answers: Data[] = [];
    try {
      for (const variables of series) {
        const answer = await change.run(variables);
        if (!answer) break;
        answers.push(answer);
        done.value = answers.length;
      }
    } finally {
      isRunning.value = false;
    }
    return answers;
  }

  return {
    isRunning: computed(() => isRunning.value),
    /** How many of the series are kept so far. */
    done: computed(() => done.value),
    problem: change.problem,
    run,
  };
}
