import { describe, expect, it } from 'vitest';
import { askInGraphql, variablesIn } from '../../../../client/composables/query/graphqlRequest.ts';

const answering = (value: unknown) => () => Promise.resolve(new Response(JSON.stringify(value)));
const text = { document: '{ measures { id } }', variables: '{ "a": 1 }', language: 'zh' };
const patient = new AbortController().signal;

describe('what the console sends', () => {
  it('is a request as the pages make it, with the variables that were written', async () => {
    const sent: unknown[] = [];
    const answer = await askInGraphql(
      (address, init) => {
        sent.push([address, init?.headers, JSON.parse(String(init?.body))]);
        return Promise.resolve(new Response('{"data":{}}'));
      },
      text,
      patient,
    );
    expect(sent).toEqual([
      [
        '/graphql',
        { 'content-type': 'application/json', 'Accept-Language': 'zh' },
        { query: text.document, variables: { a: 1 } },
      ],
    ]);
    expect(answer).toEqual({ kind: 'answered', text: '{\n  "data": {}\n}', faults: [] });
  });

  it('tells each thing that the server finds wrong once, in its words', async () => {
    const errors = [{ message: '太多' }, { message: '太多' }, { message: '没有' }];
    expect(await askInGraphql(answering({ errors }), text, patient)).toMatchObject({
      faults: ['太多', '没有'],
    });
    // Routes before the API answer with one error.
    const one = answering({ error: { code: 'NOT_SIGNED_IN', message: '请登录' } });
    expect(await askInGraphql(one, text, patient)).toMatchObject({ faults: ['请登录'] });
  });

  it('sends nothing where the variables are no object', async () => {
    const never = () => Promise.reject(new Error('asked'));
    for (const variables of ['[1]', '{', 'null', '5'])
      expect(await askInGraphql(never, { ...text, variables }, patient)).toEqual({ kind: 'badVariables' });
    expect(variablesIn('  ')).toEqual({});
  });

  it('tells that it was stopped from that nobody answered', async () => {
    const lost = () => Promise.reject(new Error('lost'));
    expect(await askInGraphql(lost, text, patient)).toEqual({ kind: 'unreached' });
    expect(await askInGraphql(lost, text, AbortSignal.abort())).toEqual({ kind: 'stopped' });
  });
});
