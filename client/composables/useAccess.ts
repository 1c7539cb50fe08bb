import {
  administrationPages,
  firstPage,
  mayDo,
  mayOpen,
  seesDataKind,
  seesStressfulTies,
  type GuardedPage,
  type taskRoles,
} from './access/pageAccess.ts';
import { useSession } from './useSession.ts';

/** What is offered to whom is signed in; changes with the session. */
export function useAccess() {
  const { state } = useSession();
  return {
    mayOpen: (page: GuardedPage, communityId: string | null): boolean =>
      mayOpen(state.value, page, communityId),
    mayDo: (task: keyof typeof taskRoles, communityId: string | null): boolean =>
      mayDo(state.value, task, communityId),
    seesDataKind: (kind: string, communityId: string): boolean =>
      seesDataKind(state.value, kind, communityId),
    seesStressfulTies: (communityId: string): boolean => seesStressfulTies(state.value, communityId),
    firstPage: (communityId: string) => firstPage(state.value, communityId),
    administrationPages: () => administrationPages.filter((page) => mayOpen(state.value, page, null)),
  };
}
