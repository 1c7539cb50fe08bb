import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { ColleaguesDocument } from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';
import { useSelection } from '../useSelection.ts';

/** Who may look after entries of a work list, the asker first, and how each is called. */
export function useColleagues() {
  const { t } = useI18n();
  const { selection } = useSelection();
  const { data } = useAnswer(
    ColleaguesDocument,
    computed(() => ({ communityId: selection.value.communityId })),
  );
  const colleagues = computed(() => data.value?.colleagues ?? []);
  const names = computed(
    () => new Map(colleagues.value.map(({ id, name, isMe }) => [id, isMe ? t('gaps.work.me') : name])),
  );
  return {
    colleagues,
    /** Who looks after something; who is not there any more has no name here. */
    nameOf: (accountId: string): string => names.value.get(accountId) ?? t('gaps.work.former'),
  };
}
