import 'reflect-metadata';
import { IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { firstDay, isPartialDate, lastDay, type PartialDate } from './partialDate.ts';
import { isPlainText } from './plainText.ts';
import type { Problem } from './problem.ts';
import { ConsentDecisionEnum, PurposeEnum, type ConsentDecision, type Purpose } from './purpose.ts';
import { GraphQLDateTime, GraphQLPartialDate } from './scalars.ts';
import type { Wording } from './wording.ts';
import { checkWrittenDate } from './writtenDate.ts';

/** How a decision reached us. */
export const consentMeans = {
  paper: { zh: ['书面'], en: ['On paper'] },
  spoken: { zh: ['口头'], en: ['Spoken'] },
  online: { zh: ['网上填写'], en: ['Online'] },
  message: { zh: ['短信或微信'], en: ['Message'] },
} satisfies Record<string, Wording>;
export type ConsentMeans = keyof typeof consentMeans;
const ConsentMeansEnum = Object.fromEntries(Object.keys(consentMeans).map((id) => [id, id]));
registerEnumType(ConsentMeansEnum, { name: 'ConsentMeans', description: 'How a decision reached us' });

/** The present version of the texts that people agree to: it changes with every change of their meaning. */
export const consentTextVersion = '2026-11';

/** What somebody decided about one purpose. Decisions are added, never changed: the latest one counts. */
@ObjectType({ description: 'What somebody decided about one purpose; the latest decision counts' })
export class Consent {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  personId!: string;

  communityId!: string;

  @Field(() => PurposeEnum)
  purpose!: Purpose;

  @Field(() => ConsentDecisionEnum)
  decision!: ConsentDecision;

  @Field(() => GraphQLPartialDate, { description: 'The day of the decision' })
  on!: PartialDate;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'The last day of a consent that was given; null = until it is withdrawn',
  })
  until!: PartialDate | null;

  @Field(() => String, { description: 'Version of the text that was agreed to' })
  textVersion!: string;

  @Field(() => ConsentMeansEnum)
  means!: ConsentMeans;

  @Field(() => String, { nullable: true, description: 'Where the signed form is kept' })
  formReference!: string | null;

  @Field(() => ID, { description: 'Account that wrote it down' })
  takenBy!: string;

  @Field(() => String, { nullable: true, description: 'Who decided for somebody younger than 14' })
  guardian!: string | null;

  @Field(() => GraphQLDateTime)
  recordedAt!: string;
}

@InputType()
export class RecordConsentInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the client: sending the same decision again does nothing',
  })
  id?: string | null;

  @Field(() => ID)
  personId!: string;

  @Field(() => PurposeEnum)
  purpose!: Purpose;

  @Field(() => ConsentDecisionEnum)
  decision!: ConsentDecision;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'The day of the decision. Default: today' })
  on?: PartialDate | null;

  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'The last day of a consent that was given',
  })
  until?: PartialDate | null;

  @Field(() => String, { nullable: true, description: 'Default: the present text' })
  @IsOptional()
  @MaxLength(40)
  textVersion?: string | null;

  @Field(() => ConsentMeansEnum, { defaultValue: 'paper' })
  means!: ConsentMeans;

  @Field(() => String, { nullable: true, description: 'Where the signed form is kept' })
  @IsOptional()
  @MaxLength(120)
  formReference?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed for the consent of somebody younger than 14' })
  @IsOptional()
  @MaxLength(80)
  guardian?: string | null;
}

/** The age from which a person consents herself (PIPL art. 31). */
const ageOfConsent = 14;

/**
 * The last day on which a person may still be younger than 14; null when the year of birth is unknown. Only the
 * year is known, so that somebody born in December counts: 31 December of the year in which she becomes 14.
 */
export function lastDayUnder14(birthYear: number | null | undefined): string | null {
  return birthYear === null || birthYear === undefined ? null : `${birthYear + ageOfConsent}-12-31`;
}

/** What is typed in with a decision. */
const consentTexts = ['textVersion', 'formReference', 'guardian'] as const;
type ConsentText = (typeof consentTexts)[number];

/** What is wrong with a decision about a person. Objecting is always possible, without a guardian too. */
export function checkConsent(
  decision: Pick<Consent, 'decision' | 'on' | 'until' | 'guardian'> &
    Readonly<Partial<Record<ConsentText, string | null>>>,
  birthYear: number | null | undefined,
  today: string,
): Problem[] {
  const { on, until } = decision;
  const problems: Problem[] = consentTexts
    .filter((field) => !isPlainText(decision[field] ?? '', { hasLines: false }))
    .map((field) => ({ code: 'unreadableSigns', field }));
  problems.push(...checkWrittenDate('on', on));
  if (isPartialDate(on) && firstDay(on) > today)
    problems.push({ code: 'inTheFuture', field: 'on', value: on });
  if (until !== null) problems.push(...checkWrittenDate('until', until));
  if (until !== null && isPartialDate(until) && lastDay(until) < firstDay(on))
    problems.push({ code: 'endBeforeStart', field: 'until', value: until, parameters: { start: on } });
  const lastDayOfChild = lastDayUnder14(birthYear);
  const isChild = lastDayOfChild !== null && firstDay(on) <= lastDayOfChild;
  if (decision.decision === 'given' && isChild && !decision.guardian?.trim())
    problems.push({ code: 'guardianNeeded', field: 'guardian' });
  return problems;
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/**
 * The first day on which a purpose is not allowed, after this decision; null = allowed. A consent that a guardian
 * gave ends when the child may decide herself; one that no guardian gave (her year of birth was learnt later) never
 * held.
 */
export function withheldFrom(
  decision: Pick<Consent, 'decision' | 'on' | 'until' | 'guardian'>,
  birthYear: number | null | undefined,
): string | null {
  if (decision.decision !== 'given') return firstDay(decision.on);
  const lastDayOfChild = lastDayUnder14(birthYear);
  const isOfChild = lastDayOfChild !== null && firstDay(decision.on) <= lastDayOfChild;
  if (isOfChild && !decision.guardian) return firstDay(decision.on);
  const ends = [decision.until && lastDay(decision.until), isOfChild ? lastDayOfChild : null].filter(
    (day) => day !== null,
  );
  return ends.length === 0 ? null : dayAfter(ends.sort()[0]!);
}

/** The decision that counts for a purpose: the latest by its day, then by when it was recorded; null = none. */
export function latestDecision(decisions: readonly Consent[], purpose: Purpose): Consent | null {
  const order = (each: Consent): string => `${firstDay(each.on)} ${each.recordedAt} ${each.id}`;
  return decisions
    .filter((each) => each.purpose === purpose)
    .reduce<Consent | null>((last, each) => (last && order(last) > order(each) ? last : each), null);
}

/** Whether a purpose that needs consent (contact, sensitive data) has it on a day. */
export function hasConsent(
  decisions: readonly Consent[],
  purpose: Purpose,
  birthYear: number | null | undefined,
  today: string,
): boolean {
  const latest = latestDecision(decisions, purpose);
  if (latest?.decision !== 'given') return false;
  const end = withheldFrom(latest, birthYear);
  return end === null || today < end;
}
