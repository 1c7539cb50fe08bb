import type { TypedDocumentNode } from '@urql/core';
import { stringifyDocument } from '@urql/core';
import {
  FieldAttendanceDocument,
  FieldHomeDocument,
  FieldInterviewDocument,
  FieldResidentDocument,
} from '../api/generated.ts';
import { textAt, valueAt } from '../api/jsonValue.ts';
import type { FieldRequest, RecordProblem, RequestName } from './records.ts';

/**
 * What came of a request. `done`: the server has it. `refused`: it has not, and will not as it is. `signedOut`: it does not
 * know who asks. `unanswered`: nobody knows, so it is sent again later.
 */
export type Outcome =
  | { readonly kind: 'done'; readonly data: unknown }
  | { readonly kind: 'refused'; readonly problems: readonly RecordProblem[] }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'unanswered' };

export type Transport = (request: FieldRequest) => Promise<Outcome>;

const documents: Readonly<Record<RequestName, TypedDocumentNode<unknown, never>>> = {
  resident: FieldResidentDocument,
  home: FieldHomeDocument,
  interview: FieldInterviewDocument,
  attendance: FieldAttendanceDocument,
};

/** Codes of answers that are no word on the request itself: the server was busy, stopping or broken. */
const passing: readonly string[] = [
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  'TOO_MANY_REQUESTS',
  'RATE_LIMITED',
];
const patienceMs = 30_000;

/** Sends requests to the server, once each. @param ask as `fetch` */
export function serverTransport(
  ask: (address: string, init: RequestInit) => Promise<Response>,
  language: () => string,
): Transport {
  return async ({ name, variables }) => {
    try {
      const response = await ask('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'Accept-Language': language() },
        credentials: 'same-origin',
        cache: 'no-store',
        signal: AbortSignal.timeout(patienceMs),
        body: JSON.stringify({ query: stringifyDocument(documents[name]), variables }),
      });
      if (response.status === 401) return { kind: 'signedOut' };
      if (response.status === 429 || response.status >= 500) return { kind: 'unanswered' };
      return outcomeOf(await response.json());
    } catch {
      return { kind: 'unanswered' };
    }
  };
}

/** What an answer of the API says. */
export function outcomeOf(answer: unknown): Outcome {
  const errors = valueAt(answer, 'errors');
  if (!Array.isArray(errors) || errors.length === 0) {
    const data = valueAt(answer, 'data');
    return data === null ? { kind: 'unanswered' } : { kind: 'done', data };
  }
  const codes = errors.map((error) => textAt(valueAt(error, 'extensions'), 'code') ?? '');
  if (codes.includes('UNAUTHENTICATED')) return { kind: 'signedOut' };
  if (codes.some((code) => code === '' || passing.includes(code))) return { kind: 'unanswered' };
  return { kind: 'refused', problems: errors.flatMap(problemsOf) };
}

/** Each problem with its own line of the message. */
function problemsOf(error: unknown): readonly RecordProblem[] {
  const extensions = valueAt(error, 'extensions');
  const message = textAt(error, 'message') ?? '';
  const code = textAt(extensions, 'code') ?? 'UNKNOWN';
  const told = valueAt(extensions, 'problems');
  if (!Array.isArray(told) || told.length === 0) return [{ code, field: null, message }];
  const lines = message.split('\n');
  return told.map((problem, i) => ({
    code: textAt(problem, 'code') ?? code,
    field: textAt(problem, 'field'),
    message: lines.length === told.length ? (lines[i] ?? message) : message,
  }));
}
