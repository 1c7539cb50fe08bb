import { expect, it } from 'vitest';
import {
  draftsOf,
  grantInput,
  isComplete,
  kindsFor,
  newDraft,
} from '../../../../client/composables/administration/grantDrafts.ts';

it('sends only what a role can have', () => {
  const draft = { ...newDraft('c1'), organizationIds: ['o1'], dataKinds: ['contact' as const] };
  expect(grantInput({ ...draft, role: 'administrator' })).toEqual({
    role: 'administrator',
    communityId: null,
    organizationIds: [],
    dataKinds: [],
  });
  expect(grantInput({ ...draft, role: 'leader' }).organizationIds).toEqual(['o1']);
  expect(grantInput(draft)).toMatchObject({ organizationIds: [], dataKinds: ['contact'] });
});

it('knows what is still to be chosen', () => {
  expect(isComplete(newDraft(''))).toBe(false);
  expect(isComplete({ ...newDraft(''), communityId: null })).toBe(true);
  expect(isComplete({ ...newDraft('c1'), role: 'leader' })).toBe(false);
  expect(isComplete({ ...newDraft('c1'), role: 'leader', organizationIds: ['o1'] })).toBe(true);
  expect(isComplete({ ...newDraft(''), role: 'administrator' })).toBe(true);
});

it('opens further kinds of data to workers and supervisors only', () => {
  expect(kindsFor('socialWorker')).toEqual(['stressfulTies', 'contact', 'sensitive']);
  expect(kindsFor('supervisor')).toEqual(['contact', 'sensitive']);
  expect(kindsFor('researcher')).toEqual([]);
});

it('changes a copy, not what was read', () => {
  const grants = [{ role: 'leader' as const, communityId: 'c1', organizationIds: ['o1'], dataKinds: [] }];
  draftsOf(grants)[0]!.organizationIds.push('o2');
  expect(grants[0]!.organizationIds).toEqual(['o1']);
});
