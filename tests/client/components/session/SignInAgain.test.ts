import { afterEach, expect, it } from 'vitest';
import SignInAgain from '../../../../client/components/session/SignInAgain.vue';
import { show } from '../mounting.ts';
import { signedIn } from '../../sessions.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

it('is a dialog with the name filled in, which Escape does not close', async () => {
  const again = show(SignInAgain, {}, {}, 'zh', signedIn([]));
  const dialog = again.get<HTMLDialogElement>('dialog').element;
  expect(dialog.open).toBe(true);
  expect(again.get<HTMLInputElement>('input[autocomplete=username]').element.value).toBe('wang');
  const cancel = new Event('cancel', { cancelable: true });
  dialog.dispatchEvent(cancel);
  expect(cancel.defaultPrevented).toBe(true);
});

it('lets somebody else sign in', async () => {
  const again = show(SignInAgain, {}, {}, 'zh', signedIn([]));
  await again
    .findAll('button')
    .find((button) => button.text() === '换一个人登录')!
    .trigger('click');
  expect(again.get<HTMLInputElement>('input[autocomplete=username]').element.value).toBe('');
});
