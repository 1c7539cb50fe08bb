import { computed, ref, shallowRef, watch } from 'vue';
import { useRoute } from 'vue-router';
import { AuditEntriesDocument, type AuditEntriesQuery } from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';
import { auditFilter, byDay, everything, type AuditChoice } from './auditFilter.ts';

export type AuditRow = AuditEntriesQuery['auditEntries']['edges'][number]['node'];

const step = 100;

/** The log as far as it was asked for, newest first; with `?person=<id>` only what concerns one resident. */
export function useAudit() {
  const route = useRoute();
  const personId = computed(() => {
    const id = route.query['person'];
    return typeof id === 'string' && id ? id : null;
  });
  const choice = ref<AuditChoice>(everything);
  const after = ref<string | null>(null);
  const earlier = shallowRef<readonly AuditRow[]>([]);
  const filter = computed(() => auditFilter(choice.value, personId.value));
  watch(filter, () => {
    after.value = null;
    earlier.value = [];
  });
  const answer = useAnswer(
    AuditEntriesDocument,
    computed(() => ({ filter: filter.value, first: step, after: after.value })),
  );
  const latest = computed(() => answer.data.value?.auditEntries.edges.map((edge) => edge.node) ?? []);
  const entries = computed(() => {
    const known = new Set(earlier.value.map(({ seq }) => seq));
    return [...earlier.value, ...latest.value.filter(({ seq }) => !known.has(seq))];
  });
  return {
    choice,
    isNarrowed: computed(() => Object.values(choice.value).some((chosen) => chosen !== '')),
    personId,
    step,
    entries,
    days: computed(() => byDay(entries.value)),
    hasMore: computed(() => answer.data.value?.auditEntries.pageInfo.hasNextPage ?? false),
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
    clear: (): void => {
      choice.value = everything;
    },
    more(): void {
      const cursor = answer.data.value?.auditEntries.pageInfo.endCursor;
      if (!cursor || answer.isLoading.value) return;
      earlier.value = entries.value;
      after.value = cursor;
    },
  };
}
