import { useMutation, useQuery, type AnyVariables, type TypedDocumentNode } from '@urql/vue';
import { computed, type ComputedRef, type MaybeRefOrGetter, toValue } from 'vue';
import { problemOf, type Problem } from '../api/problem.ts';

export interface Answer<Data> {
  /** The newest answer; while a new one is on its way the former stays. */
  readonly data: ComputedRef<Data | undefined>;
  readonly isLoading: ComputedRef<boolean>;
  readonly problem: ComputedRef<Problem | null>;
  /** Asks the server again, past the cache. */
  readonly retry: () => void;
}

export interface AnswerOptions {
  /** While true, nothing is asked. */
  pause?: MaybeRefOrGetter<boolean>;
  /** Types that an empty list of the answer could hold, so that creating the first one asks again. */
  typenames?: string[];
}

/** The answer to a question, asked again when its variables, the language or the data change. */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<Variables>,
  options: AnswerOptions = {},
): Answer<Data> {
  const context = options.typenames ? { additionalTypenames: options.typenames } : {};
  const state = useQuery<Data, AnyVariables>({
    query,
    variables: () => toValue(variables),
    pause: () => toValue(options.pause ?? false),
    context,
  });
  return {
    data: computed(() => state.data.value),
    isLoading: computed(() => state.fetching.value),
    problem: computed(() => problemOf(state.error.value)),
    retry: () => void state.executeQuery({ requestPolicy: 'network-only' }),
  };
}

export interface Change<Data, Variables> {
  readonly isRunning: ComputedRef<boolean>;
  readonly problem: ComputedRef<Problem | null>;
  /** The answer, or null when it failed; then `problem` says why. */
  run(variables: Variables): Promise<Data | null>;
}

/** A change of the data on the server. `typenames`: what it changes besides what it answers. */
export function useChange<Data, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  { typenames }: Pick<AnswerOptions, 'typenames'> = {},
): Change<Data, Variables> {
  const context = typenames ? { additionalTypenames: typenames } : {};
  const state = useMutation<Data, Variables>(mutation);
  return {
    isRunning: computed(() => state.fetching.value),
    problem: computed(() => problemOf(state.error.value)),
    async run(variables) {
      const result = await state.executeMutation(variables, context);
      return result.data ?? null;
    },
  };
}
