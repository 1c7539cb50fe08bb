import type { Request } from 'express';
import { sayProblem } from '../locales/index.ts';
import { languageOf } from './refusals.ts';

interface ToldError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly problem?: string; readonly problems?: unknown };
}

/** Apollo's codes of requests that it answers itself, before there is a query to run. */
const protocolCodes: readonly (string | undefined)[] = [
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/** What Apollo answers itself to a request that is none of GraphQL, with the same codes in the caller's language. */
export function inCallersWords(request: Request, answer: string): string {
  const { errors = [], ...rest } = JSON.parse(answer) as { readonly errors?: readonly ToldError[] };
  const isSpoken = ({ extensions }: ToldError): boolean =>
    extensions?.problem !== undefined ||
    extensions?.problems !== undefined ||
    !protocolCodes.includes(extensions?.code);
  if (errors.length === 0 || errors.some(isSpoken)) return answer;
  const message = sayProblem({ code: 'badRequest' }, languageOf(request));
  const problems = [{ code: 'badRequest' }];
  return JSON.stringify({
    ...rest,
    errors: errors.map(({ extensions }) => ({ message, extensions: { ...extensions, problems } })),
  });
}
