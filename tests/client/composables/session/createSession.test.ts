import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asAnswer, heldSession, local, signedIn } from '../../sessions.ts';

const worker = signedIn([{ role: 'socialWorker' }]);
const refused = (status: number, error: object) => () => Response.json({ error }, { status });

async function loaded(state = worker) {
  const held = heldSession();
  held.hands.answers.set('GET /session', () => asAnswer(state));
  await held.session.load();
  return held;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('reading who is signed in', () => {
  it('takes what the server says, and forgets unknown roles', async () => {
    const held = heldSession();
    held.hands.answers.set('GET /session', () =>
      Response.json({
        mode: 'account',
        viewer: { accountId: 'a', roles: [{ role: 'wizard' }, { role: 'committee', communityId: 'c1' }] },
      }),
    );
    await held.session.load();
    const viewer = held.session.state.value?.viewer;
    expect(viewer?.grants).toEqual([
      { role: 'committee', communityId: 'c1', organizationIds: [], dataKinds: [] },
    ]);
    expect(viewer?.lastsMs).toBeNull();
  });

  it('says when the server was not reached, or is something else', async () => {
    const held = heldSession();
    await held.session.load();
    expect(held.session.problem.value?.code).toBe('NETWORK');
    held.hands.answers.set('GET /session', () => new Response('<html>'));
    await held.session.load();
    expect(held.session.problem.value?.code).toBe('UNKNOWN');
    expect(held.session.state.value).toBeNull();
  });
});

describe('signing in', () => {
  it('hands on why it was refused, with the time to wait', async () => {
    const held = await loaded({ mode: 'account', viewer: null, oidc: null });
    held.hands.answers.set(
      'POST /session',
      refused(429, { code: 'tooManyTries', message: '太多了', retryAfterSeconds: 30 }),
    );
    expect(await held.session.signIn('wang', 'x')).toEqual({
      code: 'tooManyTries',
      message: '太多了',
      retryAfterSeconds: 30,
    });
  });

  it('tells the other tabs', async () => {
    const held = await loaded({ mode: 'account', viewer: null, oidc: null });
    held.hands.answers.set('POST /session', () => asAnswer(worker));
    expect(await held.session.signIn('wang', 'x')).toBeNull();
    expect(held.told).toEqual([{ kind: 'signedIn', accountId: 'a1' }]);
    expect(held.session.state.value?.viewer?.name).toBe('王社工');
  });
});

describe('a session that the server no longer knows', () => {
  async function interrupted() {
    const held = await loaded();
    let known = false;
    held.hands.answers.set('POST /graphql', () =>
      known ? Response.json({ data: 1 }) : refused(401, { code: 'notSignedIn' })(),
    );
    const answer = held.session.ask('/graphql', { method: 'POST', body: '{}' });
    await vi.advanceTimersByTimeAsync(0);
    return { ...held, answer, remember: () => (known = true) };
  }

  it('holds the request and repeats it after the same person signed in again', async () => {
    const held = await interrupted();
    expect(held.session.isInterrupted.value).toBe(true);
    expect(held.session.state.value?.viewer?.loginName).toBe('wang');
    held.remember();
    held.hands.answers.set('POST /session', () => asAnswer(worker));
    await held.session.signIn('wang', 'x');
    expect(await (await held.answer).json()).toEqual({ data: 1 });
    expect(held.session.isInterrupted.value).toBe(false);
    expect(held.reload).not.toHaveBeenCalled();
  });

  it('loads everything anew for somebody else', async () => {
    const held = await interrupted();
    held.hands.answers.set('POST /session', () => asAnswer(signedIn([], { accountId: 'a2' })));
    await held.session.signIn('li', 'x');
    expect(held.reload).toHaveBeenCalledOnce();
  });

  it('goes on when the same person signed in in another tab', async () => {
    const held = await interrupted();
    held.remember();
    held.hear({ kind: 'signedIn', accountId: 'a1' });
    expect(await (await held.answer).json()).toEqual({ data: 1 });
  });

  it('asks to sign in when accounts were turned on from elsewhere', async () => {
    const held = await loaded(local);
    held.hands.answers.set('POST /graphql', refused(401, { code: 'notSignedIn' }));
    void held.session.ask('/graphql', { method: 'POST' });
    await vi.advanceTimersByTimeAsync(0);
    expect(held.session.isInterrupted.value).toBe(true);
  });
});

describe('the end of a session', () => {
  const minute = 60_000;
  async function pass(held: Awaited<ReturnType<typeof loaded>>, minutes: number): Promise<void> {
    held.hands.now += minutes * minute;
    await vi.advanceTimersByTimeAsync(minutes * minute);
  }

  it('is warned of a minute before, and then asks to sign in again', async () => {
    const held = await loaded();
    await pass(held, 29);
    expect(held.session.isEnding.value).toBe(true);
    await pass(held, 1);
    expect([held.session.isEnding.value, held.session.isInterrupted.value]).toEqual([false, true]);
  });

  it('moves with every request, in every tab', async () => {
    const held = await loaded();
    held.hands.answers.set('POST /graphql', () => Response.json({}));
    await pass(held, 20);
    await held.session.ask('/graphql', { method: 'POST' });
    expect(held.told.at(-1)).toEqual({ kind: 'contact' });
    await pass(held, 20);
    held.hear({ kind: 'contact' });
    await pass(held, 28);
    expect(held.session.isEnding.value).toBe(false);
    await pass(held, 1);
    expect(held.session.isEnding.value).toBe(true);
  });

  it('is moved for somebody who typed for long without asking anything', async () => {
    const held = await loaded();
    held.hands.activeAt = held.hands.now + 25 * minute;
    await pass(held, 29);
    expect(held.session.isEnding.value).toBe(false);
    expect(held.session.endsAt.value).toBe(Date.parse('2026-09-01T10:59:00Z'));
  });
});

describe('signing out', () => {
  it('leaves nothing behind, here and in the other tabs', async () => {
    const held = await loaded();
    held.hands.answers.set('DELETE /session', () => new Response(null, { status: 204 }));
    expect(await held.session.signOut()).toBeNull();
    expect(held.leave).toHaveBeenCalledOnce();
    expect(held.told.at(-1)).toEqual({ kind: 'signedOut' });
    const other = await loaded();
    other.hear({ kind: 'signedOut' });
    expect(other.leave).toHaveBeenCalledOnce();
  });

  it('says so when the server was not reached', async () => {
    const held = await loaded();
    expect((await held.session.signOut())?.code).toBe('NETWORK');
    expect(held.leave).not.toHaveBeenCalled();
  });
});
