import { computed, type Ref } from 'vue';
import { nodeSearch } from '../../api/nodeSearch.ts';
import type { RegisteredNode } from '../../api/nodeDocuments.ts';
import { useAnswer } from '../useAnswer.ts';
import { useCommunity } from '../useCommunity.ts';
import { useVocabulary } from '../useVocabulary.ts';
import { usePropertyWords } from './usePropertyWords.ts';

const mostOfAKind = 8;
const mostFacts = 2;
/** It is the one that the page is about, and not searched for. */
const ownLabel = 'Community';

interface FoundNode extends Pick<RegisteredNode, 'id' | 'displayName'> {
  /** What tells it from others of its name. */
  readonly about: string;
}

/** Nodes of some kinds whose names contain a text; without one, the first few by name. Call it when the vocabulary is known. */
export function useNodeSearch(labels: readonly string[], communityId: () => string, search: Ref<string>) {
  const { nodeKinds } = useVocabulary();
  const { said } = usePropertyWords();
  const { community } = useCommunity();
  const kinds = nodeKinds.value.filter(({ id }) => id !== ownLabel && labels.includes(id));
  const answer = useAnswer(
    nodeSearch(kinds),
    computed(() => ({
      ...{ communityId: communityId(), search: search.value || null },
      ...{ first: mostOfAKind, isNamed: search.value !== '' },
    })),
    { pause: kinds.length === 0, typenames: kinds.map(({ id }) => id) },
  );
  const own = computed<readonly FoundNode[]>(() => {
    const { id, displayName = '' } = community.value ?? {};
    const isCalled = labels.includes(ownLabel) && displayName.includes(search.value);
    return id !== undefined && isCalled ? [{ id, displayName, about: '' }] : [];
  });
  const found = computed<readonly FoundNode[]>(() => [
    ...own.value,
    ...kinds.flatMap((kind) =>
      (answer.data.value?.[kind.id]?.edges ?? []).map(({ node }) => ({
        id: node.id,
        displayName: node.displayName,
        about: [
          ...(kinds.length > 1 ? [kind.name] : []),
          ...kind.properties
            .map((property) => said(property, node[property.id]))
            .filter((text) => text !== '')
            .slice(0, mostFacts),
        ].join(' · '),
      })),
    ),
  ]);
  return { kinds, found, isLoading: answer.isLoading };
}
