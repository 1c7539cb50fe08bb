import { afterEach, describe, expect, it, vi } from 'vitest';
import { h } from 'vue';
import type { SessionState } from '../../../../client/api/session.ts';
import WaysIn from '../../../../client/components/register/WaysIn.vue';
import { mountPage } from '../../mountPage.ts';
import { vocabularyOfKinds } from '../../registerKinds.ts';
import { local, signedIn } from '../../sessions.ts';

const show = async (kinds: readonly string[], asks: boolean, state: SessionState = local) => {
  const { wrapper } = await mountPage(() => h(WaysIn, { kinds, asks }), {
    ...{ name: 'gaps', state },
    answers: { Vocabulary: vocabularyOfKinds },
  });
  return wrapper.findAll('a').map((each) => ({
    to: each.attributes('href'),
    isFirst: each.classes('primary'),
  }));
};

afterEach(() => {
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

describe('the ways in of a page that has nothing to show', () => {
  it('leads to the form of each kind that the page is about, to an interview and to an import', async () => {
    expect(await show(['Resident', 'Need'], true)).toEqual([
      { to: '/c/c1/register?kind=Resident&new=true', isFirst: true },
      { to: '/c/c1/register?kind=Need&new=true', isFirst: false },
      { to: '/c/c1/ask', isFirst: false },
      { to: '/c/c1/data', isFirst: false },
    ]);
  });

  it('asks first where nothing else is missing', async () => {
    expect(await show([], true)).toEqual([
      { to: '/c/c1/ask', isFirst: true },
      { to: '/c/c1/data', isFirst: false },
    ]);
  });

  it('offers nothing to who may neither record nor import', async () => {
    const committee = signedIn([{ role: 'committee', communityId: 'c1' }]);
    expect(await show(['Resource', 'Need'], true, committee)).toEqual([]);
  });
});
