import { computed, type MaybeRefOrGetter, toValue } from 'vue';
import {
  ActorFactNamesDocument,
  ActorFactsDocument,
  type ActorFactNamesQuery,
  type NetworkSelection,
} from '../api/generated.ts';
import { useAnswer } from './useAnswer.ts';
import { useCommunity } from './useCommunity.ts';

export type ActorFact = ActorFactNamesQuery['queryOptions']['facts'][number];

const typenames = ['Tie', 'Resident', 'Organization', 'Committee', 'SocialWorker', 'Import', 'UndoneImport'];

/** The facts that actors of this community have. */
export function useActorFactNames() {
  const { communityId } = useCommunity();
  const { data } = useAnswer(ActorFactNamesDocument, () => ({ communityId: communityId.value }), {
    typenames,
  });
  return {
    facts: computed<readonly ActorFact[]>(() => data.value?.queryOptions.facts ?? []),
  };
}

/** Words that each has for herself, as names, and days make no groups, unless they are few. */
const fewValues = 5;
const ownWords = ['text', 'texts'];

/** Whether actors fall into groups or steps by a fact. */
export function makesGroups({ type, known, differentValues }: ActorFact): boolean {
  if (type === 'date') return false;
  return !ownWords.includes(type) || differentValues <= Math.max(fewValues, known / 2);
}

/** One fact of the actors of a network. */
export interface FactValues {
  /** By the id of the actor; who has none is not in it. */
  readonly words: ReadonlyMap<string, string>;
  /** The same as numbers; null where not each value is one. */
  readonly numbers: ReadonlyMap<string, number> | null;
  readonly differentValues: number;
}

/** A fact of all actors of a network; nothing is asked while there is none. */
export function useActorFacts(
  selection: MaybeRefOrGetter<NetworkSelection>,
  fact: MaybeRefOrGetter<ActorFact | null>,
) {
  const asked = computed(() => toValue(fact)?.id ?? null);
  const answer = useAnswer(
    ActorFactsDocument,
    computed(() => ({ selection: toValue(selection), fact: asked.value ?? '' })),
    { pause: () => asked.value === null, typenames },
  );
  return {
    values: computed<FactValues | null>(() => {
      // Until the answer has come, there is that of the fact or the network before.
      const columns = answer.isLoading.value ? null : answer.data.value?.actorFacts;
      return columns && columns.fact === asked.value ? factValues(columns) : null;
    }),
    problem: answer.problem,
  };
}

function factValues({
  ids,
  values,
  indexes,
}: {
  readonly ids: readonly string[];
  readonly values: readonly string[];
  readonly indexes: readonly number[];
}): FactValues {
  const words = new Map<string, string>();
  ids.forEach((id, i) => {
    const value = values[indexes[i] ?? -1];
    if (value !== undefined) words.set(id, value);
  });
  const areNumbers =
    values.length > 0 && values.every((value) => value.trim() !== '' && Number.isFinite(Number(value)));
  return {
    words,
    numbers: areNumbers ? new Map([...words].map(([id, value]) => [id, Number(value)])) : null,
    differentValues: values.length,
  };
}
