import { disableAutoUnmount, enableAutoUnmount } from '@vue/test-utils';
import { afterAll, vi } from 'vitest';

/*
 * The files of a worker share its modules and its document. What one of them left there is taken away when it ends: the pages
 * that it showed, what it put in place of the browser's own, what the page stored.
 */
disableAutoUnmount();
enableAutoUnmount(afterAll);

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
