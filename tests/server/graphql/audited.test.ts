import { ApolloServer } from '@apollo/server';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../../server/entities/results/audit.ts';
import { localViewer } from '../../../server/entities/access.ts';
import { ProblemError } from '../../../server/entities/problem.ts';
import { audited, auditOperations } from '../../../server/graphql/audited.ts';
import type { Context } from '../../../server/graphql/context.ts';

const id = '018f0000-0000-7000-8000-000000000001';
const communityId = '018f0000-0000-7000-8000-0000000000c1';
const resident = { id, communityId, label: 'Resident', name: '王秀英' };

interface Trail {
  readonly events: AuditEvent[];
  readonly isFull?: boolean;
  readonly writes?: string[];
}

/** One query and one mutation, behind the plugin, with a log that may refuse. */
async function run(query: string, { events, isFull = false, writes = [] }: Trail) {
  const schema = audited(
    buildSchema(`
      type Resident { id: ID! name: String! }
      type NewlyMade { id: ID! }
      type Query { resident(id: ID): Resident, secret(personId: ID): Resident, newlyMade: NewlyMade, count: Int! }
      type Mutation { updateResident(id: ID!): Resident }
    `),
  );
  const resolve = (type: 'Query' | 'Mutation', name: string, answer: () => unknown): void => {
    const field = (type === 'Query' ? schema.getQueryType() : schema.getMutationType())!.getFields()[name]!;
    const noting = field.resolve;
    // The field was made to note what its plain resolver finds in the source.
    field.resolve = (_source, args, context, info) =>
      noting ? noting({ [name]: answer }, args, context, info) : answer();
  };
  resolve('Query', 'resident', () => resident);
  resolve('Query', 'newlyMade', () => ({ id: 'x' }));
  resolve('Query', 'count', () => 3);
  resolve('Query', 'secret', () => {
    throw new ProblemError({ code: 'notAllowed' });
  });
  resolve('Mutation', 'updateResident', () => {
    writes.push('updateResident');
    return resident;
  });
  const fail = (): Promise<void> => Promise.reject(new ProblemError({ code: 'auditUnavailable' }));
  const context = {
    viewer: localViewer,
    language: 'en',
    communities: new WeakMap(),
    audit: {
      append: (event: AuditEvent) => (isFull ? fail() : Promise.resolve(void events.push(event))),
      mustBeWritable: () => (isFull ? fail() : Promise.resolve()),
    },
    stores: { nodes: { readMany: (ids: string[]) => Promise.resolve(ids.map(() => resident)) } },
  } as unknown as Context;
  const apollo = new ApolloServer<Context>({ schema, plugins: [auditOperations()] });
  const { body } = await apollo.executeOperation({ query }, { contextValue: context });
  await apollo.stop();
  if (body.kind !== 'single') throw new Error('A single answer was expected');
  return body.singleResult;
}

describe('the log of operations', () => {
  it('has the event before the answer', async () => {
    const events: AuditEvent[] = [];
    const { data } = await run('{ resident { name } }', { events });
    expect(data).toEqual({ resident: { name: '王秀英' } });
    expect(events).toEqual([
      {
        accountId: 'local',
        action: 'read',
        what: ['resident'],
        communityId,
        personIds: [id],
        outcome: 'done',
      },
    ]);
  });

  it('keeps an answer back that cannot be logged', async () => {
    const answer = await run('{ resident { name } }', { events: [], isFull: true });
    expect(answer.data).toBeNull();
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'SERVICE_UNAVAILABLE', problems: [{ code: 'auditUnavailable' }] } },
    ]);
    expect(JSON.stringify(answer)).not.toContain('王秀英');
  });

  it('still answers what holds no person while the log cannot be written', async () => {
    expect((await run('{ count }', { events: [], isFull: true })).data).toEqual({ count: 3 });
  });

  it('does not begin a change that could not be logged', async () => {
    const writes: string[] = [];
    const answer = await run(`mutation { updateResident(id: "${id}") { id } }`, {
      events: [],
      isFull: true,
      writes,
    });
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors).toHaveLength(1);
    expect(writes).toEqual([]);
  });

  it('logs what was refused, and whom it was about', async () => {
    const events: AuditEvent[] = [];
    await run(`{ secret(personId: "${id}") { name } }`, { events });
    expect(events).toMatchObject([{ action: 'read', what: ['secret'], personIds: [id], outcome: 'refused' }]);
  });

  it('takes types that nobody listed for somebody’s data', async () => {
    const events: AuditEvent[] = [];
    await run('{ newlyMade { id } }', { events });
    expect(events).toMatchObject([{ what: ['newlyMade'], personIds: [], outcome: 'done' }]);
  });
});
