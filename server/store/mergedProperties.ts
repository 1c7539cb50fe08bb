import { nodeKind } from '../entities/nodeKinds.ts';
import type { Attributes } from '../entities/scalars.ts';
import { readAttributes } from './rows.ts';

type Values = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * What one person has who was two: hers first, what she lacks from the other, lists of both together, and the other's where
 * `take` says so. She is merely mentioned only when both were. Answers what becomes different; a null takes away.
 */
export function mergedProperties(
  kept: Values,
  other: Values,
  take: readonly string[],
): Record<string, unknown> {
  const changed: Record<string, unknown> = {};
  for (const { name, type } of nodeKind('Resident').properties) {
    if (name === 'standing') continue;
    const value = mergedValue(kept[name], other[name], {
      isTaken: take.includes(name),
      isList: type === 'texts',
    });
    if (JSON.stringify(value) !== JSON.stringify(kept[name])) changed[name] = value;
  }
  if (kept.standing === 'mentioned' && other.standing !== 'mentioned')
    changed.standing = other.standing ?? null;
  if (isEmpty(kept.externalId) && !isEmpty(other.externalId)) changed.externalId = other.externalId;
  const attributes = mergedAttributes(kept, other, take.includes('attributes'));
  if (attributes !== kept.attributes) changed.attributes = attributes;
  return changed;
}

function mergedValue(
  kept: unknown,
  other: unknown,
  { isTaken, isList }: { readonly isTaken: boolean; readonly isList: boolean },
): unknown {
  if (isEmpty(other)) return kept;
  if (isTaken || isEmpty(kept)) return other;
  if (!isList) return kept;
  return [...new Set([...(kept as string[]), ...(other as string[])])];
}

function mergedAttributes(kept: Values, other: Values, isTaken: boolean): unknown {
  const [own, others] = [readAttributes(kept.attributes), readAttributes(other.attributes)];
  const merged: Attributes = isTaken ? { ...own, ...others } : { ...others, ...own };
  const isSame = Object.keys(merged).every((key) => own[key] === merged[key]);
  return isSame ? kept.attributes : JSON.stringify(merged);
}
