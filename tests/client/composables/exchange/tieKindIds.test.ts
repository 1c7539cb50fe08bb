import 'reflect-metadata';
import { expect, it } from 'vitest';
import { isTieKind } from '../../../../client/composables/exchange/tieKindIds.ts';
import { tieKinds } from '../../../../server/entities/tieKinds.ts';

it('knows every kind of tie of the server, and nothing else', () => {
  expect(tieKinds.map((kind) => kind.id).filter((id) => !isTieKind(id))).toEqual([]);
  expect(isTieKind('')).toBe(false);
  expect(isTieKind('toString')).toBe(false);
});
