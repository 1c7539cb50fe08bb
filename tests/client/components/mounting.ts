import { mount } from '@vue/test-utils';
import type { Component } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { createTexts } from '../../../client/locales/i18n.ts';
import type { Language } from '../../../client/locales/language.ts';
import { routes } from '../../../client/router.ts';

/** Mounts a component with texts and routes, as the client does. */
export function show(
  component: Component,
  props: Record<string, unknown>,
  slots: Record<string, string> = {},
  language: Language = 'zh',
) {
  const router = createRouter({ history: createMemoryHistory(), routes });
  return mount(component, {
    props,
    slots,
    global: { plugins: [createTexts(language), router] },
    attachTo: document.body,
  });
}
