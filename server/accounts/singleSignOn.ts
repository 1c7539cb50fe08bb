import * as client from 'openid-client';
import { ProblemError } from '../entities/problem.ts';
import { digestOf, newToken } from './oneTimeSecrets.ts';

export interface SignInService {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says. */
  readonly label: string;
}

/** Whom the service vouches for: its own id of her, and names that she may have here. */
export interface Vouched {
  readonly subject: string;
  readonly names: readonly VouchedName[];
}

/** A name, and whether it is an address of mail that the service has verified. */
export interface VouchedName {
  readonly name: string;
  readonly isVerified: boolean;
}

interface Pending {
  readonly browser: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly until: number;
}

const patienceMs = 10 * 60_000;
const mostPending = 1000;
const secondsToAnswer = 10;

/**
 * Signing in at the institution's service: OpenID Connect, authorization code with PKCE, state and nonce (RFC 9700).
 * Each try is bound to the browser that began it and can be finished once.
 */
export class SingleSignOn {
  readonly label: string;
  private configuration: Promise<client.Configuration> | null = null;
  private readonly pending = new Map<string, Pending>();

  constructor(
    private readonly service: SignInService,
    private readonly clock: { now(): string },
  ) {
    this.label = service.label;
  }

  /** Where to send the browser, and what it has to keep. @throws ProblemError `signInServiceDown` */
  async begin(redirectUri: string): Promise<{ readonly url: string; readonly browserSecret: string }> {
    const configuration = await this.discover();
    const [state, nonce, verifier] = [
      client.randomState(),
      client.randomNonce(),
      client.randomPKCECodeVerifier(),
    ];
    const browserSecret = newToken();
    const now = Date.parse(this.clock.now());
    for (const [key, { until }] of this.pending)
      if (until <= now || this.pending.size >= mostPending) this.pending.delete(key);
    const browser = digestOf(browserSecret);
    this.pending.set(state, { browser, state, nonce, verifier, until: now + patienceMs });
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid profile email',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { url: url.href, browserSecret };
  }

  /** Whom the browser that came back was vouched for. @throws ProblemError `signInServiceDown` */
  async finish(callback: URL, browserSecret: string | null): Promise<Vouched> {
    const failed = new ProblemError({ code: 'signInServiceDown' });
    const state = callback.searchParams.get('state') ?? '';
    const pending = this.pending.get(state);
    this.pending.delete(state);
    const isOurs =
      pending !== undefined &&
      browserSecret !== null &&
      digestOf(browserSecret) === pending.browser &&
      Date.parse(this.clock.now()) < pending.until;
    if (!isOurs) throw failed;
    const configuration = await this.discover();
    try {
      const tokens = await client.authorizationCodeGrant(configuration, callback, {
        expectedState: state,
        expectedNonce: pending.nonce,
        pkceCodeVerifier: pending.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims()!;
      // Services may keep the names out of the token and tell them when asked.
      const told =
        configuration.serverMetadata().userinfo_endpoint === undefined
          ? {}
          : await client.fetchUserInfo(configuration, tokens.access_token, claims.sub);
      return { subject: claims.sub, names: namesIn({ ...claims, ...told }) };
    } catch {
      // What it says holds codes and claims.
      throw failed;
    }
  }

  /** What the service says of itself, asked for once; after a failure, again the next time. */
  private discover(): Promise<client.Configuration> {
    this.configuration ??= discover(this.service).catch(() => {
      this.configuration = null;
      throw new ProblemError({ code: 'signInServiceDown' });
    });
    return this.configuration;
  }
}

function discover({ issuer, clientId, clientSecret }: SignInService): Promise<client.Configuration> {
  const server = new URL(issuer);
  // Without TLS only what runs on this very machine.
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(server.hostname);
  return client.discovery(server, clientId, clientSecret, undefined, {
    timeout: secondsToAnswer,
    execute: isLocal && server.protocol === 'http:' ? [client.allowInsecureRequests] : [],
  });
}

/** An address of mail counts only when the service has verified it: else anybody could claim another's. */
function namesIn(claims: Readonly<Record<string, unknown>>): VouchedName[] {
  const { preferred_username: chosen, email, email_verified: isMailVerified } = claims;
  return [
    ...(typeof chosen === 'string' ? [{ name: chosen, isVerified: false }] : []),
    ...(typeof email === 'string' && isMailVerified === true ? [{ name: email, isVerified: true }] : []),
  ];
}
