import { describe, expect, it } from 'vitest';
import { outcomeOf, serverTransport } from '../../../client/field/transport.ts';

const refusal = (code: string, message = 'no', problems?: readonly object[]) => ({
  errors: [{ message, extensions: { code, ...(problems && { problems }) } }],
});
const request = { name: 'attendance', variables: { input: { id: 'a' } } } as const;
const send = (answer: () => Promise<Response>) => serverTransport(answer, () => 'en')(request);

describe('what an answer of the server means', () => {
  it('is done only where data came without an error', () => {
    expect(outcomeOf({ data: { recordAttendance: { added: 1 } } })).toEqual({
      kind: 'done',
      data: { recordAttendance: { added: 1 } },
    });
    for (const nothing of [null, {}, { data: null }, 'x']) expect(outcomeOf(nothing).kind).toBe('unanswered');
  });

  it('is a refusal where the record is at fault, each problem with its own words', () => {
    const problems = [
      { code: 'notFound', field: 'answers.2.namedId' },
      { code: 'inTheFuture', field: 'on' },
    ];
    expect(outcomeOf(refusal('NOT_FOUND', 'gone\nlater', problems))).toEqual({
      kind: 'refused',
      problems: [
        { code: 'notFound', field: 'answers.2.namedId', message: 'gone' },
        { code: 'inTheFuture', field: 'on', message: 'later' },
      ],
    });
    expect(outcomeOf(refusal('FORBIDDEN'))).toEqual({
      kind: 'refused',
      problems: [{ code: 'FORBIDDEN', field: null, message: 'no' }],
    });
  });

  it('is no word on the record where the server is busy, broken, or does not know who asks', async () => {
    expect(outcomeOf(refusal('SERVICE_UNAVAILABLE')).kind).toBe('unanswered');
    expect(outcomeOf(refusal('INTERNAL_SERVER_ERROR')).kind).toBe('unanswered');
    expect(outcomeOf(refusal('UNAUTHENTICATED')).kind).toBe('signedOut');
    const answers: readonly (readonly [() => Promise<Response>, string])[] = [
      [() => Promise.resolve(new Response('', { status: 401 })), 'signedOut'],
      [() => Promise.resolve(new Response('', { status: 429 })), 'unanswered'],
      [() => Promise.resolve(new Response('<html>', { status: 502 })), 'unanswered'],
      [() => Promise.resolve(new Response('<html>login of the hotel</html>')), 'unanswered'],
      [() => Promise.reject(new TypeError('network')), 'unanswered'],
    ];
    for (const [answer, kind] of answers) expect((await send(answer)).kind).toBe(kind);
  });

  it('asks with the mutation and its variables, in the language of the page', async () => {
    let sent: { address: string; init: RequestInit } | null = null;
    await serverTransport(
      (address, init) => {
        sent = { address, init };
        return Promise.resolve(Response.json({ data: {} }));
      },
      () => 'zh',
    )(request);
    expect(sent!.address).toBe('/graphql');
    const body = JSON.parse(String(sent!.init.body)) as { query: string; variables: object };
    expect(body.query).toContain('recordAttendance(input: $input)');
    expect(body.variables).toEqual(request.variables);
    expect(new Headers(sent!.init.headers).get('accept-language')).toBe('zh');
  });
});
