import { inject, type InjectionKey } from 'vue';
import type { Session } from './session/createSession.ts';

export const sessionKey: InjectionKey<Session> = Symbol('session');

/** The session of this page. */
export function useSession(): Session {
  const session = inject(sessionKey);
  if (!session) throw new Error('The page was mounted without a session');
  return session;
}
