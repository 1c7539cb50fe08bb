import { gql } from '@urql/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLanguageClient } from '../../../client/api/client.ts';

const question = gql('query { names { __typename id } }');
const change = gql('mutation($id: ID!) { add(id: $id) { __typename id } }');
const answerTakes = 100;

/** A server that reads its list when asked, and answers slowly; changes are quick. */
function slowServer() {
  const names = ['a'];
  let questions = 0;
  const ask = async (_address: unknown, init?: RequestInit): Promise<Response> => {
    const { query, variables } = JSON.parse(String(init?.body)) as {
      query: string;
      variables: { id: string };
    };
    const item = (id: string) => ({ __typename: 'Name', id });
    const reply = (data: object) =>
      new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
    if (query.includes('mutation')) {
      names.push(variables.id);
      return reply({ add: item(variables.id) });
    }
    questions++;
    const answer = reply({ names: names.map(item) });
    await new Promise((resolve) => setTimeout(resolve, answerTakes));
    return answer;
  };
  return { ask, questions: () => questions };
}

describe('a question on its way while something is changed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked again, so that the page ends with what is there', async () => {
    const server = slowServer();
    const { client } = createLanguageClient('zh', server.ask);
    let shown: string[] = [];
    client.value.query(question, {}).subscribe(({ data }) => {
      shown = ((data as { names: { id: string }[] } | undefined)?.names ?? []).map(({ id }) => id);
    });
    await vi.advanceTimersByTimeAsync(2 * answerTakes);
    expect([shown, server.questions()]).toEqual([['a'], 1]);

    await client.value.mutation(change, { id: 'b' });
    await vi.advanceTimersByTimeAsync(answerTakes / 2);
    await client.value.mutation(change, { id: 'c' });
    await vi.advanceTimersByTimeAsync(4 * answerTakes);
    expect(shown).toEqual(['a', 'b', 'c']);
    expect(server.questions()).toBe(3);
  });
});
