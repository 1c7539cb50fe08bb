import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import {
  changePassword,
  closeSession,
  openSession,
  readSession,
  setUpAccounts,
  type Ask,
  type FirstAdministrator,
  type Refusal,
  type SessionAnswer,
  type SessionState,
} from '../../api/session.ts';
import { expiryStep } from './expiry.ts';
import type { Tabs } from './tabs.ts';

/** What a session needs from the browser. */
export interface SessionSurroundings {
  readonly ask: Ask;
  readonly language: () => string;
  readonly tabs: Tabs;
  readonly now: () => number;
  /** The last key or press of the user, in ms. */
  readonly activeAt: () => number;
  /** Loads this page anew, so that nothing of the former account is left in memory. */
  readonly reload: () => void;
  /** The same, on the first page. */
  readonly leave: () => void;
}

export interface Session {
  /** Null until the server has answered. */
  readonly state: ShallowRef<SessionState | null>;
  /** Why the state could not be read at the beginning. */
  readonly problem: ShallowRef<Refusal | null>;
  /** When the session ends if nothing more is asked of the server, in ms; null = never. */
  readonly endsAt: Ref<number | null>;
  /** The server does not know us any more; requests wait until somebody signs in again. */
  readonly isInterrupted: Ref<boolean>;
  /** The session ends soon unless somebody says that she is there. */
  readonly isEnding: Ref<boolean>;
  load(): Promise<void>;
  /** Says to the server that somebody is there. */
  prolong(): Promise<void>;
  signIn(loginName: string, password: string): Promise<Refusal | null>;
  setUp(first: FirstAdministrator): Promise<Refusal | null>;
  changePassword(current: string, next: string): Promise<Refusal | null>;
  signOut(): Promise<Refusal | null>;
  /** A request that is repeated after signing in again when the server no longer knew us. */
  readonly ask: Ask;
}

const retryMs = 10_000;

/** The session of this page: who is signed in, until when, and what happens when it ends. */
export function createSession(around: SessionSurroundings): Session {
  const state = shallowRef<SessionState | null>(null);
  const problem = shallowRef<Refusal | null>(null);
  const endsAt = ref<number | null>(null);
  const isInterrupted = ref(false);
  const isEnding = ref(false);
  /** How long the server remembers us after being asked for something, in ms. */
  let patience = 0;
  let contactAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void)[] = [];

  function interrupt(): void {
    clearTimeout(timer);
    isEnding.value = false;
    isInterrupted.value = true;
  }

  function watchExpiry(): void {
    clearTimeout(timer);
    if (endsAt.value === null || isInterrupted.value) return;
    const now = around.now();
    const next = expiryStep({ endsAt: endsAt.value, now, contactAt, activeAt: around.activeAt() });
    if (next.step === 'over') interrupt();
    else if (next.step === 'prolong') void prolong();
    else {
      isEnding.value = next.step === 'warn';
      timer = setTimeout(watchExpiry, next.step === 'wait' ? next.ms : endsAt.value - now);
    }
  }

  /** Whatever the server answers moves the end of the session, for every tab. */
  function moveEnd(): void {
    contactAt = around.now();
    if (endsAt.value === null) return;
    endsAt.value = contactAt + patience;
    watchExpiry();
  }

  function accept(next: SessionState): void {
    contactAt = around.now();
    patience = next.viewer?.lastsMs ?? 0;
    endsAt.value =
      next.viewer?.lastsMs === undefined || next.viewer.lastsMs === null ? null : contactAt + patience;
    state.value = next;
    problem.value = null;
    isInterrupted.value = false;
    isEnding.value = false;
    watchExpiry();
    const resumed = waiting;
    waiting = [];
    for (const resume of resumed) resume();
  }

  /** Another account must not find what the former one had on this page. */
  function enter(answer: SessionAnswer): Refusal | null {
    if ('refusal' in answer) return answer.refusal;
    const former = state.value?.viewer?.accountId;
    const { viewer } = answer.session;
    if (viewer) around.tabs.tell({ kind: 'signedIn', accountId: viewer.accountId });
    if (isInterrupted.value && viewer?.accountId !== former) around.reload();
    else accept(answer.session);
    return null;
  }

  async function load(): Promise<void> {
    const answer = await readSession(around.ask, around.language());
    if ('refusal' in answer) problem.value = answer.refusal;
    else accept(answer.session);
  }

  async function prolong(): Promise<void> {
    const answer = await readSession(around.ask, around.language());
    if ('refusal' in answer) {
      timer = setTimeout(watchExpiry, retryMs);
      return;
    }
    const former = state.value?.viewer?.accountId;
    if (answer.session.viewer === null) interrupt();
    else if (answer.session.viewer.accountId !== former) around.reload();
    else accept(answer.session);
  }

  around.tabs.listen((news) => {
    const current = state.value?.viewer?.accountId ?? null;
    if (news.kind === 'contact') moveEnd();
    else if (news.kind === 'signedOut') around.leave();
    else if (current === null && !isInterrupted.value) void load();
    else if (news.accountId !== current) around.reload();
    else if (isInterrupted.value) void load();
  });

  return {
    state,
    problem,
    endsAt,
    isInterrupted,
    isEnding,
    load,
    prolong,
    signIn: async (loginName, password) =>
      enter(await openSession(around.ask, around.language(), { loginName, password })),
    setUp: async (first) => enter(await setUpAccounts(around.ask, around.language(), first)),
    async changePassword(current, next) {
      const refusal = await changePassword(around.ask, around.language(), { current, next });
      if (refusal === null) await prolong();
      return refusal;
    },
    async signOut() {
      const refusal = await closeSession(around.ask, around.language());
      if (refusal !== null && refusal.code !== 'notSignedIn') return refusal;
      around.tabs.tell({ kind: 'signedOut' });
      around.leave();
      return null;
    },
    async ask(address, init) {
      for (;;) {
        const response = await around.ask(address, init);
        if (response.status !== 401) {
          moveEnd();
          around.tabs.tell({ kind: 'contact' });
          return response;
        }
        interrupt();
        await new Promise<void>((resume) => waiting.push(resume));
      }
    },
  };
}
