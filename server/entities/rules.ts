import type { ContactFrequency } from './contactFrequency.ts';
import type { EntityDescriptor } from './entity.ts';
import { isPlainText } from './plainText.ts';
import { checkProperty } from './property.ts';
import { firstDay, isPartialDate, lastDay } from './partialDate.ts';
import type { Problem } from './problem.ts';
import type { Technique } from './technique.ts';
import type { TieKind } from './tieKind.ts';
import { findTieKind, networkTieKinds } from './tieKinds.ts';
import { checkWrittenDate } from './writtenDate.ts';

/** What the rules need to know of a tie, whoever proposes it: a form, a file, a program. */
export interface ProposedTie {
  readonly kind: string;
  readonly fromId: string;
  readonly toId: string;
  /** Null where the end is not known yet; then the rule on ends is not applied. */
  readonly fromLabel: string | null;
  readonly toLabel: string | null;
  readonly subkind?: string | null;
  readonly weight?: number | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly method?: Technique | null;
  readonly frequency?: ContactFrequency | null;
  readonly confirmedOn?: string | null;
  readonly note?: string | null;
}

const longestSubkind = 60;
const longestNote = 2000;

/** The domain's rules on ties. An empty list means that the tie may be stored. */
export function checkTie(tie: ProposedTie): Problem[] {
  const problems: Problem[] = [];
  const kind = findTieKind(tie.kind);
  if (!kind) problems.push({ code: 'unknownTieKind', field: 'kind', value: tie.kind.slice(0, 80) });
  if (tie.fromId === tie.toId && !kind?.reflexive) problems.push({ code: 'selfTie', field: 'to' });
  if (
    kind &&
    tie.fromLabel &&
    tie.toLabel &&
    !(kind.from.includes(tie.fromLabel) && kind.to.includes(tie.toLabel))
  ) {
    problems.push({
      code: 'wrongEnds',
      field: 'kind',
      parameters: {
        kind: kind.id,
        from: tie.fromLabel,
        to: tie.toLabel,
        allowedFrom: kind.from.join(', '),
        allowedTo: kind.to.join(', '),
      },
    });
  }
  if (tie.weight !== null && tie.weight !== undefined && !(Number.isFinite(tie.weight) && tie.weight !== 0)) {
    problems.push({ code: 'zeroWeight', field: 'weight' });
  }
  if (kind) problems.push(...outOfKind(kind, tie));
  if (kind && tie.frequency && !networkTieKinds.includes(kind.id))
    problems.push({ code: 'noFrequency', field: 'frequency', parameters: { kind: kind.id } });
  for (const field of ['validFrom', 'validTo', 'confirmedOn'] as const) {
    const date = tie[field];
    if (date) problems.push(...checkWrittenDate(field, date));
  }
  if (
    tie.validFrom &&
    tie.validTo &&
    isPartialDate(tie.validFrom) &&
    isPartialDate(tie.validTo) &&
    lastDay(tie.validTo) < firstDay(tie.validFrom)
  ) {
    problems.push({
      code: 'endBeforeStart',
      field: 'validTo',
      value: tie.validTo,
      parameters: { start: tie.validFrom },
    });
  }
  if (tie.subkind && tie.subkind.length > longestSubkind)
    problems.push({ code: 'tooLong', field: 'subkind', parameters: { max: longestSubkind } });
  if (tie.subkind && !isPlainText(tie.subkind, { hasLines: false }))
    problems.push({ code: 'unreadableSigns', field: 'subkind' });
  if (tie.note && !isPlainText(tie.note, { hasLines: true }))
    problems.push({ code: 'unreadableSigns', field: 'note' });
  if (tie.note && tie.note.length > longestNote)
    problems.push({ code: 'tooLong', field: 'note', parameters: { max: longestNote } });
  return problems;
}

/** A weight outside the kind's range, a technique by which such a tie cannot have been learnt. */
function outOfKind({ weightRange, methods }: TieKind, tie: ProposedTie): Problem[] {
  const problems: Problem[] = [];
  const { weight, method } = tie;
  if (weightRange && typeof weight === 'number' && weight < weightRange.min)
    problems.push({ code: 'tooSmall', field: 'weight', parameters: { min: weightRange.min } });
  if (weightRange && typeof weight === 'number' && weight > weightRange.max)
    problems.push({ code: 'tooLarge', field: 'weight', parameters: { max: weightRange.max } });
  const areKnown = tie.fromLabel !== null && tie.toLabel !== null;
  if (methods && method && areKnown) {
    const choices = tie.fromId === tie.toId ? methods.ofHerself : methods.ofOthers;
    if (!choices.includes(method))
      problems.push({ code: 'notLearntSo', field: 'method', parameters: { choices: choices.join(', ') } });
  }
  return problems;
}

/**
 * The domain's rules on the properties of a node; `partial` when only some of them are being changed.
 * `values.attributes`, where given, are its further facts.
 */
export function checkNode(
  kind: EntityDescriptor,
  values: Readonly<Record<string, unknown>>,
  partial = false,
): Problem[] {
  const problems = kind.properties
    .filter((property) => !partial || property.name in values)
    .flatMap((property) => checkProperty(property, values[property.name]));
  if (!hasPlainAttributes(values.attributes)) problems.push({ code: 'unreadableSigns', field: 'attributes' });
  const spans: readonly (readonly [string, string])[] = [
    ['startsOn', 'endsOn'],
    ['availableFrom', 'availableTo'],
  ];
  for (const [start, end] of spans) {
    const [from, to] = [values[start], values[end]];
    if (
      typeof from === 'string' &&
      typeof to === 'string' &&
      isPartialDate(from) &&
      isPartialDate(to) &&
      lastDay(to) < firstDay(from)
    ) {
      problems.push({ code: 'endBeforeStart', field: end, value: to, parameters: { start: from } });
    }
  }
  if (values.standing === 'mentioned') problems.push(...tooMuchOfMentioned(kind, values));
  return problems;
}

function hasPlainAttributes(attributes: unknown): boolean {
  return Object.entries(attributes ?? {}).every(
    ([name, value]) =>
      isPlainText(name, { hasLines: true }) &&
      (typeof value !== 'string' || isPlainText(value, { hasLines: true })),
  );
}

/** Who was merely mentioned by others is called by a name, and nothing else about her is kept. */
function tooMuchOfMentioned(kind: EntityDescriptor, values: Readonly<Record<string, unknown>>): Problem[] {
  const isFilled = (value: unknown): boolean =>
    typeof value === 'object' && value !== null
      ? Object.keys(value).length > 0
      : value !== null && value !== undefined && value !== '';
  return [...kind.properties.map(({ name }) => name), 'attributes']
    .filter((name) => name !== kind.nameProperty && name !== 'standing' && isFilled(values[name]))
    .map((field) => ({ code: 'mentionedHoldsTooMuch', field }));
}
