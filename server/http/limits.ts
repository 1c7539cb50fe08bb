import {
  GraphQLError,
  type ASTNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ApolloServerPlugin } from '@apollo/server';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import type { Context } from '../graphql/context.ts';
import type { Problem } from '../entities/problem.ts';
import { sayProblem } from '../locales/index.ts';

/** What one request may ask for. */
export interface RequestLimits {
  /** How deep fields may lie in one another. */
  readonly depth: number;
  /** The largest cost: one for each field, times the `first` of the lists that it lies in. */
  readonly cost: number;
  /** How many words and signs the text of a query may have. */
  readonly tokens: number;
}

export const defaultLimits: RequestLimits = { depth: 12, cost: 200_000, tokens: 3_000 };

/** A field costs one, and what lies under a `first` as many times as it says. Lists without one are short by themselves. */
const costOfField: ComplexityEstimator = ({ args, childComplexity }) => {
  const asked: unknown = (args as Record<string, unknown>).first;
  return 1 + childComplexity * (typeof asked === 'number' ? Math.max(1, asked) : 1);
};

/** Refuses what is deeper or dearer than the limits, in the caller's language. Questions about the schema itself are free. */
export function limitRequests(limits: RequestLimits): ApolloServerPlugin<Context> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, request, contextValue }) {
          const refuse = (code: Problem['code'], parameters: Problem['parameters']): never => {
            throw new GraphQLError(sayProblem({ code, parameters }, contextValue.language), {
              extensions: { code: 'BAD_USER_INPUT', problem: code, http: { status: 400 } },
            });
          };
          const fragments = new Map(
            document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]),
          );
          const depth = depthOf(operation, fragments);
          if (depth > limits.depth) refuse('tooDeep', { depth, max: limits.depth });
          if (asksAboutSchema(operation)) return Promise.resolve();
          const cost = costOf({
            schema,
            query: document,
            operationName: request.operationName,
            variables: request.variables,
          });
          if (cost > limits.cost) refuse('tooComplex', { cost, max: limits.cost });
          return Promise.resolve();
        },
      }),
  };
}

/** Variables that are missing or wrong make no cost: execution refuses them, in words that repeat nothing of them. */
function costOf(asked: Omit<Parameters<typeof getComplexity>[0], 'estimators'>): number {
  try {
    return getComplexity({ ...asked, estimators: [costOfField] });
  } catch {
    return 0;
  }
}

const isFragment = (node: ASTNode): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition';

const asksAboutSchema = (operation: OperationDefinitionNode | undefined): boolean =>
  (operation?.selectionSet.selections ?? []).every(
    (selection) => selection.kind === 'Field' && selection.name.value.startsWith('__'),
  );

function depthOf(
  operation: OperationDefinitionNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): number {
  const known = new Map<string, number>();
  const below = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === 'InlineFragment') return below(selection.selectionSet);
        if (selection.kind === 'Field')
          return selection.name.value.startsWith('__') ? 0 : 1 + below(selection.selectionSet);
        const name = selection.name.value;
        if (!known.has(name)) known.set(name, below(fragments.get(name)?.selectionSet));
        return known.get(name)!;
      }),
    );
  return below(operation?.selectionSet);
}
