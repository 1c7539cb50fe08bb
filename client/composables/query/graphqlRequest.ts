import { textAt, valueAt } from '../../api/jsonValue.ts';
import type { Ask } from '../../api/session.ts';

/** What became of a text that was sent. */
export type ConsoleAnswer =
  | { readonly kind: 'answered'; readonly text: string; readonly faults: readonly string[] }
  | { readonly kind: 'badVariables' }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'stopped' };

/** The variables that a text says; null where it is no JSON object. Nothing said means none. */
export function variablesIn(text: string): Record<string, unknown> | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/**
 * Asks in GraphQL as the pages do: with the session, in the language of the page, under the server's limits. What is wrong
 * is in `faults`, in the server's words; `text` is the whole answer as JSON.
 */
export async function askInGraphql(
  ask: Ask,
  {
    document,
    variables,
    language,
  }: { readonly document: string; readonly variables: string; readonly language: string },
  signal: AbortSignal,
): Promise<ConsoleAnswer> {
  const given = variablesIn(variables);
  if (given === null) return { kind: 'badVariables' };
  try {
    const response = await ask('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'Accept-Language': language },
      credentials: 'same-origin',
      cache: 'no-store',
      body: JSON.stringify({ query: document, variables: given }),
      signal,
    });
    const value: unknown = await response.json();
    return { kind: 'answered', text: JSON.stringify(value, null, 2), faults: faultsIn(value) };
  } catch {
    return { kind: signal.aborted ? 'stopped' : 'unreached' };
  }
}

function faultsIn(value: unknown): string[] {
  const errors = valueAt(value, 'errors');
  const said = Array.isArray(errors) ? errors : [valueAt(value, 'error')];
  return [...new Set(said.flatMap((each: unknown) => textAt(each, 'message') ?? []))];
}
