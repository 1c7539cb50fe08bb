import { describe, expect, it } from 'vitest';
import { demandName } from '../../../server/accounts/administration.ts';
import { checkConsent } from '../../../server/entities/consent.ts';
import { nodeKind, nodeKinds } from '../../../server/entities/nodeKinds.ts';
import { checkProtectedValues } from '../../../server/entities/protectedData.ts';
import { checkNode, checkTie } from '../../../server/entities/rules.ts';
import { tieKinds } from '../../../server/entities/tieKinds.ts';

const tie = { kind: 'KNOWS', fromId: 'a', toId: 'b', fromLabel: 'Resident', toLabel: 'Resident' };
const codes = (problems: readonly { code: string; field?: string }[]) =>
  problems.map(({ code, field }) => `${code} ${field}`);

describe('the rules on ties', () => {
  it('take what makes sense', () => {
    expect(
      checkTie({ ...tie, validFrom: '2026-03', validTo: '2026', weight: -2, subkind: 'friend' }),
    ).toEqual([]);
    expect(checkTie({ ...tie, fromLabel: null, toLabel: null })).toEqual([]);
  });

  it('name every fault at once', () => {
    expect(
      codes(
        checkTie({
          ...tie,
          toId: 'a',
          weight: 0,
          validFrom: '2026-03',
          validTo: '2026-02',
          note: 'x'.repeat(2001),
        }),
      ),
    ).toEqual(['selfTie to', 'zeroWeight weight', 'endBeforeStart validTo', 'tooLong note']);
    expect(codes(checkTie({ ...tie, kind: 'LOVES' }))).toEqual(['unknownTieKind kind']);
    expect(codes(checkTie({ ...tie, weight: Number.NaN }))).toEqual(['zeroWeight weight']);
  });

  // The scale of 1 to 5 and the techniques of a rating are those of ties/assesses.ts.
  it('let a person rate herself, and nobody be tied to herself otherwise', () => {
    const rating = { ...tie, kind: 'ASSESSES', toId: 'a', subkind: 'trust', weight: 3 };
    expect(checkTie(rating)).toEqual([]);
    expect(checkTie({ ...rating, method: 'selfIdentification' })).toEqual([]);
    expect(checkTie({ ...rating, method: 'selfSelection', subkind: 'readiness', weight: null })).toEqual([]);
    for (const { id } of tieKinds.filter((kind) => kind.id !== 'ASSESSES'))
      expect(codes(checkTie({ ...rating, kind: id }))).toContain('selfTie to');
  });

  it('keep ratings on their scale, and to techniques by which one can be learnt', () => {
    const rating = { ...tie, kind: 'ASSESSES', subkind: 'trust', weight: 5 };
    expect(checkTie({ ...rating, method: 'judges' })).toEqual([]);
    expect(checkTie({ ...rating, weight: 6 })).toEqual([
      { code: 'tooLarge', field: 'weight', parameters: { max: 5 } },
    ]);
    expect(checkTie({ ...rating, weight: 0.5 })).toEqual([
      { code: 'tooSmall', field: 'weight', parameters: { min: 1 } },
    ]);
    expect(checkTie({ ...tie, weight: 6 })).toEqual([]);
    expect(codes(checkTie({ ...rating, method: 'selfIdentification' }))).toEqual(['notLearntSo method']);
    expect(codes(checkTie({ ...rating, toId: 'a', method: 'judges' }))).toEqual(['notLearntSo method']);
    expect(codes(checkTie({ ...rating, method: 'sociometric' }))).toEqual(['notLearntSo method']);
    expect(checkTie({ ...rating, method: 'sociometric', toLabel: null })).toEqual([]);
    expect(checkTie({ ...tie, kind: 'NOMINATES', method: 'snowball' })).toEqual([]);
  });

  it('say how often only of contact, and confirm on a date', () => {
    expect(checkTie({ ...tie, frequency: 'weekly', confirmedOn: '2026-03' })).toEqual([]);
    expect(checkTie({ ...tie, kind: 'ASSESSES', frequency: 'weekly' })).toEqual([
      { code: 'noFrequency', field: 'frequency', parameters: { kind: 'ASSESSES' } },
    ]);
    expect(codes(checkTie({ ...tie, confirmedOn: '2026-13' }))).toEqual(['notADate confirmedOn']);
  });

  it.each(tieKinds.map((kind) => [kind.id, kind] as const))('%s ties only what it may', (id, kind) => {
    for (const from of nodeKinds) {
      for (const to of nodeKinds) {
        const isAllowed =
          kind.from.some((label) => label === from.label) && kind.to.some((label) => label === to.label);
        expect(checkTie({ ...tie, kind: id, fromLabel: from.label, toLabel: to.label }).length === 0).toBe(
          isAllowed,
        );
      }
    }
  });
});

describe('signs that nobody sees', () => {
  it('are refused in every text, and lines where there is no room for them', () => {
    const resident = nodeKind('Resident');
    const nodes = {
      name: '李\u202e明',
      note: '一\n\t二',
      strengths: ['会\u0000修'],
      attributes: { 楼层: '五\ud800' },
    };
    expect(codes(checkNode(resident, nodes))).toEqual([
      'unreadableSigns name',
      'unreadableSigns strengths',
      'unreadableSigns attributes',
    ]);
    expect(codes(checkNode(resident, { name: '李\n明', note: '\u0000' }))).toEqual([
      'unreadableSigns name',
      'unreadableSigns note',
    ]);
    expect(codes(checkTie({ ...tie, subkind: 'a\nb', note: '一\n二' }))).toEqual(['unreadableSigns subkind']);
    expect(codes(checkTie({ ...tie, note: '\u2066' }))).toEqual(['unreadableSigns note']);
    expect(codes(checkProtectedValues({ phone: '1\u0000', health: '一\n二' }))).toEqual([
      'unreadableSigns phone',
    ]);
    const decision = { decision: 'given', on: '2026', until: null, textVersion: '1' } as const;
    const texts = { guardian: '王\u202e', formReference: 'A\n1' };
    expect(codes(checkConsent({ ...decision, ...texts }, 1950, '2026-09-01'))).toEqual([
      'unreadableSigns formReference',
      'unreadableSigns guardian',
    ]);
    expect(() => demandName('王\u0000')).toThrow('unreadableSigns');
  });
});

describe('the rules on nodes', () => {
  it('ask for what is required and hold values to their kind', () => {
    const resident = nodeKind('Resident');
    expect(checkNode(resident, { name: '王秀英', birthYear: 1950, tags: ['党员'] })).toEqual([]);
    expect(codes(checkNode(resident, {}))).toEqual(['required name']);
    expect(checkNode(resident, {}, true)).toEqual([]);
    expect(codes(checkNode(resident, { name: '王', birthYear: 1950.5, gender: '女', tags: 'x' }))).toEqual([
      'notAChoice gender',
      'notAnInteger birthYear',
      'badRequest tags',
    ]);
  });

  it('keep spans in order', () => {
    expect(
      codes(checkNode(nodeKind('Wave'), { name: '一', startsOn: '2026-03', endsOn: '2026-02' })),
    ).toEqual(['endBeforeStart endsOn']);
    expect(
      codes(
        checkNode(nodeKind('Resource'), {
          title: '活动室',
          kind: 'venue',
          availableFrom: '2026',
          availableTo: '2025',
        }),
      ),
    ).toEqual(['endBeforeStart availableTo']);
  });
});
