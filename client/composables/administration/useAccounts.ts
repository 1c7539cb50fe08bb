import { computed } from 'vue';
import {
  AccountsDocument,
  CommunitiesDocument,
  CreateAccountDocument,
  DisableAccountDocument,
  EnableAccountDocument,
  EndSessionsDocument,
  ResetPasswordDocument,
  SetGrantsDocument,
} from '../../api/generated.ts';
import { useAnswer, useChange } from '../useAnswer.ts';
import { useSession } from '../useSession.ts';

/** The accounts, and what is done with them; nothing is asked while there are none (one person on this computer). */
export function useAccounts() {
  const { state } = useSession();
  const isLocal = computed(() => state.value?.mode === 'local');
  const answer = useAnswer(AccountsDocument, {}, { pause: isLocal, typenames: ['Account'] });
  const communities = useAnswer(CommunitiesDocument, {}, { typenames: ['Community'] });
  const changes = {
    create: useChange(CreateAccountDocument),
    setGrants: useChange(SetGrantsDocument),
    disable: useChange(DisableAccountDocument),
    enable: useChange(EnableAccountDocument),
    reset: useChange(ResetPasswordDocument),
    endSessions: useChange(EndSessionsDocument),
  };
  return {
    isLocal,
    accounts: computed(() => answer.data.value?.accounts.edges.map((edge) => edge.node) ?? []),
    communities: computed(() => communities.data.value?.communities.edges.map((edge) => edge.node) ?? []),
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
    ...changes,
    changeProblem: computed(
      () => Object.values(changes).find((change) => change.problem.value)?.problem.value ?? null,
    ),
  };
}
