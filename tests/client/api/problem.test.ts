import { CombinedError } from '@urql/core';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { problemAt, problemOf } from '../../../client/api/problem.ts';

const refused = (message: string, problems: unknown) =>
  problemOf(
    new CombinedError({
      graphQLErrors: [new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', problems } })],
    }),
  );

// The shape is that of server/http/errors.ts: a line of the message for each problem, in their order.
describe('what the server refused', () => {
  it('is told field by field', () => {
    const problem = refused('请补上这一项。\n数太大。', [
      { code: 'required', field: 'name' },
      { code: 'tooLarge', field: 'input.birthYear' },
    ]);
    expect(problem?.code).toBe('BAD_USER_INPUT');
    expect(['name', 'birthYear', 'note'].map((field) => problemAt(problem, field))).toEqual([
      '请补上这一项。',
      '数太大。',
      null,
    ]);
  });

  it('is told as a whole where it is of no field, or lines and problems do not match', () => {
    expect(refused('太忙。', [{ code: 'storeBusy' }])).toMatchObject({ message: '太忙。', fields: [] });
    expect(refused('一行', [{ field: 'a' }, { field: 'b' }])?.fields).toEqual([]);
    expect(refused('一行', undefined)?.fields).toEqual([]);
    expect(problemAt(null, 'name')).toBeNull();
  });
});
