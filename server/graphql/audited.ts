import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import {
  defaultFieldResolver,
  getNamedType,
  isCompositeType,
  isObjectType,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import { isPersonLabel } from '../entities/actor.ts';
import type { AuditAction, AuditEvent } from '../entities/results/audit.ts';
import { ProblemError } from '../entities/problem.ts';
import { sayProblem } from '../locales/index.ts';
import type { Context } from './context.ts';
import { personsIn, personsOfType } from './personsIn.ts';
import { PersonsTouched } from './personsTouched.ts';
import { idsOf, leavesOut, rootCalls, type RootCall } from './rootCalls.ts';

/** What the mutations are that do more than write. */
const actionOfMutation: Readonly<Record<string, AuditAction>> = {
  makeBackup: 'backup',
  verifyBackup: 'backup',
  createAccount: 'account',
  setGrants: 'account',
  disableAccount: 'account',
  enableAccount: 'account',
  resetPassword: 'account',
  endSessions: 'account',
  commitImport: 'import',
  undoImport: 'import',
  readImportAgain: 'import',
  cancelImport: 'import',
  saveImportProfile: 'import',
  removeImportProfile: 'import',
  createDemonstration: 'import',
  recordConsent: 'consent',
  erasePerson: 'erase',
  runRetention: 'erase',
};
/** What queries are that hand out more than a page shows. */
const actionOfQuery: Readonly<Record<string, AuditAction>> = { fieldRoster: 'export' };
/** These write to the log themselves when they are not refused. */
const logsItself = (name: string): boolean =>
  ['account', 'erase'].includes(actionOfMutation[name] ?? 'write');
/** Calls that concern everybody of a community. */
const aboutEverybody: readonly string[] = ['commitImport', 'undoImport', 'createDemonstration'];
/** Queries whose answer is about the node that they name. */
const aboutArgument: readonly string[] = ['dependents', 'eraseDependents'];

/** Of the operation that a context belongs to. */
const touchedIn = new WeakMap<object, PersonsTouched>();

/** Has the operation logged as refused, though its answer says only that nothing is there. */
export function noteRefusal(context: object): void {
  const touched = touchedIn.get(context);
  if (touched) touched.isRefused = true;
}

/**
 * Has every field that answers with objects note whose data they are, by `personsOfType`. O(1) for an object, and
 * nothing for plain values.
 */
export function audited(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (isCompositeType(named) && personsOfType[named.name] !== 'none')
        field.resolve = noting(named.name, field.resolve ?? defaultFieldResolver);
    }
  }
  return schema;
}

function noting(
  typeName: string,
  resolve: GraphQLFieldResolver<unknown, Context>,
): GraphQLFieldResolver<unknown, Context> {
  return (source, args, context, info) => {
    const value: unknown = resolve(source, args as Record<string, unknown>, context, info);
    const touched = touchedIn.get(context);
    if (!touched) return value;
    const noting = { touched, typeName, source, args: args as Noting['args'], context };
    if (!(value instanceof Promise)) return note(value, noting);
    return value.then((resolved: unknown) => note(resolved, noting));
  };
}

interface Noting {
  readonly touched: PersonsTouched;
  readonly typeName: string;
  readonly source: unknown;
  readonly args: Readonly<Record<string, unknown>>;
  readonly context: Context;
}

function note(value: unknown, noting: Noting): unknown {
  if (Array.isArray(value)) for (const each of value) note(each, noting);
  else if (typeof value === 'object' && value !== null) {
    const { touched, typeName, source, args, context } = noting;
    touched.add(personsIn(typeName, value, source, args));
    const own = 'communityId' in value ? value.communityId : context.communities.get(value);
    if (typeof own === 'string') touched.addCommunity(own);
  }
  return value;
}

/**
 * One line of the audit log for each operation that reads or writes persons' data, or is refused. It is on disk
 * before the answer leaves; when it can't be, the answer doesn't.
 */
export function auditOperations(): ApolloServerPlugin<Context> {
  return {
    requestDidStart({ contextValue }) {
      const touched = new PersonsTouched();
      touchedIn.set(contextValue, touched);
      let calls: readonly RootCall[] = [];
      let isMutation = false;
      return Promise.resolve({
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          isMutation = operation.operation === 'mutation';
          calls = rootCalls(schema, document, operation, request.variables ?? {});
          for (const id of calls.flatMap((call) => idsOf(call).communityIds)) touched.addCommunity(id);
          if (!isMutation) return;
          await contextValue.audit.mustBeWritable();
          // Afterwards what was removed could not be looked up any more.
          await noteArguments(touched, calls, contextValue);
        },
        async willSendResponse(request) {
          const isRefused = touched.isRefused || (request.errors ?? []).some(isRefusal);
          const named = isRefused
            ? calls
            : calls.filter((call) => aboutArgument.includes(call.name) || leavesOut(call));
          if (named.some(leavesOut)) touched.add([null]);
          try {
            if (!isMutation) await noteArguments(touched, named, contextValue);
            const event = eventOf(calls, touched, { isMutation, isRefused, request });
            if (event) await contextValue.audit.append(event);
          } catch (error) {
            withhold(request, error);
          }
        },
      });
    },
  };
}

function eventOf(
  calls: readonly RootCall[],
  touched: PersonsTouched,
  {
    isMutation,
    isRefused,
    request: { contextValue, errors },
  }: {
    readonly isMutation: boolean;
    readonly isRefused: boolean;
    readonly request: GraphQLRequestContext<Context>;
  },
): AuditEvent | null {
  const logged = isRefused ? calls : calls.filter(({ name }) => !logsItself(name));
  if (!isRefused && (isMutation ? logged.length === 0 : !touched.isAnybody)) return null;
  const actions = logged.map(({ name }) => actionOfMutation[name] ?? 'write');
  const isFailed = isMutation && (errors ?? []).length > 0;
  return {
    accountId: contextValue.viewer.accountId,
    action: isMutation ? (actions.find((action) => action !== 'write') ?? 'write') : actionOfQueries(logged),
    what: [...new Set(logged.map(({ name }) => name))].sort(),
    communityId: touched.communityId,
    personIds: touched.personIds,
    outcome: isRefused ? 'refused' : isFailed ? 'failed' : 'done',
  };
}

const actionOfQueries = (calls: readonly RootCall[]): AuditAction =>
  calls.map(({ name }) => actionOfQuery[name]).find((action) => action !== undefined) ?? 'read';

/** Notes the persons that calls name in their arguments. */
async function noteArguments(
  touched: PersonsTouched,
  calls: readonly RootCall[],
  { stores }: Pick<Context, 'stores'>,
): Promise<void> {
  if (calls.length === 0) return;
  const ids = new Set(calls.flatMap((call) => idsOf(call).ids));
  for (const call of calls.filter(({ name }) => name.endsWith('Tie')))
    for (const id of idsOf(call).ids) {
      const tie = await stores.ties.read(id);
      if (tie) ids.add(tie.fromId).add(tie.toId);
    }
  const nodes = ids.size > 0 ? await stores.nodes.readMany([...ids]) : [];
  for (const node of nodes) {
    if (!node) continue;
    touched.addCommunity(node.communityId);
    if (isPersonLabel(node.label)) touched.add([node.id]);
  }
  if (calls.some(({ name }) => aboutEverybody.includes(name))) touched.addEverybody();
}

function isRefusal({ extensions, originalError }: GraphQLError): boolean {
  if (extensions.code === 'FORBIDDEN') return true;
  return (
    originalError instanceof ProblemError &&
    originalError.problems.some((problem) => problem.code === 'notAllowed')
  );
}

/** Nothing leaves that could not be logged. */
function withhold({ response, contextValue }: GraphQLRequestContext<Context>, error: unknown): void {
  const { problems } = error instanceof ProblemError ? error : new ProblemError({ code: 'unexpected' });
  response.body = {
    kind: 'single',
    singleResult: {
      errors: [
        {
          message: problems.map((problem) => sayProblem(problem, contextValue.language)).join('\n'),
          extensions: {
            code: 'SERVICE_UNAVAILABLE',
            problems: problems.map(({ code }) => ({ code })),
          },
        },
      ],
      data: null,
    },
  };
}
