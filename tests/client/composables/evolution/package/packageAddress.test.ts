import type { LocationQuery } from 'vue-router';
import { describe, expect, it } from 'vitest';
import {
  packageFileAddress,
  packageKeyAddress,
  readPackage,
  usualChoice,
  writePackage,
} from '../../../../../client/composables/evolution/package/packageAddress.ts';

const choice = {
  moments: [{ waveId: 'w1' }, { date: '2025-06' }],
  attributes: ['gender', 'willingness'],
  k: 3,
  seed: 0,
  professionalsGiven: true,
  everyone: true,
} as const;

describe('a research package in the address', () => {
  it('comes back as it was written, beside the rest of the address', () => {
    const query = writePackage(choice, { view: 'package', ties: 'KNOWS', k: '9' });
    expect(query).toEqual({
      view: 'package',
      ties: 'KNOWS',
      moments: 'wave.w1,2025-06',
      attributes: 'gender,willingness',
      k: '3',
      seed: '0',
      given: '1',
      everyone: '1',
    });
    expect(readPackage(query as LocationQuery)).toEqual(choice);
  });

  it('is short where it is as usual, and keeps that nothing is told', () => {
    expect(writePackage(usualChoice, { view: 'package', k: '7', moments: '2025' })).toEqual({
      view: 'package',
    });
    const nothing = { ...usualChoice, attributes: [] };
    expect(readPackage(writePackage(nothing, {}) as LocationQuery)).toEqual(nothing);
  });

  it('is as usual where the address says what cannot be', () => {
    const query = { moments: 'yesterday,2025-13', attributes: 'phone', k: '1', seed: '-1', given: 'yes' };
    expect(readPackage(query)).toEqual({ ...usualChoice, attributes: [] });
    expect(readPackage({ k: '21', seed: '0.5' })).toEqual(usualChoice);
    expect(readPackage({ moments: Array.from({ length: 40 }, () => '2025').join() }).moments).toHaveLength(
      24,
    );
  });

  it('names every word for the server, with the selection', () => {
    const address = packageFileAddress(
      { communityId: 'c 1', tieKinds: ['KNOWS'], asKnownOn: '2026-01-01' },
      choice,
    );
    const [path, words] = address.split('?');
    expect(path).toBe('/export/c%201/research-package.zip');
    expect(Object.fromEntries(new URLSearchParams(words))).toEqual({
      ties: 'KNOWS',
      known: '2026-01-01',
      moments: 'wave.w1,2025-06',
      attributes: 'gender,willingness',
      k: '3',
      seed: '0',
      given: '1',
      everyone: '1',
    });
    expect(packageKeyAddress('c 1')).toBe('/export/c%201/research-package-key.csv');
  });
});
