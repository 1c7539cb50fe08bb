import { computed, ref, watch, type ComputedRef } from 'vue';
import { CultivationAlertsDocument, type CultivationAlertsQuery } from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';
import type { GapDuties } from '../useGaps.ts';

export type Alert = CultivationAlertsQuery['cultivationAlerts']['alerts'][number];
export const alertStates = ['open', 'aside', 'done'] as const satisfies readonly Alert['state'][];
type AlertState = (typeof alertStates)[number];

/** What a change of any of these may raise or settle. */
export const alertTypenames = [
  ...['FollowUp', 'AlertThresholds', 'CaseEntry', 'CaseReference', 'CaseView'],
  ...['Activity', 'Organization', 'Resident', 'SocialWorker', 'Tie'],
];

const pageSize = 20;
const most = 500;

/** The work list of alerts of a community, as it is narrowed. */
export function useAlerts(communityId: ComputedRef<string>) {
  const state = ref<AlertState>('open');
  const rule = ref('');
  const duties = ref<GapDuties>({ mine: false, overdue: false });
  const first = ref(pageSize);
  watch([communityId, state, rule, duties], () => {
    first.value = pageSize;
  });
  const answer = useAnswer(
    CultivationAlertsDocument,
    computed(() => ({
      communityId: communityId.value,
      rules: rule.value === '' ? null : [rule.value],
      subjectId: null,
      state: state.value,
      ...(state.value === 'done' ? { mine: false, overdue: false } : duties.value),
      ...{ first: first.value, offset: 0 },
    })),
    { typenames: alertTypenames },
  );
  const list = computed(() => answer.data.value?.cultivationAlerts ?? null);
  const count = (of: AlertState): number =>
    (list.value?.rules ?? []).reduce((sum, each) => sum + each[of], 0);
  return {
    ...answer,
    ...{ state, rule, duties, list },
    counts: computed(() => ({ open: count('open'), aside: count('aside'), done: count('done') })),
    /** How many come with one more page. */
    left: computed(() =>
      list.value === null || first.value >= most
        ? 0
        : Math.min(pageSize, list.value.totalCount - list.value.alerts.length),
    ),
    showMore: () => {
      first.value = Math.min(most, first.value + pageSize);
    },
  };
}
