import { describe, expect, it } from 'vitest';
import {
  administrationPages,
  communityPages,
  firstPage,
  inBarOrder,
  mayDo,
  mayOpen,
  seesDataKind,
  seesStressfulTies,
  type CommunityPage,
} from '../../../../client/composables/access/pageAccess.ts';
import { local, signedIn } from '../../sessions.ts';

const pagesOf = (state: ReturnType<typeof signedIn>) =>
  [...communityPages, ...administrationPages].filter((page) => mayOpen(state, page, 'c1'));

// What each role is for: the policy of the server (server/access/policy.ts), as pages.
describe('the pages that are offered', () => {
  it.each([
    [
      'socialWorker',
      [
        'overview',
        'people',
        'network',
        'activists',
        'sets',
        'gaps',
        'introductions',
        'resources',
        'organizations',
        'cultivation',
        'register',
        'ask',
        'field',
        'data',
        'evolution',
        'measures',
        'query',
        'reports',
        'methods',
        'catalogue',
      ],
    ],
    ['committee', ['overview', 'resources', 'organizations', 'methods']],
    ['researcher', ['network', 'data', 'evolution', 'measures', 'query', 'methods']],
    ['leader', ['team']],
    ['administrator', ['accounts', 'audit', 'backups', 'catalogue']],
  ] as const)('to a %s', (role, pages) => {
    expect(pagesOf(signedIn([{ role }]))).toEqual(pages);
  });

  it('begin, in the bar of a phone, with what is looked up on the way; then come the others as in the menu', () => {
    const links = (state: ReturnType<typeof signedIn>) =>
      inBarOrder(pagesOf(state).map((id) => ({ id: id as CommunityPage }))).map(({ id }) => id);
    expect(links(signedIn([{ role: 'socialWorker' }])).slice(0, 6)).toEqual([
      'overview',
      'people',
      'gaps',
      'ask',
      'network',
      'activists',
    ]);
    expect(links(signedIn([{ role: 'researcher' }]))).toEqual(pagesOf(signedIn([{ role: 'researcher' }])));
  });

  it('are those of the communities of the grant', () => {
    const state = signedIn([{ role: 'supervisor', communityId: 'c2' }]);
    expect([mayOpen(state, 'gaps', 'c2'), mayOpen(state, 'gaps', 'c1')]).toEqual([true, false]);
    expect([mayDo(state, 'importing', 'c2'), mayDo(state, 'founding', null)]).toEqual([true, false]);
  });

  it('are all of them for one person alone, but for the page of a resident leader', () => {
    expect(communityPages.filter((page) => !mayOpen(local, page, 'c1'))).toEqual(['team']);
    expect(mayOpen(local, 'accounts', null)).toBe(true);
  });

  it('are none without a role', () => {
    expect(pagesOf(signedIn([]))).toEqual([]);
    expect(firstPage(signedIn([]), 'c1')).toBeNull();
    expect(firstPage(signedIn([{ role: 'leader', communityId: 'c1' }]), 'c1')).toBe('team');
  });
});

it('opens contact data only where the grant says so', () => {
  const state = signedIn([{ role: 'socialWorker', communityId: 'c1', dataKinds: ['contact'] }]);
  expect([
    seesDataKind(state, 'contact', 'c1'),
    seesDataKind(state, 'sensitive', 'c1'),
    seesDataKind(state, 'contact', 'c2'),
  ]).toEqual([true, false, false]);
});

it('shows stressful ties to supervisors, and to others where the grant says so', () => {
  const sees = (...grants: Parameters<typeof signedIn>[0]) => seesStressfulTies(signedIn(grants), 'c1');
  expect(sees({ role: 'supervisor', communityId: 'c1' })).toBe(true);
  expect(sees({ role: 'supervisor', communityId: 'c2' })).toBe(false);
  expect(sees({ role: 'socialWorker' })).toBe(false);
  expect(sees({ role: 'socialWorker', dataKinds: ['stressfulTies'] })).toBe(true);
  expect(seesStressfulTies(local, 'c1')).toBe(true);
});
