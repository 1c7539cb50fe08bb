import { expect, it } from 'vitest';
import RefusalText from '../../../../client/components/session/RefusalText.vue';
import { show } from '../mounting.ts';

const text = (code: string, message: string | null = null) =>
  show(RefusalText, { refusal: { code, message, retryAfterSeconds: null } }).text();

it('says what the server said, or what a code that came alone means', () => {
  expect(text('wrongPassword', '登录名或密码不对')).toBe('登录名或密码不对');
  expect(text('notAdmitted')).toContain('没有您的账号');
  expect(text('NETWORK')).toContain('连不上服务器');
  expect(text('somethingElse')).toBe('没有成功。请再试一次。');
});

it('says nothing when nothing was refused', () => {
  expect(show(RefusalText, { refusal: null }).text()).toBe('');
});
