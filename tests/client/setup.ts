import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils';
import { afterAll, vi } from 'vitest';

/*
 * The files of a worker share its modules and its document. What one of them left there is taken away when it ends: first the
 * pages that it showed (hooks run in reverse), then what it put in place of the browser's own and what the page stored. What
 * modules remember, such as a theme that was chosen, stays.
 */
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
  document.body.replaceChildren();
  document.head.replaceChildren();
  for (const { name } of [...document.documentElement.attributes])
    document.documentElement.removeAttribute(name);
});

disableAutoUnmount();
enableAutoUnmount(afterAll);
