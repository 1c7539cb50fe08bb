import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { useI18n } from 'vue-i18n';
import { CasesForTasksDocument } from '../../api/generated.ts';
import { useAnswer, type AnswerOptions } from '../useAnswer.ts';
import { caseTypenames } from './caseTypes.ts';

/** The running cases of a community, named as choices for what belongs to one. */
export function useRunningCases(
  communityId: MaybeRefOrGetter<string>,
  options: Pick<AnswerOptions, 'pause'> = {},
) {
  const { t } = useI18n();
  const { data } = useAnswer(
    CasesForTasksDocument,
    computed(() => ({ communityId: toValue(communityId) })),
    { ...options, typenames: caseTypenames },
  );
  return computed(() =>
    (data.value?.cultivationBoard.cases ?? []).map(({ id, title, modelName, subjectName }) => ({
      id,
      name: t('tasks.form.caseOf', { subject: subjectName, title: title ?? modelName }),
    })),
  );
}
