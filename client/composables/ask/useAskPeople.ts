import { computed, type MaybeRefOrGetter, toValue } from 'vue';
import { AskPeopleDocument } from '../../api/generated.ts';
import { actorsOfColumns } from '../measures/networkActors.ts';
import { useAnswer, type AnswerOptions } from '../useAnswer.ts';

/**
 * Everybody on the roster who may be asked, rated or named: residents and social workers, with their buildings. New
 * ties change nobody's name, so they are not asked for again while a page writes many.
 */
export function useAskPeople(
  communityId: MaybeRefOrGetter<string>,
  options: Pick<AnswerOptions, 'pause'> = {},
) {
  const { data, isLoading, problem, retry } = useAnswer(
    AskPeopleDocument,
    computed(() => ({ selection: { communityId: toValue(communityId) } })),
    { ...options, typenames: ['Resident', 'SocialWorker', 'Import', 'UndoneImport'] },
  );
  const people = computed(() => (data.value ? actorsOfColumns(data.value.network) : []));
  return {
    people,
    residents: computed(() => people.value.filter(({ kind }) => kind === 'Resident')),
    isLoading,
    problem,
    retry,
  };
}
