import { flushPromises } from '@vue/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import SignInForm from '../../../../client/components/session/SignInForm.vue';
import { show } from '../mounting.ts';
import { asAnswer, signedIn } from '../../sessions.ts';

const nobody = { mode: 'account', viewer: null, oidc: { label: '街道统一登录' } } as const;

function answer(response: () => Response) {
  const fetch = vi.fn(() => Promise.resolve(response()));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

async function fillIn(form: ReturnType<typeof show>): Promise<void> {
  await form.get('input[autocomplete=username]').setValue(' wang ');
  await form.get('input[autocomplete=current-password]').setValue('secret words');
  await form.get('form').trigger('submit');
  await flushPromises();
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  document.body.innerHTML = '';
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('sends name and password in the body, never in an address', async () => {
  const fetch = answer(() => asAnswer(signedIn([])));
  const form = show(SignInForm, {}, {}, 'zh', nobody);
  await fillIn(form);
  const [address, init] = fetch.mock.calls[0] as unknown as [string, RequestInit];
  expect(address).toBe('/session');
  expect(JSON.parse(String(init.body))).toEqual({ loginName: 'wang', password: 'secret words' });
  expect(new Headers(init.headers).get('content-type')).toBe('application/json');
});

it('says what the server says of a wrong password, and empties the field', async () => {
  answer(() =>
    Response.json({ error: { code: 'wrongPassword', message: '登录名或密码不对' } }, { status: 401 }),
  );
  const form = show(SignInForm, {}, {}, 'zh', nobody);
  await fillIn(form);
  expect(form.get('[role=alert]').text()).toBe('登录名或密码不对');
  expect(form.get<HTMLInputElement>('input[autocomplete=current-password]').element.value).toBe('');
});

it('counts down after too many tries, and then lets one try again', async () => {
  answer(() =>
    Response.json(
      { error: { code: 'tooManyTries', message: '太多', retryAfterSeconds: 3 } },
      { status: 429 },
    ),
  );
  const form = show(SignInForm, {}, {}, 'zh', nobody);
  await fillIn(form);
  const button = form.get<HTMLButtonElement>('button[type=submit]');
  expect(form.get('[role=alert]').text()).toContain('请等 3 秒');
  await vi.advanceTimersByTimeAsync(1000);
  expect(form.get('[role=alert] [aria-hidden]').text()).toContain('请等 2 秒');
  expect(button.element.disabled).toBe(true);
  await vi.advanceTimersByTimeAsync(2000);
  expect(form.find('[role=alert]').exists()).toBe(false);
  expect(button.element.disabled).toBe(false);
});

it('offers the sign-in of the organization where there is one, but not for whom we wait', () => {
  const offered = show(SignInForm, {}, {}, 'zh', nobody);
  expect(offered.get('a[href="/session/oidc"]').text()).toContain('街道统一登录');
  const waiting = show(SignInForm, { knownName: 'wang' }, {}, 'zh', nobody);
  expect(waiting.find('a').exists()).toBe(false);
  expect(waiting.get<HTMLInputElement>('input[autocomplete=username]').element.readOnly).toBe(true);
});
