import { computed } from 'vue';
import { VocabularyDocument, type VocabularyQuery } from '../api/generated.ts';
import type { NodeKindTerm } from '../api/nodeDocuments.ts';
import { useAnswer } from './useAnswer.ts';

export type TieKindTerm = VocabularyQuery['vocabulary']['tieKinds'][number];
type FrequencyTerm = VocabularyQuery['vocabulary']['contactFrequencies'][number];
type TechniqueTerm = VocabularyQuery['vocabulary']['techniques'][number];

/**
 * The words for what the data consist of, in the language of the page. Until they have come, and for a word that
 * the server doesn't know, the id stands for itself.
 */
export function useVocabulary() {
  const { data, isLoading, problem, retry } = useAnswer(VocabularyDocument, {});
  const nodeKinds = computed<readonly NodeKindTerm[]>(() => data.value?.vocabulary.nodeKinds ?? []);
  const tieKinds = computed<readonly TieKindTerm[]>(() => data.value?.vocabulary.tieKinds ?? []);
  const techniques = computed<readonly TechniqueTerm[]>(() => data.value?.vocabulary.techniques ?? []);
  const contactFrequencies = computed<readonly FrequencyTerm[]>(
    () => data.value?.vocabulary.contactFrequencies ?? [],
  );
  const nodeKindById = computed(() => new Map(nodeKinds.value.map((kind) => [kind.id, kind])));
  const tieKindById = computed(() => new Map(tieKinds.value.map((kind) => [kind.id, kind])));

  return {
    /** Whether the words are being read, for pages that are made of them. */
    isLoading,
    problem,
    retry,
    nodeKinds,
    tieKinds,
    /** The ten ways of finding out who leads. */
    techniques,
    /** How often two are in contact, the most frequent first. */
    contactFrequencies,
    techniqueName: (id: string): string => techniques.value.find((term) => term.id === id)?.name ?? id,
    contactFrequencyName: (id: string): string =>
      contactFrequencies.value.find((term) => term.id === id)?.name ?? id,
    /** Kinds of ties between actors, the possible edges of a network. */
    networkTieKinds: computed(() => tieKinds.value.filter((kind) => kind.inNetworks)),
    nodeKindName: (id: string): string => nodeKindById.value.get(id)?.name ?? id,
    propertyName: (nodeKind: string, property: string): string =>
      nodeKindById.value.get(nodeKind)?.properties.find(({ id }) => id === property)?.name ?? property,
    tieKindName: (id: string): string => tieKindById.value.get(id)?.name ?? id,
    /** Kind of support, role, post … of a tie. */
    subkindName(tieKind: string, subkind: string): string {
      const subkinds = tieKindById.value.get(tieKind)?.subkinds;
      return subkinds?.find((term) => term.id === subkind)?.name ?? subkind;
    },
    /** A choice of a property, e.g. `('Resource', 'kind', 'venue')`. */
    choiceName(nodeKind: string, property: string, choice: string): string {
      const term = nodeKindById.value.get(nodeKind)?.properties.find((entry) => entry.id === property);
      return term?.choices.find((entry) => entry.id === choice)?.name ?? choice;
    },
  };
}
