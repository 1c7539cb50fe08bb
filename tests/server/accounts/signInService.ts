import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** A sign-in service on this machine, by the certified package `oidc-provider`: everybody who types a name is let in. */
export async function startSignInService() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { clientId: 'linli', clientSecret: 'a secret of the test' };
  return {
    service: { issuer, ...client, label: '街道统一登录' },
    /** Lets a client be sent back to this address. The mail address of eve is not verified. */
    serve(callback: string): void {
      const provider = new Provider(issuer, {
        clients: [
          { client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [callback] },
        ],
        pkce: { required: () => true },
        claims: { openid: ['sub'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
        findAccount: (_context: unknown, sub: string) => ({
          accountId: sub,
          claims: () => ({
            sub,
            preferred_username: sub,
            email: `${sub}@example.org`,
            email_verified: sub !== 'eve',
          }),
        }),
      });
      server.on('request', provider.callback());
    },
    close(): void {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Follows the service's pages as a browser does, cookies and forms included, until it is sent back to `callback`. */
export async function browse(start: string, loginName: string, callback: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let address = start;
  let form: URLSearchParams | null = null;
  for (let steps = 0; steps < 20; steps++) {
    if (address.startsWith(callback)) return new URL(address);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response: Response = await fetch(address, {
      redirect: 'manual',
      method: form === null ? 'GET' : 'POST',
      headers: { cookie },
      body: form,
    });
    for (const each of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(each) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    if (location !== null) {
      [address, form] = [new URL(location, address).href, null];
      continue;
    }
    const page = await response.text();
    const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (!action || !prompt) throw new Error(`No way on from status ${response.status}`);
    form = new URLSearchParams({ prompt });
    if (prompt === 'login') form.set('login', loginName);
    if (prompt === 'login') form.set('password', 'any');
    address = new URL(action, address).href;
  }
  throw new Error('Sent round in circles');
}
