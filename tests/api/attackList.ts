import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';

/** A request that costs a plain server much, or that makes it tell more than it should. */
export interface Attack {
  readonly name: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Behind `/graphql`. */
  readonly search?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** What the answer must have; absent = whatever, as long as it is cheap and small. */
  readonly status?: number;
  /** Code of the problem, or of the GraphQL error. */
  readonly code?: string;
  /** What it may cost at most where it computes on a whole network: that runs in a thread that holds nobody else up. */
  readonly yardsticks?: number;
}

const many = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const query = (text: string, variables?: unknown): string => JSON.stringify({ query: text, variables });
/** So deep that JSON.stringify itself would give up. */
const nestedJson = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const withVariables = (text: string, variables: string): string =>
  `{"query":${JSON.stringify(text)},"variables":${variables}}`;

/**
 * The list. Sizes are those at which an unprotected Apollo Server works for seconds, or a little below the
 * limits, where the most is allowed.
 */
export function attacksOn(communityId: string, residentId: string): readonly Attack[] {
  const id = JSON.stringify(communityId);
  const selection = { communityId };
  const fields = 'id name displayName createdAt updatedAt attributes birthYear gender note strengths tags';
  return [
    // too many fields
    {
      name: '5,000 aliases',
      body: query(`{ ${many(5_000, (i) => `a${i}: measures { id }`)} }`),
      status: 413,
      code: 'tooLargeRequest',
    },
    {
      name: '400 aliases of __typename',
      body: query(`{ ${many(400, (i) => `a${i}: __typename`)} }`),
      status: 400,
      code: 'tooManyQuestions',
    },
    {
      name: '16 aliases below',
      body: query(`{ measures { ${many(16, (i) => `a${i}: name`)} } }`),
      status: 400,
      code: 'tooManyAliases',
    },
    {
      name: '15 aliases below',
      body: query(`{ measures { ${many(15, (i) => `a${i}: reading`)} } }`),
      status: 200,
    },
    {
      name: '11 questions',
      body: query(`{ ${many(11, (i) => `a${i}: measures { id }`)} }`),
      status: 400,
      code: 'tooManyQuestions',
    },
    {
      name: '50,000 equal fields',
      body: query(`{ measures { ${many(50_000, () => 'id')} } }`),
      status: 413,
      code: 'tooLargeRequest',
    },
    { name: '1,900 equal fields', body: query(`{ measures { ${many(1_900, () => 'id')} } }`), status: 400 },
    {
      name: '600 fields that conflict',
      body: query(`{ ${many(600, (i) => (i % 2 ? 'a:measures{id}' : 'a:vocabulary{x}')).slice(0, 5_900)} }`),
    },
    {
      name: '200 questions with other arguments',
      body: query(`{ ${many(190, (i) => `communities(search:"${i}"){totalCount}`)} }`),
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
    {
      name: '2,100 equal fields',
      body: query(`{ measures { ${many(2_100, () => 'id')} } }`),
      status: 400,
      code: 'tooLongQuery',
    },
    // directives
    {
      name: '10,000 directives',
      body: query(`{ __typename ${'@a'.repeat(10_000)} }`),
      status: 413,
      code: 'tooLargeRequest',
    },
    {
      name: '900 unknown directives',
      body: query(`{ __typename ${'@a'.repeat(900)} }`),
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
    {
      name: '10 unknown directives',
      body: query(`{ __typename ${'@aa'.repeat(10)} }`),
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    },
    {
      name: '40 known directives',
      body: query(`{ measures { ${many(40, () => 'id @include(if: true)')} } }`),
      status: 400,
      code: 'tooManyDirectives',
    },
    // depth
    { name: 'selections 500 deep', body: query(`{ ${'a{'.repeat(500)}b${'}'.repeat(500)} }`), status: 400 },
    {
      name: 'inline fragments 450 deep',
      body: query(`{ ${'...{'.repeat(450)}__typename${'}'.repeat(450)} }`),
      status: 200,
    },
    { name: 'a literal list 900 deep', body: query(`{ node(id: ${nestedJson(900)}) { id } }`), status: 400 },
    {
      name: 'a literal object 300 deep',
      body: query(`{ measure(id: degree, selection: ${'{a:'.repeat(300)}1${'}'.repeat(300)}) { value } }`),
      status: 400,
    },
    {
      name: 'a list type 900 deep',
      body: query(`query($a: ${nestedJson(900).replace('[]', '[ID]')}) { measures { id } }`),
      status: 400,
    },
    {
      name: 'variables 20,000 deep',
      body: withVariables('query($a: Attributes) { measures { id } }', `{"a":${nestedJson(20_000)}}`),
      status: 400,
      code: 'badRequest',
    },
    {
      name: 'attributes 19 deep',
      body: withVariables(
        'mutation($a: Attributes) { createCommunity(input: {name: "a", attributes: $a}) { id } }',
        `{"a":{"x":${nestedJson(17)}}}`,
      ),
    },
    // fragments
    {
      name: 'a fragment bomb',
      body: query(
        `{ measures { ...f0 } } ${many(100, (i) => `fragment f${i} on Measure { ${i < 99 ? `...f${i + 1} ...f${i + 1}` : 'id'} }`)}`,
      ),
      status: 200,
    },
    {
      name: 'fragments that spread all later ones',
      body: query(
        `{ measures { ...f0 } } ${many(40, (i) => `fragment f${i} on Measure { ${many(20, (j) => (i + 1 + j < 40 ? `...f${i + 1 + j}` : ''))} id }`)}`,
      ),
      status: 200,
    },
    {
      name: '90 fragments at one place',
      body: query(
        `{ measures { ${many(90, (i) => `...f${i}`)} } } ${many(90, (i) => `fragment f${i} on Measure { id name meaning reading unit }`)}`,
      ),
      status: 200,
    },
    {
      name: 'circular fragments',
      body: query(
        `{ measures { ...f0 } } ${many(200, (i) => `fragment f${i} on Measure { ...f${(i + 1) % 200} }`)}`,
      ),
      status: 400,
    },
    {
      name: 'a fragment fan of edges',
      body: query(
        `{ communities { ...c } } fragment c on CommunityConnection { a: edges { ...e } b: edges { ...e } c: edges { ...e } } fragment e on CommunityEdge { a: node { ...n } b: node { ...n } c: node { ...n } } fragment n on Community { id name displayName attributes createdAt }`,
      ),
    },
    // pages
    {
      name: 'first: 2147483647',
      body: query(`{ residents(communityId: ${id}, first: 2147483647) { edges { node { id } } } }`),
      status: 400,
      code: 'tooComplex',
    },
    {
      name: 'first: 501 of a page',
      body: query(`{ residents(communityId: ${id}, first: 501) { edges { cursor } } }`),
      code: 'badRequest',
    },
    {
      name: 'first: -1',
      body: query(`{ residents(communityId: ${id}, first: -1) { edges { node { id } } } }`),
      code: 'badRequest',
    },
    {
      name: 'first: 0',
      body: query(`{ residents(communityId: ${id}, first: 0) { edges { node { id } } } }`),
      code: 'badRequest',
    },
    {
      name: 'first: -1 of values',
      body: query(
        'query($s: NetworkSelection!) { measure(id: degree, selection: $s, first: -1) { nodes { value } } }',
        { s: selection },
      ),
      code: 'tooSmall',
    },
    {
      name: 'first: 20001 of values',
      body: query(
        'query($s: NetworkSelection!) { measure(id: degree, selection: $s, first: 20001) { nodes { value } } }',
        { s: selection },
      ),
      code: 'tooLarge',
    },
    {
      name: 'first: 2147483647 of values',
      body: query(
        'query($s: NetworkSelection!) { measure(id: degree, selection: $s, first: 2147483647) { nodes { value } } }',
        { s: selection },
      ),
      status: 400,
      code: 'tooComplex',
    },
    {
      name: 'first in a variable',
      body: query(
        `query($n: Int!) { residents(communityId: ${id}, first: $n) { edges { node { ${fields} } } } }`,
        { n: 1_000_000 },
      ),
      status: 400,
      code: 'tooComplex',
    },
    {
      name: 'ten pages of 500',
      body: query(
        `{ ${many(10, (i) => `a${i}: residents(communityId: ${id}, first: 500) { edges { node { ${fields} } } }`)} }`,
      ),
      status: 400,
      code: 'tooComplex',
    },
    {
      name: 'five pages of 500',
      body: query(
        `{ ${many(5, (i) => `a${i}: residents(communityId: ${id}, first: 500) { edges { node { id name } } }`)} }`,
      ),
      status: 200,
    },
    {
      name: 'ten pages of ties with both ends',
      body: query(
        `{ ${many(10, (i) => `a${i}: ties(communityId: ${id}, first: 500) { edges { node { id from { id displayName } to { id displayName } } } }`)} }`,
      ),
      status: 400,
      code: 'tooComplex',
    },
    {
      name: 'a page of 500 ties',
      body: query(
        `{ ties(communityId: ${id}, first: 500) { edges { cursor node { id kind subkind weight validFrom validTo recordedAt } } } }`,
      ),
      status: 200,
    },
    {
      name: 'two pages of ties on a day, counted',
      body: query(
        `{ ${many(2, (i) => `a${i}: ties(communityId: ${id}, first: 500, asOf: "2026-0${i + 1}-01") { totalCount edges { node { id } } }`)} }`,
      ),
      status: 200,
    },
    {
      name: 'ten counts of ties',
      body: query(`{ ${many(10, (i) => `a${i}: ties(communityId: ${id}, first: 1) { totalCount }`)} }`),
      status: 400,
      code: 'tooComplex',
    },
    {
      name: 'ten names for one count',
      body: query(`{ residents(communityId: ${id}, first: 1) { ${many(10, (i) => `a${i}: totalCount`)} } }`),
      status: 200,
    },
    {
      name: 'ten networks',
      body: query(
        `query($s: NetworkSelection!) { ${many(10, (i) => `a${i}: network(selection: $s) { nodes { ids names kinds places formal externalIds } edges { ids from to strengths kinds } }`)} }`,
        { s: selection },
      ),
      status: 400,
      code: 'tooComplex',
    },
    {
      name: 'two networks',
      body: query(
        `query($s: NetworkSelection!) { ${many(2, (i) => `a${i}: network(selection: $s) { nodes { ids names kinds places formal externalIds } edges { ids from to strengths kinds } }`)} }`,
        { s: selection },
      ),
    },
    {
      name: 'ten cards',
      body: query(
        `query($s: NetworkSelection!) { ${many(10, (i) => `a${i}: ego(actorId: "${residentId}", selection: $s) { alters { strength actor { id name } } alterTies { from to } affiliations { title } ties { id from { displayName } to { displayName } } }`)} }`,
        { s: selection },
      ),
    },
    { name: 'a subscription', body: query('subscription { __typename }'), status: 400, code: 'badQuery' },
    // introspection
    { name: 'introspection', body: query(getIntrospectionQuery()), status: 200 },
    {
      name: 'introspection ten times',
      body: query(
        `{ ${many(10, (i) => `a${i}: __schema { types { name fields { name type { name } args { name type { name } } } } }`)} }`,
      ),
      status: 400,
      code: 'tooManyQuestions',
    },
    {
      name: 'circular introspection',
      body: query(
        `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
      ),
      status: 400,
    },
    {
      name: 'circular introspection by fragments',
      body: query(
        `{ __schema { types { ...a } } } fragment a on __Type { fields { type { ...b } } } fragment b on __Type { fields { type { ...c } } } fragment c on __Type { fields { type { name } } }`,
      ),
      status: 400,
    },
    // values
    {
      name: 'a text of 90 kB',
      body: query(`{ node(id: "${'x'.repeat(90_000)}") { id } }`),
      status: 413,
      code: 'tooLargeRequest',
    },
    {
      name: 'a name of 90 kB',
      body: query('mutation($n: String!) { createCommunity(input: {name: $n}) { id } }', {
        n: 'x'.repeat(90_000),
      }),
      code: 'tooLong',
    },
    {
      name: 'a word of 90 kB',
      body: query(`{ ${'x'.repeat(90_000)} }`),
      status: 413,
      code: 'tooLargeRequest',
    },
    {
      name: 'a list of 20,000',
      body: query('query($s: NetworkSelection!) { network(selection: $s) { order } }', {
        s: { ...selection, leaveOut: Array.from({ length: 20_000 }, (_, i) => String(i)) },
      }),
    },
    {
      name: '8,000 unknown variables',
      body: query(
        '{ measures { id } }',
        Object.fromEntries(Array.from({ length: 8_000 }, (_, i) => [`a${i}`, i])),
      ),
      status: 200,
    },
    {
      name: 'a number of 300 digits',
      body: query(`{ residents(communityId: ${id}, first: ${'9'.repeat(300)}) { totalCount } }`),
      status: 400,
    },
    {
      name: 'a body of 1 MB',
      body: query(`{ measures { id } } #${'x'.repeat(1_000_000)}`),
      status: 413,
      code: 'tooLargeRequest',
    },
    {
      name: 'comments of 90 kB',
      body: query(`{ measures { id } } ${'#\n'.repeat(45_000)}`),
      status: 413,
      code: 'tooLargeRequest',
    },
    { name: 'a body that is no JSON', body: '{"query": "{ measures { id }', status: 400, code: 'badRequest' },
    {
      name: 'a body that is a list of 1,000',
      body: JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ __typename }' }))),
      status: 400,
    },
    { name: 'an empty body', body: '', status: 400 },
    { name: 'a body that is a text', body: '"x"', status: 400 },
    { name: 'a query that is a number', body: '{"query": 5}', status: 400 },
    { name: 'no query', body: '{"x": 1}', status: 400 },
    {
      name: 'a __proto__',
      body: '{"query":"{ __typename }","__proto__":{"query":"x"},"variables":{"__proto__":{"a":1}}}',
      status: 200,
    },
    {
      name: 'a gzip bomb',
      headers: { 'content-encoding': 'gzip' },
      body: new Uint8Array(gzipSync(Buffer.alloc(50_000_000, 32))),
      status: 400,
      code: 'badRequest',
    },
    // forms of requests
    {
      name: 'a charset that nobody reads',
      headers: { 'content-type': 'application/json; charset=gbk' },
      body: query('{ __typename }'),
      status: 400,
      code: 'badRequest',
    },
    {
      name: 'text/plain',
      headers: { 'content-type': 'text/plain' },
      body: query('{ __typename }'),
      status: 400,
    },
    {
      name: 'a form',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'query=%7B__typename%7D',
      status: 400,
    },
    {
      name: 'GET without a preflight',
      method: 'GET',
      search: '?query=%7B__typename%7D',
      headers: { 'content-type': '' },
      status: 400,
    },
    {
      name: 'GET of a mutation',
      method: 'GET',
      search: '?query=mutation%7BcreateDemonstration%7D',
      headers: { 'apollo-require-preflight': '1' },
      status: 405,
    },
    {
      name: 'GET with a strange type',
      method: 'GET',
      search: '?query=%7B__typename%7D',
      headers: { 'content-type': 'multipart/form-data', 'apollo-require-preflight': '1' },
      status: 415,
    },
    {
      name: 'GET with a query twice',
      method: 'GET',
      search: '?query=%7B__typename%7D&query=%7Bmeasures%7D',
      headers: { 'apollo-require-preflight': '1' },
      status: 400,
    },
    { name: 'PUT', method: 'PUT', body: query('{ __typename }'), status: 405 },
    {
      name: 'a query that the server should know',
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }),
    },
    { name: 'a broken escape', method: 'GET', search: '/%E0%A4%A', status: 400 },
    // what users type
    {
      name: 'NUL and bidi marks in a name',
      body: query('mutation($n: String!) { createCommunity(input: {name: $n}) { name } }', {
        n: 'a\u0000\u202Eb',
      }),
      code: 'unreadableSigns',
    },
    {
      name: 'half a pair',
      body: '{"query":"mutation($n: String!) { createCommunity(input: {name: $n}) { name } }","variables":{"n":"a\\ud800"}}',
      code: 'unreadableSigns',
    },
    {
      name: '30 February',
      body: query('query($s: NetworkSelection!) { network(selection: $s) { order } }', {
        s: { ...selection, asOf: '2026-02-30' },
      }),
    },
    {
      name: 'a seed of 2^31',
      body: query(
        'query($s: NetworkSelection!) { measure(id: louvain, selection: $s, options: {seed: 2147483648}) { value } }',
        { s: selection },
      ),
    },
    {
      name: 'key players for everybody',
      body: query(
        'query($s: NetworkSelection!) { keyPlayers(selection: $s, goal: fragment, size: 2147483647) { value } }',
        { s: selection },
      ),
    },
    ...['fragment', 'fragmentParts', 'reach', 'reachWithin'].flatMap((goal) =>
      [1, 5, 10].map((size) => ({
        name: `key players: ${size} for ${goal}`,
        body: query(
          `query($s: NetworkSelection!) { keyPlayers(selection: $s, goal: ${goal}, size: ${size}) { value exact } }`,
          { s: selection },
        ),
        status: 200,
        yardsticks: 100,
      })),
    ),
  ];
}
