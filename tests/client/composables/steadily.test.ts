import { shallowRef } from 'vue';
import { describe, expect, it } from 'vitest';
import { steadily } from '../../../client/composables/steadily.ts';

describe('data that is read steadily', () => {
  const address = shallowRef('set=a,b');
  const ids = steadily(() => {
    const list = /set=([^&]*)/.exec(address.value)?.[1] ?? null;
    return list === null ? null : list.split(',');
  });

  it('stays the same object while it is equal', () => {
    const former = ids.value;
    address.value = 'set=a,b&actor=c';
    expect(ids.value).toBe(former);
    expect(ids.value).toEqual(['a', 'b']);
  });

  it('becomes what is read, also nothing, and something again', () => {
    address.value = 'set=a';
    expect(ids.value).toEqual(['a']);
    address.value = '';
    expect(ids.value).toBeNull();
    address.value = 'set=b';
    expect(ids.value).toEqual(['b']);
  });
});
