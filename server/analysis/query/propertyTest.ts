import type { RecordNode } from '../../entities/communityRecord.ts';
import type { PropertyCondition } from '../../entities/graphQuery.ts';
import { firstDay, isPartialDate, lastDay } from '../../entities/partialDate.ts';
import { ProblemError } from '../../entities/problem.ts';
import type { PropertyValue } from '../../entities/property.ts';
import { valueOf } from './facts.ts';

type One = string | number | boolean;

/**
 * Whether a node has a property as a condition says. Of several values one is enough, but for `isNot` all must differ.
 * Numbers are compared as numbers, dates by their days (`atLeast` 2025-03: on 2025-03-01 or later; `atMost` 2025-03: begun by
 * 2025-03-31), texts without regard to case. Undefined: what is not known matches `isUnknown` alone.
 * @throws ProblemError `required` when a value is needed and missing
 */
export function propertyTest(
  { property, comparison, value }: PropertyCondition,
  field: string,
): (node: RecordNode) => boolean {
  if (comparison === 'isKnown') return (node) => valueOf(node, property) !== null;
  if (comparison === 'isUnknown') return (node) => valueOf(node, property) === null;
  const given = value?.trim() ?? '';
  if (given === '') throw new ProblemError({ code: 'required', field: `${field}.value` });
  const isAsked = {
    is: (known: One) => isSame(known, given),
    isNot: (known: One) => !isSame(known, given),
    contains: (known: One) => String(known).toLowerCase().includes(given.toLowerCase()),
    atLeast: (known: One) => isBetween(known, given, null),
    atMost: (known: One) => isBetween(known, null, given),
  }[comparison];
  return (node) => {
    const known = eachOf(valueOf(node, property));
    if (known.length === 0) return false;
    return comparison === 'isNot' ? known.every(isAsked) : known.some(isAsked);
  };
}

const eachOf = (value: PropertyValue): readonly One[] => {
  if (value === null) return [];
  return Array.isArray(value) ? (value as readonly string[]) : [value as One];
};

const isSame = (known: One, given: string): boolean =>
  typeof known === 'number' ? known === Number(given) : String(known).toLowerCase() === given.toLowerCase();

/** Words that are neither numbers nor dates lie nowhere. */
function isBetween(known: One, least: string | null, most: string | null): boolean {
  if (typeof known === 'boolean') return false;
  const number = Number(known);
  if (
    typeof known === 'number' ||
    (known.trim() !== '' && Number.isFinite(number) && !isDate(least ?? most!))
  )
    return (least === null || number >= Number(least)) && (most === null || number <= Number(most));
  if (!isPartialDate(known) || !isPartialDate(least ?? most!)) return false;
  return (
    (least === null || firstDay(known) >= firstDay(least)) &&
    (most === null || firstDay(known) <= lastDay(most))
  );
}

/** A year alone reads as a number as well. */
const isDate = (text: string): boolean => text.includes('-') && isPartialDate(text);
