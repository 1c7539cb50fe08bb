import { afterAll, beforeAll, beforeEach } from 'vitest';
import { nodeKind } from '../../../server/entities/nodeKinds.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import { Privacy } from '../../../server/privacy/privacy.ts';
import { randomKeyring, type Keyring } from '../../../server/secrets/keyring.ts';
import type { NewConsent } from '../../../server/store/consentStore.ts';
import type { Stores } from '../../../server/store/stores.ts';
import { openTestStores, steadyClock } from '../store/openStore.ts';

export const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
export const home = id(1);

/** The test's clock of the stores stands on this day; what the privacy rooms call today can be set. */
export const firstDay = '2026-01-01';

export interface PrivacyTest {
  readonly stores: Stores;
  readonly privacy: Privacy;
  readonly keyring: Keyring;
  /** Communities whose held files were dropped. */
  readonly dropped: string[];
  today: string;
  person(n: number, name: string, more?: Record<string, unknown>): Promise<unknown>;
  decide(n: number, decision: Partial<NewConsent>): ReturnType<Privacy['recordConsent']>;
  /** Empties the community. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The stores of a file of tests, open from its first test to its last. Each test begins with the community and what `fill`
 * makes in it.
 */
export function privacyStores(fill: () => unknown = () => null): PrivacyTest {
  const test = {} as PrivacyTest;
  beforeAll(() => open(test));
  afterAll(() => test.close());
  beforeEach(async () => {
    await test.reset();
    await fill();
  });
  return test;
}

async function open(test: PrivacyTest): Promise<void> {
  const { stores, close } = await openTestStores(steadyClock());
  const keyring = randomKeyring();
  const dropped: string[] = [];
  const holder = { dropCopies: (communityId: string) => Promise.resolve(void dropped.push(communityId)) };
  Object.assign(test, {
    stores,
    keyring,
    dropped,
    today: firstDay,
    privacy: new Privacy(stores, keyring, [holder], () => test.today),
    person: (n, name, more = {}) =>
      stores.nodes.create(nodeKind('Resident'), { id: id(n), communityId: home, name, ...more }),
    decide: (n, decision) =>
      test.privacy.recordConsent({
        id: null,
        personId: id(n),
        purpose: 'network',
        decision: 'given',
        on: test.today,
        until: null,
        textVersion: 'test',
        means: 'paper',
        formReference: null,
        guardian: null,
        takenBy: 'local',
        ...decision,
      }),
    async reset() {
      test.today = firstDay;
      dropped.length = 0;
      await stores.nodes.remove(nodeKind('Community'), home, true);
      await stores.nodes.create(nodeKind('Community'), { id: home, name: '桂花里' });
    },
    close,
  } satisfies PrivacyTest);
}

/** The codes of what a piece of work is refused for; empty when it is done. */
export async function codesOf(work: Promise<unknown>): Promise<string[]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map((problem) => problem.code);
    throw error;
  }
  return [];
}
