import { Accounts, type AccountOptions } from '../../../server/accounts/accounts.ts';
import { Passwords } from '../../../server/accounts/passwords.ts';
import type { AccountEvent } from '../../../server/accounts/trail.ts';
import { AccountStore } from '../../../server/store/accountStore.ts';
import { SessionStore } from '../../../server/store/sessionStore.ts';
import type { Stores } from '../../../server/store/stores.ts';
import { openTestStores } from '../store/openStore.ts';

export const goodPassword = 'nine green bottles';
export const here = '192.0.2.1';

/** A clock that stands until it is moved. */
export function standingClock() {
  let time = Date.UTC(2026, 8, 1);
  let ids = 0;
  return {
    now: () => new Date(time).toISOString(),
    newId: () => `019b0000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
    pass: (minutes: number): void => void (time += minutes * 60_000),
  };
}

/** Hashes that cost nothing, and how often they were asked for. Argon2 itself is tested by passwords.test.ts. */
export function cheapHashing() {
  const calls = { hash: 0, verify: 0 };
  return {
    calls,
    /** What happens while the next password is being compared. */
    beforeAnswer: null as (() => Promise<void>) | null,
    hash: (password: string): Promise<string> => {
      calls.hash++;
      return Promise.resolve(`hash of ${[...password].reverse().join('')}`);
    },
    async verify(hash: string, password: string): Promise<boolean> {
      calls.verify++;
      const meanwhile = this.beforeAnswer;
      this.beforeAnswer = null;
      await meanwhile?.();
      return hash === `hash of ${[...password].reverse().join('')}`;
    },
  };
}

/** Accounts over the engine under test, with everything that was recorded of them. */
export async function openTestAccounts(options: Partial<AccountOptions> = {}) {
  const { stores, close } = await openTestStores();
  const clock = standingClock();
  const hashing = cheapHashing();
  const trail: AccountEvent[] = [];
  const open = (others: Partial<AccountOptions> = {}): Accounts =>
    accountsOver(stores, { ...options, ...others });
  function accountsOver(over: Stores, chosen: Partial<AccountOptions>): Accounts {
    return new Accounts(
      {
        accounts: new AccountStore(over.graph),
        sessions: new SessionStore(over.graph),
        nodes: over.nodes,
        clock,
        trail: { append: (event) => Promise.resolve(void trail.push(event)) },
        passwords: new Passwords(hashing),
      },
      { isLoopback: true, idleMinutes: 30, longestMinutes: 720, ...chosen },
    );
  }
  return { stores, clock, hashing, trail, open, accounts: open(), close };
}

/** The code of the problem that a promise is refused with; null when it is not. */
export const refusal = (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
  );
