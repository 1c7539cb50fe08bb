import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength } from 'class-validator';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { whoMaySee } from '../access/whoMaySee.ts';
import { loggedAct } from '../audit/loggedAct.ts';
import { RoleEnum, type Role } from '../entities/access.ts';
import { Consent, RecordConsentInput, consentTextVersion } from '../entities/consent.ts';
import { dataCatalogue } from '../entities/dataCatalogue.ts';
import { demandIds } from '../entities/identifier.ts';
import { ProtectedData, ProtectedDataInput, type ProtectedValues } from '../entities/protectedData.ts';
import { PurposeEnum, purposeIds, type Purpose } from '../entities/purpose.ts';
import {
  EraseDependents,
  Erasure,
  ErasureReasonEnum,
  PersonAccessCount,
  PersonFile,
  PersonFileTie,
  PersonListing,
  RetentionDue,
  type ErasureReason,
} from '../entities/results/personFile.ts';
import { Spoken, type Sentence } from '../entities/sentence.ts';
import { shortName } from '../entities/shortName.ts';
import { consentText } from '../locales/consentText.ts';
import { connectionType, largestPage, PageArguments, type Connection } from './connection.ts';
import type { Context } from './context.ts';
import { accessesOf, fileViewOf, listingsOf } from './personFileParts.ts';

@ObjectType({ description: 'What a person can agree or object to' })
export class PurposeEntry {
  @Field(() => PurposeEnum)
  id!: Purpose;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'What is agreed to, in plain words' })
  text!: string;

  @Field(() => String)
  textVersion!: string;
}

@ObjectType('CatalogueEntry', { description: 'One thing that is kept about people, and how it is handled' })
export class CatalogueEntryTerm {
  @Field(() => String, { description: '`Resident.name`, `SUPPORTS`, `protected.phone` …' })
  field!: string;

  @Spoken({ description: 'What it is of' })
  subject!: Sentence;

  @Spoken()
  name!: Sentence;

  @Spoken()
  purpose!: Sentence;

  @Spoken({ description: 'Legal basis' })
  basis!: Sentence;

  @Spoken()
  sensitivity!: Sentence;

  @Spoken()
  keepUntil!: Sentence;

  @Field(() => [RoleEnum], { description: 'Who may see it by role; some need a grant for it' })
  seenBy!: Role[];
}

@ObjectType({ description: 'Somebody who is on no list: she withdrew, or was merely mentioned by others' })
export class WithheldPerson {
  @Field(() => ID)
  id!: string;

  communityId!: string;

  @Field(() => String, { description: 'Short name' })
  name!: string;

  @Field(() => Boolean)
  isMentioned!: boolean;
}

const WithheldPage = connectionType<WithheldPerson>(WithheldPerson, 'WithheldPerson');
const RetentionPage = connectionType<RetentionDue>(RetentionDue, 'RetentionDue');

@ArgsType()
class WithheldArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Part of the whole name' })
  @IsOptional()
  @MaxLength(80)
  search!: string | null;
}

const mostAtOnce = 100;

@ArgsType()
class RunRetentionArguments {
  @Field(() => ID)
  communityId!: string;

  @Field(() => [ID], { description: `At most ${mostAtOnce}` })
  @ArrayMinSize(1)
  @ArrayMaxSize(mostAtOnce)
  personIds!: string[];
}

@Resolver(() => PersonFile)
export class PrivacyResolver {
  @Query(() => [PurposeEntry], { description: 'What a person can agree or object to, each by itself' })
  purposes(@Ctx() { language }: Context): PurposeEntry[] {
    return purposeIds.map((id) => ({ id, ...consentText(id, language), textVersion: consentTextVersion }));
  }

  @Query(() => [CatalogueEntryTerm], { description: 'Everything that is kept about people' })
  dataCatalogue(): CatalogueEntryTerm[] {
    return dataCatalogue.map(({ field, handling }) => ({
      field,
      subject: { text: `subject.${field}` },
      name: { text: `field.${field}` },
      purpose: { text: `processingPurpose.${handling.purpose}` },
      basis: { text: `legalBasis.${handling.basis}` },
      sensitivity: { text: `sensitivity.${handling.sensitivity}` },
      keepUntil: { text: `keepRule.${handling.keep}` },
      seenBy: whoMaySee(field),
    }));
  }

  @Query(() => PersonFile, { description: 'Everything that is kept about one person' })
  async personFile(
    @Arg('personId', () => ID) personId: string,
    @Ctx() context: Context,
  ): Promise<PersonFile> {
    return context.privacy.file(personId, await fileViewOf(personId, context));
  }

  @Query(() => WithheldPage, {
    description:
      'Who is on no list, so that a consent can be recorded: who withdrew, and who was merely mentioned',
  })
  async withheldPersons(
    @Arg('communityId', () => ID) communityId: string,
    @Args(() => WithheldArguments) page: WithheldArguments,
    @Ctx() { privacy, today }: Context,
  ): Promise<Connection<WithheldPerson>> {
    const { edges, ...rest } = await privacy.consents.withheldPersons(communityId, page, today());
    return {
      ...rest,
      edges: edges.map(({ cursor, node: { id, name, standing } }) => ({
        cursor,
        node: { id, communityId, name: shortName(name), isMentioned: standing === 'mentioned' },
      })),
    };
  }

  @Query(() => ProtectedData, { description: 'Contact and sensitive data, as far as asker and person allow' })
  async protectedData(
    @Arg('personId', () => ID) personId: string,
    @Ctx() context: Context,
  ): Promise<ProtectedData> {
    return context.privacy.protectedData.read(personId, (await fileViewOf(personId, context)).groups);
  }

  @Query(() => EraseDependents, { description: 'What goes with a person: to be shown before she is erased' })
  async eraseDependents(
    @Arg('personId', () => ID) personId: string,
    @Ctx() { privacy, access, loaders }: Context,
  ): Promise<EraseDependents> {
    const person = await loaders.node.load(personId);
    const withStressfulTies = person !== null && access.may('stressfulTie', person.communityId);
    return privacy.dependents(personId, { withStressfulTies });
  }

  @Query(() => RetentionPage, { description: 'Persons whose time of keeping is over, longest first' })
  retentionDue(
    @Arg('communityId', () => ID) communityId: string,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { privacy }: Context,
  ): Promise<Connection<RetentionDue>> {
    return privacy.retention.page(communityId, page);
  }

  @Mutation(() => Consent, {
    description: 'Adds a decision. It holds at once; withdrawing needs no more than giving does',
  })
  recordConsent(
    @Arg('input', () => RecordConsentInput) input: RecordConsentInput,
    @Ctx() { privacy, viewer, today }: Context,
  ): Promise<Consent> {
    const { id, on, until, textVersion, formReference, guardian, ...rest } = input;
    return privacy.recordConsent({
      ...rest,
      id: id ?? null,
      on: on ?? today(),
      until: until ?? null,
      textVersion: textVersion ?? consentTextVersion,
      formReference: formReference ?? null,
      guardian: guardian ?? null,
      takenBy: viewer.accountId,
    });
  }

  @Mutation(() => ProtectedData, {
    description: 'Needs the person’s consent to each group that is filled in',
  })
  async setProtectedData(
    @Arg('personId', () => ID) personId: string,
    @Arg('input', () => ProtectedDataInput) input: ProtectedDataInput,
    @Ctx() context: Context,
  ): Promise<ProtectedData> {
    const { groups } = await fileViewOf(personId, context);
    const values: ProtectedValues = { ...input };
    return context.privacy.protectedData.write(personId, values, {
      accountId: context.viewer.accountId,
      mayOpen: groups,
    });
  }

  @Mutation(() => Erasure, {
    description: 'Removes a person for good, from the files of the store too. Sent again, it does nothing',
  })
  async erasePerson(
    @Arg('id', () => ID, { description: 'A UUID made by the client' }) id: string,
    @Arg('personId', () => ID) personId: string,
    @Arg('reason', () => ErasureReasonEnum) reason: ErasureReason,
    @Ctx() context: Context,
  ): Promise<Erasure> {
    demandIds('personId', [personId]);
    context.waiting.takeLonger?.();
    const communityId = (await context.loaders.node.load(personId))?.communityId ?? null;
    const what = ['erasePerson', reason];
    const event = { accountId: context.viewer.accountId, action: 'erase', what, communityId } as const;
    return loggedAct(context.audit, { ...event, personIds: [personId] }, () =>
      context.privacy.erase(id, personId),
    );
  }

  @Mutation(() => [Erasure], { description: 'Erases persons of `retentionDue` whom somebody has looked at' })
  runRetention(
    @Args(() => RunRetentionArguments) { communityId, personIds }: RunRetentionArguments,
    @Ctx() { privacy, audit, waiting, viewer: { accountId } }: Context,
  ): Promise<Erasure[]> {
    waiting.takeLonger?.();
    demandIds('communityId', [communityId]);
    demandIds('personIds', personIds);
    const what = ['runRetention', 'retention'];
    return loggedAct(audit, { accountId, action: 'erase', what, communityId, personIds }, () =>
      privacy.eraseDue(communityId, personIds),
    );
  }

  @FieldResolver(() => [PersonFileTie], { description: 'By id, former versions too; at most 500 at once' })
  ties(
    @Root() file: PersonFile,
    @Arg('first', () => Int, { defaultValue: 100 }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0 }) offset: number,
  ): PersonFileTie[] {
    const start = Math.max(0, offset);
    return file.tieList.slice(start, start + Math.max(0, Math.min(first, largestPage)));
  }

  @FieldResolver(() => Int)
  tieCount(@Root() file: PersonFile): number {
    return file.tieList.length;
  }

  @FieldResolver(() => [PersonListing], { description: 'The lists that she is on today, and why' })
  listings(@Root() file: PersonFile, @Ctx() context: Context): Promise<PersonListing[]> {
    return listingsOf(file, context);
  }

  @FieldResolver(() => [PersonAccessCount], { description: 'How often her data were looked at or changed' })
  accesses(@Root() file: PersonFile, @Ctx() context: Context): Promise<PersonAccessCount[]> {
    return accessesOf(file, context);
  }
}
