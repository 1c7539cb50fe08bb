import { mount } from '@vue/test-utils';
import type { Component } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { createTexts } from '../../../client/locales/i18n.ts';
import type { SessionState } from '../../../client/api/session.ts';
import { sessionKey } from '../../../client/composables/useSession.ts';
import type { Language } from '../../../client/locales/language.ts';
import { routes } from '../../../client/router.ts';
import { local, pageSession } from '../sessions.ts';

/** Mounts a component with texts and routes, as the client does. */
export function show(
  component: Component,
  props: Record<string, unknown>,
  slots: Record<string, string> = {},
  language: Language = 'zh',
  state: SessionState = local,
) {
  const router = createRouter({ history: createMemoryHistory(), routes });
  return mount(component, {
    props,
    slots,
    global: { plugins: [createTexts(language), router], provide: { [sessionKey]: pageSession(state) } },
    attachTo: document.body,
  });
}
