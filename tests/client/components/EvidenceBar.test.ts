import { expect, it } from 'vitest';
import EvidenceBar from '../../../client/components/EvidenceBar.vue';
import { show } from './mounting.ts';

it('tells unknown from nothing', () => {
  const unknown = show(EvidenceBar, { label: '回答', share: null });
  expect(unknown.text()).toContain('还不知道');
  expect(unknown.find('.unknown').exists()).toBe(true);
  const none = show(EvidenceBar, { label: '回答', share: 0 });
  expect(none.text()).toContain('0%');
  expect(none.find('.unknown').exists()).toBe(false);
});
