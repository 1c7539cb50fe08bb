import { computed, ref, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import {
  ResourceLinksDocument,
  type NetworkSelection,
  type ResourceKind,
  type Severity,
} from '../api/generated.ts';
import { resourceDiagram, type FlowEndRow } from './resources/resourceDiagram.ts';
import { useAnswer } from './useAnswer.ts';
import { useCounts } from './useCounts.ts';
import { useVocabulary } from './useVocabulary.ts';

/** How many providers, and how many users, have a box of their own in the picture. */
const mostBoxes = 14;

/** Who links which resource to whom in a selection, narrowed to one kind if wanted. */
export function useResourceLinks(selection: ComputedRef<NetworkSelection>) {
  const kind = ref<ResourceKind | 'all'>('all');
  const answer = useAnswer(
    ResourceLinksDocument,
    computed(() => ({ selection: selection.value })),
    { typenames: ['Resource', 'Need', 'Tie', 'Match', 'Place'] },
  );
  const links = computed(() => answer.data.value?.resourceLinks ?? null);
  const isShown = (row: { readonly kind: ResourceKind }): boolean =>
    kind.value === 'all' || row.kind === kind.value;
  const flows = computed(() => (links.value?.flows ?? []).filter(isShown));
  return {
    ...answer,
    kind,
    links,
    flows,
    supplies: computed(() => (links.value?.supplies ?? []).filter(isShown)),
    kinds: computed(() => (links.value?.balance ?? []).map((row) => row.kind)),
    dependence: computed(() => (links.value?.dependence ?? []).filter(isShown)),
    overlaps: computed(() => (links.value?.overlaps ?? []).filter(isShown)),
    diagram: computed(() => resourceDiagram(flows.value, mostBoxes)),
    isEmpty: computed(
      () =>
        links.value !== null &&
        links.value.supplies.length === 0 &&
        links.value.balance.length === 0 &&
        links.value.flows.length === 0,
    ),
  };
}

/** Kinds of resources and the ends of flows in words. */
export function useResourceWords() {
  const { t } = useI18n();
  const counts = useCounts();
  const { choiceName, subkindName } = useVocabulary();
  return {
    kindName: (kind: ResourceKind): string => choiceName('Resource', 'kind', kind),
    severityName: (severity: Severity): string => choiceName('Need', 'severity', severity),
    roleName: (role: string): string => subkindName('PROVIDES', role),
    /** The residents of a building as a whole, without saying how many they are. */
    groupName: ({ name, areResidents }: FlowEndRow): string => {
      if (!areResidents) return name ?? t('parts.table.unknown');
      return name === null ? t('resources.end.unknownGroup') : t('resources.end.group', { name });
    },
    endName: ({ name, areResidents, count }: FlowEndRow): string => {
      if (!areResidents) return name ?? t('parts.table.unknown');
      return name === null
        ? t('resources.end.unknownResidents', { n: counts.count(count) })
        : t('resources.end.residents', { name, n: counts.count(count) });
    },
  };
}
