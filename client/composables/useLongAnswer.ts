import type { AnyVariables, TypedDocumentNode } from '@urql/vue';
import { computed, onScopeDispose, ref, watch, type ComputedRef } from 'vue';
import { AnalysisProgressDocument, type AnalysisProgressQuery } from '../api/generated.ts';
import { newId } from '../api/newId.ts';
import type { Problem } from '../api/problem.ts';
import { useAnswer } from './useAnswer.ts';
import { usePolling } from './usePolling.ts';

export type Progress = NonNullable<AnalysisProgressQuery['analysisProgress']>;

/** What is waited for, and how far it is. */
export interface Work {
  readonly isRunning: ComputedRef<boolean>;
  /** Whether it takes so long that words are needed. */
  readonly isLong: ComputedRef<boolean>;
  /** How far it is; null until that is known. */
  readonly progress: ComputedRef<Progress | null>;
  readonly isStopped: ComputedRef<boolean>;
  /** Gives the computation up; the server stops too. */
  stop(): void;
  /** Asks anew, after a stop or a problem. */
  again(): void;
}

export interface LongAnswer<Data> {
  /** The answer to what is asked now; undefined until it is there. */
  readonly data: ComputedRef<Data | undefined>;
  readonly problem: ComputedRef<Problem | null>;
  readonly work: Work;
}

/** A shorter wait needs no words. */
const patienceMs = 700;
const pollMs = 1000;

/**
 * The answer to a question that may take long: it can be followed and stopped.
 * @param question makes the variables for the id under which the work can be followed; null = nothing to ask
 */
export function useLongAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  question: (job: string) => Variables | null,
): LongAnswer<Data> {
  const attempt = ref(0);
  const isStopped = ref(false);
  interface Asked {
    readonly key: string;
    readonly job: string;
    readonly variables: Variables | null;
  }
  // The same question keeps its id, or each look at it would be a question of its own.
  const asked = computed<Asked>((former) => {
    const key = `${attempt.value} ${JSON.stringify(question(''))}`;
    if (former?.key === key) return former;
    const job = newId();
    return { key, job, variables: question(job) };
  });
  watch(
    asked,
    () => {
      isStopped.value = false;
    },
    { flush: 'sync' },
  );
  const hasQuestion = computed(() => asked.value.variables !== null);
  const isAsking = computed(() => hasQuestion.value && !isStopped.value);
  const answer = useAnswer(query, () => asked.value.variables as Variables, {
    pause: () => !isAsking.value,
  });

  const isLong = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(
    [answer.isLoading, asked],
    ([isLoading]) => {
      clearTimeout(timer);
      isLong.value = false;
      if (isLoading) {
        timer = setTimeout(() => {
          isLong.value = true;
        }, patienceMs);
      }
    },
    { immediate: true },
  );
  onScopeDispose(() => clearTimeout(timer));
  const progress = useAnswer(AnalysisProgressDocument, () => ({ job: asked.value.job }), {
    pause: () => !isLong.value,
  });
  usePolling(
    computed(() => isLong.value),
    progress.retry,
    pollMs,
  );

  return {
    data: computed(() =>
      isAsking.value && !answer.isLoading.value && !answer.problem.value ? answer.data.value : undefined,
    ),
    problem: computed(() => (isAsking.value && !answer.isLoading.value ? answer.problem.value : null)),
    work: {
      isRunning: computed(() => isAsking.value && answer.isLoading.value),
      isLong: computed(() => isLong.value),
      progress: computed(() => (isLong.value ? (progress.data.value?.analysisProgress ?? null) : null)),
      isStopped: computed(() => hasQuestion.value && isStopped.value),
      stop() {
        isStopped.value = true;
      },
      again() {
        attempt.value += 1;
      },
    },
  };
}
