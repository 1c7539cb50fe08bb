import type { CombinedError } from '@urql/core';

/** Why an answer did not come, as far as a person should see it. */
export interface Problem {
  /** In the user's language where it comes from the server; null = the server was not reached. */
  readonly message: string | null;
  /** `extensions.code` of the server, NETWORK when there was no answer. */
  readonly code: string;
  /** What is wrong with single fields of what was sent, where the server says it. */
  readonly fields?: readonly { readonly field: string; readonly message: string }[];
}

/** The first problem of an answer; null when there is none. */
export function problemOf(error: CombinedError | null | undefined): Problem | null {
  if (!error) return null;
  const first = error.graphQLErrors[0];
  if (!first) return { message: null, code: 'NETWORK' };
  const code = first.extensions?.['code'];
  const fields = fieldsOf(first.message, first.extensions?.['problems']);
  return { message: first.message, code: typeof code === 'string' ? code : 'UNKNOWN', fields };
}

/** The message has a line for each problem, in their order. Of a field inside the input only its own name counts. */
function fieldsOf(message: string, problems: unknown): Problem['fields'] {
  const lines = message.split('\n');
  if (!Array.isArray(problems) || problems.length !== lines.length) return [];
  return problems.flatMap((problem: unknown, at) => {
    const field =
      typeof problem === 'object' && problem !== null && 'field' in problem ? problem.field : null;
    return typeof field === 'string' ? [{ field: field.split('.').at(-1)!, message: lines[at]! }] : [];
  });
}

/** What the server says about one field. */
export const problemAt = (problem: Problem | null, field: string): string | null =>
  problem?.fields?.find((each) => each.field === field)?.message ?? null;
