import { isDeepStrictEqual } from 'node:util';
import type { PropertyValue } from '../entities/property.ts';
import type { Attributes } from '../entities/scalars.ts';

/** Values of one node; null = it has none. */
export interface NodeValues {
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly attributes: Readonly<Record<string, Attributes[string] | null>>;
}

export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** An engine keeps no empty lists apart from none. */
export const sameValue = (one: unknown, other: unknown): boolean =>
  (isEmpty(one) && isEmpty(other)) || isDeepStrictEqual(one, other);
