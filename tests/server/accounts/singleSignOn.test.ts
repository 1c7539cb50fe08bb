import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SingleSignOn } from '../../../server/accounts/singleSignOn.ts';
import { refusal, standingClock } from './openAccounts.ts';
import { browse as browseTo, startSignInService } from './signInService.ts';

const callback = 'http://127.0.0.1:4000/session/oidc/callback';
const browse = (start: string, loginName: string): Promise<URL> => browseTo(start, loginName, callback);

describe('signing in at the sign-in service of an institution', () => {
  let institution: Awaited<ReturnType<typeof startSignInService>>;
  let clock: ReturnType<typeof standingClock>;
  let singleSignOn: SingleSignOn;

  beforeAll(async () => {
    institution = await startSignInService();
    institution.serve(callback);
  });
  afterAll(() => institution.close());
  beforeEach(() => {
    clock = standingClock();
    singleSignOn = new SingleSignOn(institution.service, clock);
  });

  it('tells who came, by her subject there, her name and her verified address', async () => {
    const { url, browserSecret } = await singleSignOn.begin(callback);
    const asked = new URL(url).searchParams;
    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
    const back = await browse(url, 'bert');
    expect(await singleSignOn.finish(back, browserSecret)).toEqual({
      subject: 'bert',
      names: [
        { name: 'bert', isVerified: false },
        { name: 'bert@example.org', isVerified: true },
      ],
    });
    // The same address once more: used up.
    expect(await refusal(singleSignOn.finish(back, browserSecret))).toBe('signInServiceDown');
  });

  it('takes no address of mail that the service has not verified', async () => {
    const { url, browserSecret } = await singleSignOn.begin(callback);
    const { names } = await singleSignOn.finish(await browse(url, 'eve'), browserSecret);
    expect(names).toEqual([{ name: 'eve', isVerified: false }]);
  });

  it('takes nobody back in another browser, too late, or with an answer that was tampered with', async () => {
    const other = await singleSignOn.begin(callback);
    const finish = async (
      change: (back: URL) => void,
      secret?: string | null,
      minutes = 0,
    ): Promise<string | null> => {
      const { url, browserSecret } = await singleSignOn.begin(callback);
      const back = await browse(url, 'bert');
      change(back);
      clock.pass(minutes);
      return refusal(singleSignOn.finish(back, secret === undefined ? browserSecret : secret));
    };
    const unchanged = (): void => undefined;
    expect(await finish(unchanged)).toBeNull();
    expect(await finish(unchanged, other.browserSecret)).toBe('signInServiceDown');
    expect(await finish(unchanged, null)).toBe('signInServiceDown');
    expect(await finish(unchanged, undefined, 10)).toBe('signInServiceDown');
    const set = (name: string, value: string) => (back: URL) => back.searchParams.set(name, value);
    expect(await finish(set('state', 'x'))).toBe('signInServiceDown');
    expect(await finish(set('code', 'x'))).toBe('signInServiceDown');
    expect(await finish(set('iss', 'https://example.org'))).toBe('signInServiceDown');
    // Another's code with one's own state: PKCE and nonce tell them apart.
    const stolen = await browse((await singleSignOn.begin(callback)).url, 'anna');
    expect(await finish(set('code', stolen.searchParams.get('code')!))).toBe('signInServiceDown');
  });

  it('says that the service is down, and asks it again the next time', async () => {
    const away = new SingleSignOn({ ...institution.service, issuer: 'http://127.0.0.1:1' }, clock);
    expect(await refusal(away.begin(callback))).toBe('signInServiceDown');
    expect(await refusal(away.begin(callback))).toBe('signInServiceDown');
  });

  it('talks to a service elsewhere over TLS only', async () => {
    const plain = new SingleSignOn({ ...institution.service, issuer: 'http://example.org' }, clock);
    expect(await refusal(plain.begin(callback))).toBe('signInServiceDown');
  });
});
