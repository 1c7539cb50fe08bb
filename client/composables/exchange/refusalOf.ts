import { textAt, valueAt } from '../../api/jsonValue.ts';

/** Why a plain route refused, in the words of the server; null when it said nothing. */
export async function refusalOf(response: Response): Promise<string | null> {
  const answer: unknown = await response.json().catch(() => null);
  return textAt(valueAt(answer, 'error'), 'message');
}
