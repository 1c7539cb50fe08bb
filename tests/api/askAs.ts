import { execute, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Grant, Viewer } from '../../server/entities/access.ts';
import type { Services } from '../../server/graphql/context.ts';
import { makeContext } from '../../server/graphql/makeContext.ts';

/** A viewer with some grants; what a grant leaves out opens nothing. */
export const viewerWith = (...grants: (Partial<Grant> & Pick<Grant, 'role'>)[]): Viewer => ({
  accountId: `a-${grants.map(({ role }) => role).join('-')}`,
  name: '',
  isLocal: false,
  grants: grants.map((grant) => ({ communityId: null, organizationIds: [], dataKinds: [], ...grant })),
});

/** Asks the API as somebody, without HTTP in between. */
export function askAs(
  services: Services,
  schema: GraphQLSchema,
  viewer: Viewer,
  text: string,
  variables: object = {},
): Promise<ExecutionResult> {
  return Promise.resolve(
    execute({
      schema,
      document: parse(text),
      variableValues: variables as Record<string, unknown>,
      contextValue: makeContext(services, 'en', viewer),
    }),
  );
}
