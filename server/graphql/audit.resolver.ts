import { Arg, Args, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { AuditEntry, AuditFilter, AuditVerification, type AuditedEvent } from '../entities/results/audit.ts';
import { PageArguments, PageInfo } from './connection.ts';
import type { Context } from './context.ts';

@ObjectType()
export class AuditEntryEdge {
  @Field(() => AuditEntry)
  node!: AuditEntry;

  @Field(() => String)
  cursor!: string;
}

@ObjectType({
  description:
    'A page of the audit log. It may be shorter than asked for and not be the last: one page looks through 200,000 lines at most',
})
export class AuditEntryConnection {
  @Field(() => [AuditEntryEdge])
  edges!: AuditEntryEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;
}

@Resolver()
export class AuditResolver {
  @Query(() => AuditEntryConnection, { description: 'Who did what to whose data, newest first' })
  async auditEntries(
    @Arg('filter', () => AuditFilter, { nullable: true }) filter: AuditFilter | null,
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() { audit }: Context,
  ): Promise<AuditEntryConnection> {
    const { entries, endCursor } = await audit.list(filter ?? {}, { first, after: after ?? null });
    return {
      edges: entries.map((event) => ({ node: entryOf(event), cursor: String(event.seq) })),
      pageInfo: { hasNextPage: endCursor !== null, endCursor },
    };
  }

  @Query(() => AuditVerification, {
    description: 'Reads the whole audit log and tells whether anything in it was changed or is missing',
  })
  auditVerification(@Ctx() { audit }: Context): Promise<AuditVerification> {
    return audit.verify();
  }
}

const entryOf = ({ personIds, ...event }: AuditedEvent): AuditEntry => ({
  ...event,
  isAboutAll: personIds === 'all',
  personIds: personIds === 'all' ? [] : personIds,
});
