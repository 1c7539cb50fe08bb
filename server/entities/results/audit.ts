import { IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLDateTime } from '../scalars.ts';

export const auditActions = [
  'read',
  'write',
  'export',
  'import',
  'consent',
  'erase',
  'signIn',
  'signInRefused',
  'signOut',
  'account',
  'backup',
  'restore',
  'migrate',
  'policy',
] as const;
export type AuditAction = (typeof auditActions)[number];
const AuditActionEnum = Object.fromEntries(auditActions.map((each) => [each, each]));
registerEnumType(AuditActionEnum, { name: 'AuditAction', description: 'What was done' });

export const auditOutcomes = ['done', 'refused', 'failed'] as const;
export type AuditOutcome = (typeof auditOutcomes)[number];
const AuditOutcomeEnum = Object.fromEntries(auditOutcomes.map((each) => [each, each]));
registerEnumType(AuditOutcomeEnum, {
  name: 'AuditOutcome',
  description: 'done; refused, because the account may not; failed, because something went wrong',
});

/** Who did what to whose data. Ids and names of fields only: never a person's name or a value. */
export interface AuditEvent {
  readonly accountId: string;
  readonly action: AuditAction;
  /** Names of API fields, commands or routes, such as `resident`. */
  readonly what: readonly string[];
  /** Null = no community, or several at once. */
  readonly communityId: string | null;
  /** Whose data were read or written; 'all' = everybody of the community. */
  readonly personIds: readonly string[] | 'all';
  readonly outcome: AuditOutcome;
}

/** An event with its place in the log. */
export interface AuditedEvent extends AuditEvent {
  /** From 1, without a gap. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export const auditProblemKinds = ['changed', 'missing', 'swapped', 'torn', 'head'] as const;
export type AuditProblemKind = (typeof auditProblemKinds)[number];
const AuditProblemKindEnum = Object.fromEntries(auditProblemKinds.map((each) => [each, each]));
registerEnumType(AuditProblemKindEnum, {
  name: 'AuditProblemKind',
  description:
    'changed: a line is not as it was written. missing: lines are gone. swapped: lines stand in another order, or twice. torn: the last line has no end. head: the record of the last line was lost or replaced',
});

@ObjectType({ description: 'A line of the audit log: who did what to whose data' })
export class AuditEntry {
  @Field(() => Int, { description: 'From 1, without a gap' })
  seq!: number;

  @Field(() => GraphQLDateTime)
  at!: string;

  @Field(() => ID)
  accountId!: string;

  @Field(() => AuditActionEnum)
  action!: AuditAction;

  @Field(() => [String], { description: 'Names of API fields, commands or routes' })
  what!: readonly string[];

  @Field(() => ID, { nullable: true })
  communityId!: string | null;

  @Field(() => Boolean, { description: 'Whether data of everybody of the community were in it' })
  isAboutAll!: boolean;

  @Field(() => [ID], { description: 'Whose data were read or written; empty when `isAboutAll`' })
  personIds!: readonly string[];

  @Field(() => AuditOutcomeEnum)
  outcome!: AuditOutcome;
}

@ObjectType({ description: 'The first thing that is wrong with the audit log' })
export class AuditProblem {
  @Field(() => String)
  file!: string;

  @Field(() => Int, { description: 'Line of the file, from 1' })
  line!: number;

  @Field(() => AuditProblemKindEnum)
  kind!: AuditProblemKind;
}

@ObjectType({ description: 'Whether the audit log is whole and as it was written' })
export class AuditVerification {
  @Field(() => Boolean)
  ok!: boolean;

  @Field(() => Int, { description: 'Lines found right, up to the first problem' })
  lines!: number;

  @Field(() => String, {
    description:
      'Number and code of the last line. Written down elsewhere, it later shows whether the log was set back to an older state',
  })
  head!: string;

  @Field(() => AuditProblem, { nullable: true })
  firstProblem!: AuditProblem | null;
}

@InputType({ description: 'Which lines of the audit log; what is left out is not asked for' })
export class AuditFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Whose data; with `communityId` also what was about everybody of the community',
  })
  @IsOptional()
  @MaxLength(100)
  personId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  accountId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @MaxLength(100)
  communityId?: string | null;

  @Field(() => AuditActionEnum, { nullable: true })
  action?: AuditAction | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'From this time on' })
  from?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Up to this time, which is not included' })
  to?: string | null;
}
