import { computed } from 'vue';
import {
  CorrectTieDocument,
  EndTieDocument,
  RegisterTiesDocument,
  RemoveTieDocument,
  type CreateTieInput,
  type RegisterTiePartsFragment,
  type TieKind,
  type UpdateTieInput,
} from '../../api/generated.ts';
import { useRecordTies } from '../ask/useRecordTies.ts';
import { pageTurns, useCursorPages } from '../exchange/useCursorPages.ts';
import { useAnswer, useChange } from '../useAnswer.ts';
import { useChangeSeries } from '../useChangeSeries.ts';
import { useForgetAnswers } from '../useForgetAnswers.ts';

const pageSize = 200;
const mostCompared = 500;

/** What a node is tied to, now and before, a page at a time. */
export function useNodeTies(communityId: () => string, nodeId: () => string) {
  const pages = useCursorPages();
  const answer = useAnswer(
    RegisterTiesDocument,
    computed(() => ({
      ...{ communityId: communityId(), nodeId: nodeId(), kinds: null, asOf: null },
      ...{ first: pageSize, after: pages.after.value },
    })),
    { typenames: ['Tie'] },
  );
  const page = computed(() => answer.data.value?.ties ?? null);
  return {
    ...answer,
    /** Null until they are known. */
    ties: computed<readonly RegisterTiePartsFragment[] | null>(
      () => page.value?.edges.map(({ node }) => node) ?? null,
    ),
    turns: pageTurns(pages, page, pageSize),
  };
}

/** The ties of one kind that a node has: on a day, or at any time. */
export function useTiesOfKind(
  communityId: () => string,
  nodeId: () => string,
  kind: () => TieKind,
  asOf: string | null = null,
) {
  const answer = useAnswer(
    RegisterTiesDocument,
    computed(() => ({
      ...{ communityId: communityId(), nodeId: nodeId(), kinds: [kind()], asOf },
      ...{ first: mostCompared, after: null },
    })),
    { typenames: ['Tie'] },
  );
  return computed<readonly RegisterTiePartsFragment[]>(
    () => answer.data.value?.ties.edges.map(({ node }) => node) ?? [],
  );
}

/** Writing down, correcting, ending and taking back ties. What other pages remember is then asked anew. */
export function useTieChanges() {
  const forgetAnswers = useForgetAnswers();
  const recording = useRecordTies();
  const correcting = useChange(CorrectTieDocument);
  const ending = useChangeSeries(EndTieDocument);
  const removing = useChange(RemoveTieDocument, { typenames: ['Tie'] });
  const changes = [recording, correcting, ending, removing];
  return {
    isRunning: computed(() => changes.some((each) => each.isRunning.value)),
    problem: computed(
      () => changes.map((each) => each.problem.value).find((problem) => problem !== null) ?? null,
    ),
    /** The ids of those that are kept; it stops at the first that is refused. */
    async record(inputs: readonly CreateTieInput[]): Promise<readonly string[]> {
      const kept = await recording.record(inputs);
      if (kept.length > 0) forgetAnswers();
      return kept;
    },
    /** True when it is kept. */
    async correct(id: string, input: UpdateTieInput): Promise<boolean> {
      const changed = await correcting.run({ id, input });
      if (changed) forgetAnswers();
      return changed !== null;
    },
    /** Whether all have ended: each held through `on`. Sent again after a failure it changes nothing twice. */
    async end(ids: readonly string[], on: string): Promise<boolean> {
      const ended = await ending.run(ids.map((id) => ({ id, on })));
      if (ended.length < ids.length) return false;
      forgetAnswers();
      return true;
    },
    /** True when it is gone, with its former versions. */
    async remove(id: string): Promise<boolean> {
      const removed = await removing.run({ id });
      if (removed) forgetAnswers();
      return removed !== null;
    },
  };
}
