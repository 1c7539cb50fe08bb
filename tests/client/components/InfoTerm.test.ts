import { nextTick } from 'vue';
import { afterEach, expect, it } from 'vitest';
import InfoTerm from '../../../client/components/InfoTerm.vue';
import { show } from './mounting.ts';

afterEach(() => {
  document.body.replaceChildren();
});

it('opens its note by a button and closes it by Escape, giving the focus back', async () => {
  const term = show(InfoTerm, { term: '结构洞' }, { default: '两群人之间的空当' });
  const button = term.find('button');
  expect(button.attributes('aria-label')).toBe('什么是“结构洞”？');
  await button.trigger('click');
  await nextTick();
  expect(document.querySelector('[role=note]')?.textContent).toContain('两群人之间的空当');
  expect(button.attributes('aria-expanded')).toBe('true');
  dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  await nextTick();
  expect(document.querySelector('[role=note]')).toBeNull();
  expect(document.activeElement).toBe(button.element);
});
