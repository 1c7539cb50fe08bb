import { vi } from 'vitest';
import type { SessionGrant, SessionState, SessionViewer } from '../../client/api/session.ts';
import { createSession, type Session } from '../../client/composables/session/createSession.ts';
import type { TabNews } from '../../client/composables/session/tabs.ts';

/** One person on this computer, who does not sign in. */
export const local: SessionState = { mode: 'local', viewer: null, oidc: null };

/** Somebody signed in with these roles, for half an hour. */
export function signedIn(
  grants: readonly Partial<SessionGrant>[],
  part: Partial<SessionViewer> = {},
): SessionState {
  return {
    mode: 'account',
    oidc: null,
    viewer: {
      accountId: 'a1',
      name: '王社工',
      loginName: 'wang',
      grants: grants.map((grant) => ({
        role: 'socialWorker',
        communityId: null,
        organizationIds: [],
        dataKinds: [],
        ...grant,
      })),
      mustChangePassword: false,
      lastsMs: 30 * 60_000,
      ...part,
    },
  };
}

/** What the server sends for a state. */
export function asAnswer(state: SessionState): Response {
  const { viewer, ...rest } = state;
  if (!viewer) return Response.json({ ...rest, viewer });
  const { grants, lastsMs, ...who } = viewer;
  // The clock of the server is not that of the page.
  const serverNow = Date.parse('2020-01-01T00:00:00Z');
  const expiresAt = lastsMs === null ? null : new Date(serverNow + lastsMs).toISOString();
  const headers = { date: new Date(serverNow).toUTCString() };
  return Response.json({ ...rest, viewer: { ...who, roles: grants, expiresAt } }, { headers });
}

/** A session whose surroundings a test holds in its hands. */
export function heldSession() {
  const asked: string[] = [];
  const told: TabNews[] = [];
  const hearing: ((news: TabNews) => void)[] = [];
  const hands = {
    /** What the server answers to `METHOD /address`. */
    answers: new Map<string, () => Response>(),
    now: Date.parse('2026-09-01T10:00:00Z'),
    activeAt: 0,
    asked,
    told,
    hear: (news: TabNews) => hearing.forEach((each) => each(news)),
    reload: vi.fn(),
    leave: vi.fn(),
  };
  const session = createSession({
    ask(address, init) {
      const question = `${init?.method ?? 'GET'} ${address}`;
      asked.push(question);
      const answer = hands.answers.get(question);
      return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('offline'));
    },
    language: () => 'zh',
    tabs: { tell: (news) => told.push(news), listen: (hear) => hearing.push(hear) },
    now: () => hands.now,
    activeAt: () => hands.activeAt,
    reload: hands.reload,
    leave: hands.leave,
  });
  return { session, ...hands, hands };
}

/** The session of a page under test: in this state, asking through the `fetch` of the test. */
export function pageSession(state: SessionState = local): Session {
  const session = createSession({
    ask: (address, init) => fetch(address, init),
    language: () => 'zh',
    tabs: { tell: () => undefined, listen: () => undefined },
    now: () => Date.now(),
    activeAt: () => Date.now(),
    reload: () => undefined,
    leave: () => undefined,
  });
  session.state.value = state;
  return session;
}
