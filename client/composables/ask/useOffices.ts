import { computed, type Ref } from 'vue';
import {
  EndTieDocument,
  OfficeBodiesDocument,
  OfficeHoldersDocument,
  RecordTieDocument,
  type CreateTieInput,
  type OfficeHoldersQuery,
} from '../../api/generated.ts';
import { useAnswer, useChange } from '../useAnswer.ts';

export type OfficeHolder = OfficeHoldersQuery['ties']['edges'][number]['node'];

/** A committee, where somebody serves, or an organization, of which she is a member. */
export interface OfficeBody {
  readonly id: string;
  readonly name: string;
  readonly kind: 'SERVES_IN' | 'MEMBER_OF';
}

/** The committees and organizations of a community. */
export function useOfficeBodies(communityId: () => string) {
  const answer = useAnswer(
    OfficeBodiesDocument,
    computed(() => ({ communityId: communityId() })),
    { typenames: ['Committee', 'Organization'] },
  );
  const bodies = computed<readonly OfficeBody[]>(() => [
    ...(answer.data.value?.committees.edges.map(({ node }) => ({ ...node, kind: 'SERVES_IN' as const })) ??
      []),
    ...(answer.data.value?.organizations.edges.map(({ node }) => ({ ...node, kind: 'MEMBER_OF' as const })) ??
      []),
  ]);
  return { ...answer, bodies };
}

/** The offices of one person on a day. */
export function useOfficesOf(communityId: () => string, personId: () => string | null, asOf: () => string) {
  const answer = useAnswer(
    OfficeHoldersDocument,
    computed(() => ({ communityId: communityId(), bodyId: personId() ?? '', asOf: asOf(), after: null })),
    { pause: computed(() => personId() === null), typenames: ['Tie'] },
  );
  return {
    ...answer,
    offices: computed<readonly OfficeHolder[]>(() =>
      (answer.data.value?.ties.edges ?? []).flatMap(({ node }) =>
        node.from.id === personId() ? [node] : [],
      ),
    ),
  };
}

/** Who holds an office in one committee or organization on a day, a page at a time; what begins and ends there. */
export function useOfficeHolders(
  communityId: () => string,
  bodyId: () => string,
  asOf: string,
  after: Ref<string | null>,
) {
  const answer = useAnswer(
    OfficeHoldersDocument,
    computed(() => ({ communityId: communityId(), bodyId: bodyId(), asOf, after: after.value })),
    { pause: computed(() => bodyId() === ''), typenames: ['Tie'] },
  );
  const adding = useChange(RecordTieDocument);
  const ending = useChange(EndTieDocument);
  return {
    ...answer,
    holders: computed<readonly OfficeHolder[]>(
      () =>
        answer.data.value?.ties.edges.map(({ node }) => node).filter(({ to }) => to.id === bodyId()) ?? [],
    ),
    /** Where the next page begins; null = there is none. */
    next: computed(() => {
      const page = answer.data.value?.ties.pageInfo;
      return page?.hasNextPage ? (page.endCursor ?? null) : null;
    }),
    isRunning: computed(() => adding.isRunning.value || ending.isRunning.value),
    problem: answer.problem,
    addProblem: adding.problem,
    endProblem: ending.problem,
    add: async (input: CreateTieInput): Promise<boolean> => (await adding.run({ input })) !== null,
    end: async (id: string, on: string): Promise<boolean> => (await ending.run({ id, on })) !== null,
  };
}
