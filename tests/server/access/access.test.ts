import { describe, expect, it } from 'vitest';
import { Access } from '../../../server/access/access.ts';
import { dataClassIds } from '../../../server/access/dataClasses.ts';
import { permission } from '../../../server/access/policy.ts';
import { extraDataKindIds, localViewer, roleIds, type Grant } from '../../../server/entities/access.ts';

const grant = (role: Grant['role'], more: Partial<Grant> = {}): Grant => ({
  role,
  communityId: 'own',
  organizationIds: [],
  dataKinds: [],
  ...more,
});
const accessOf = (...grants: Grant[]): Access =>
  new Access({ accountId: 'x', name: '', isLocal: false, grants }, () => '00');

describe('the policy', () => {
  it('has a cell for every class of data, role, and own or other community', () => {
    for (const dataClass of dataClassIds)
      for (const role of roleIds)
        for (const standing of ['own', 'other'] as const)
          expect(permission(dataClass, role, standing)).toMatch(/^\w+$/);
  });

  it('opens nothing of another community but what belongs to none', () => {
    const open = dataClassIds.filter((id) => roleIds.some((role) => permission(id, role, 'other') !== 'no'));
    expect(open).toEqual(['vocabulary', 'account', 'audit', 'backup']);
  });

  it('tells a committee neither who names whom nor any score', () => {
    for (const id of [
      'tie',
      'person',
      'score',
      'network',
      'gap',
      'freeText',
      'stressfulTie',
      'export',
    ] as const)
      expect(permission(id, 'committee', 'own')).toBe('no');
  });
});

describe('what a viewer may', () => {
  it('follows her grants, community by community', () => {
    const access = accessOf(grant('socialWorker'), grant('committee', { communityId: 'second' }));
    expect([
      access.may('person', 'own'),
      access.may('person', 'second'),
      access.may('person', 'third'),
    ]).toEqual([true, false, false]);
    expect([access.knows('second'), access.knows('third')]).toEqual([true, false]);
    expect(access.communityIds).toEqual(['own', 'second']);
    expect(() => access.demand('score', 'second')).toThrow(
      expect.objectContaining({ problems: [{ code: 'notAllowed' }] }),
    );
  });

  it('opens stressful ties to the worker who is responsible, and to the supervisor', () => {
    expect(accessOf(grant('socialWorker')).may('stressfulTie', 'own')).toBe(false);
    expect(accessOf(grant('socialWorker', { dataKinds: ['stressfulTies'] })).may('stressfulTie', 'own')).toBe(
      true,
    );
    expect(accessOf(grant('supervisor')).may('stressfulTie', 'own')).toBe(true);
    expect(accessOf(grant('researcher', { dataKinds: extraDataKindIds })).may('stressfulTie', 'own')).toBe(
      false,
    );
  });

  it('gives the fullest view that one of her roles has', () => {
    expect(accessOf(grant('researcher')).viewOf('network', 'own')).toEqual({
      kind: 'pseudonymous',
      key: '00',
    });
    expect(accessOf(grant('committee')).viewOf('aggregate', 'own')).toEqual({ kind: 'aggregated' });
    expect(accessOf(grant('researcher'), grant('socialWorker')).viewOf('network', 'own')).toEqual({
      kind: 'whole',
      withStressfulTies: false,
    });
    expect(() => accessOf(grant('committee')).viewOf('network', 'own')).toThrow();
  });

  it('needs a grant for all communities to make one', () => {
    expect(accessOf(grant('socialWorker')).may('installation', null)).toBe(false);
    expect(accessOf(grant('socialWorker', { communityId: null })).may('installation', null)).toBe(true);
    // A whole community goes only by who answers for it.
    expect(accessOf(grant('socialWorker')).may('removal', 'own')).toBe(false);
    expect(accessOf(grant('supervisor')).may('removal', 'own')).toBe(true);
    expect(accessOf(grant('administrator', { communityId: null })).may('removal', 'own')).toBe(true);
  });

  it('is everything for who works alone on her computer', () => {
    const access = new Access(localViewer, () => '00');
    for (const id of dataClassIds) expect([id, access.may(id, 'own')]).toEqual([id, true]);
  });

  it('shows a leader her own teams only', () => {
    expect(accessOf(grant('leader', { organizationIds: ['choir'] })).teamsIn('own')).toEqual(['choir']);
    expect(accessOf(grant('socialWorker')).teamsIn('own')).toBeNull();
    // Who may see organizations does not see their members.
    const both = accessOf(grant('leader', { organizationIds: ['choir'] }), grant('committee'));
    expect(both.teamsIn('own')).toEqual(['choir']);
  });
});
