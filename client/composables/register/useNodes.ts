import { computed, watch, type Ref } from 'vue';
import {
  nodeDocuments,
  type NodeKindTerm,
  type NodeValues,
  type RegisteredNode,
} from '../../api/nodeDocuments.ts';
import { pageTurns, useCursorPages } from '../exchange/useCursorPages.ts';
import { useAnswer, useChange } from '../useAnswer.ts';
import { useForgetAnswers } from '../useForgetAnswers.ts';

const pageSize = 50;

/** The nodes of one kind, a page at a time; the first again when what is searched for changes. */
export function useNodeList(kind: NodeKindTerm, communityId: () => string, search: Ref<string>) {
  const pages = useCursorPages();
  watch(search, pages.reset);
  const answer = useAnswer(
    nodeDocuments(kind).list,
    computed(() => ({
      communityId: communityId(),
      search: search.value || null,
      first: pageSize,
      after: pages.after.value,
    })),
    { typenames: [kind.id] },
  );
  const page = computed(() => answer.data.value?.page ?? null);
  return {
    ...answer,
    /** Null until they are known. */
    nodes: computed<readonly RegisteredNode[] | null>(
      () => page.value?.edges.map(({ node }) => node) ?? null,
    ),
    total: computed(() => page.value?.totalCount ?? 0),
    turns: pageTurns(pages, page, pageSize),
  };
}

/** The few nodes of a kind whose names contain a text; none while it is empty. */
export function useNodesCalled(
  kind: NodeKindTerm,
  communityId: () => string,
  name: Ref<string>,
  most: number,
) {
  const answer = useAnswer(
    nodeDocuments(kind).list,
    computed(() => ({ communityId: communityId(), search: name.value, first: most, after: null })),
    { pause: () => name.value === '', typenames: [kind.id] },
  );
  return computed<readonly RegisteredNode[]>(() =>
    name.value === '' ? [] : (answer.data.value?.page.edges.map(({ node }) => node) ?? []),
  );
}

/** One node with its properties. */
export function useNode(kind: NodeKindTerm, id: () => string) {
  const answer = useAnswer(
    nodeDocuments(kind).read,
    computed(() => ({ id: id() })),
  );
  return { ...answer, node: computed(() => answer.data.value?.node ?? null) };
}

/** Writing down, correcting and taking out nodes of one kind. What other pages remember is then to be asked anew. */
export function useNodeChanges(kind: NodeKindTerm) {
  const documents = nodeDocuments(kind);
  const forgetAnswers = useForgetAnswers();
  const creating = useChange(documents.create);
  const updating = useChange(documents.update);
  const removing = useChange(documents.remove);
  return {
    isRunning: computed(
      () => creating.isRunning.value || updating.isRunning.value || removing.isRunning.value,
    ),
    problem: computed(() => creating.problem.value ?? updating.problem.value ?? removing.problem.value),
    /** The node as it is kept; null when it was refused. */
    async create(id: string, communityId: string, values: NodeValues): Promise<RegisteredNode | null> {
      const made = await creating.run({ input: { ...values, id, communityId } });
      if (made) forgetAnswers();
      return made?.node ?? null;
    },
    /** The same for a correction. */
    async update(id: string, values: NodeValues): Promise<RegisteredNode | null> {
      const changed = await updating.run({ id, input: values });
      if (changed) forgetAnswers();
      return changed?.node ?? null;
    },
    /** True when it is gone. Its page is left first, so that nobody asks for what is not there; then call `forgetAnswers`. */
    remove: async (id: string, withDependents: boolean): Promise<boolean> =>
      (await removing.run({ id, withDependents })) !== null,
    forgetAnswers,
  };
}
