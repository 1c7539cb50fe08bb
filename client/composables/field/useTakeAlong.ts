import type { Client } from '@urql/core';
import { toValue, type MaybeRef } from 'vue';
import { TakeAlongDocument } from '../../api/generated.ts';
import { problemOf } from '../../api/problem.ts';
import { useAccess } from '../useAccess.ts';
import { useSession } from '../useSession.ts';
import { rosterOf, type FieldRoster } from './fieldRoster.ts';

export const shortestPasscode = 8;

/** Asks the server for what goes along. The answer is kept nowhere but in the box. */
export function useTakeAlong(client: MaybeRef<Client>, communityId: string) {
  const { seesStressfulTies } = useAccess();
  const { state } = useSession();
  return {
    /** Who takes it; null where nobody signs in. */
    accountId: (): string | null => state.value?.viewer?.accountId ?? null,
    /** @param placeIds only residents of these buildings; null = everybody. A problem without words: no answer came */
    async take(
      placeIds: readonly string[] | null,
    ): Promise<{ readonly roster: FieldRoster } | { readonly problem: string | null }> {
      const variables = { communityId, placeIds: placeIds === null ? null : [...placeIds] };
      const answer = await toValue(client)
        .query(TakeAlongDocument, variables, { requestPolicy: 'network-only' })
        .toPromise();
      if (!answer.data) return { problem: problemOf(answer.error)?.message ?? null };
      return { roster: rosterOf(answer.data, { seesStressful: seesStressfulTies(communityId) }) };
    },
  };
}
