import type { CombinedError } from '@urql/core';

/** Why an answer did not come, as far as a person should see it. */
export interface Problem {
  /** In the user's language where it comes from the server; null = the server was not reached. */
  readonly message: string | null;
  /** `extensions.code` of the server, NETWORK when there was no answer. */
  readonly code: string;
}

/** The first problem of an answer; null when there is none. */
export function problemOf(error: CombinedError | null | undefined): Problem | null {
  if (!error) return null;
  const first = error.graphQLErrors[0];
  if (!first) return { message: null, code: 'NETWORK' };
  const code = first.extensions?.['code'];
  return { message: first.message, code: typeof code === 'string' ? code : 'UNKNOWN' };
}
