import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getIntrospectionQuery,
  Kind,
  parse,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { makeSchema } from '../../../server/graphql/schema.ts';
import { costOf } from '../../../server/http/cost.ts';
import { defaultLimits } from '../../../server/http/limits.ts';
import { fragmentsOf, shapeOf } from '../../../server/http/shape.ts';
import { root } from '../../../server/root.ts';
import { inYardsticks } from '../../yardsticks.ts';

const small = buildSchema(`
  interface Node { id: ID! }
  type Person implements Node { id: ID! name: String! friends(first: Int! = 3): [Person!]! tags: [String!]! }
  type Page { edges: [Edge!]! totalCount: Int! }
  type Edge { node: Name! }
  type Name { text: String! }
  type Query { people(first: Int! = 50): Page! names: [Name!]! name: Name person: Person }
`);
const costIn = (text: string, variables: Record<string, unknown> = {}, schema = small): number => {
  const document = parse(text);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;
  return costOf({ schema, operation, fragments: fragmentsOf(document), variables });
};

describe('the cost of a query', () => {
  it.each([
    ['one value', '{ name { text } }', {}, 1 + 1],
    ['a field asked twice', '{ name { text text } }', {}, 1 + 2],
    [
      'a page as long as its default',
      '{ people { totalCount edges { node { text } } } }',
      {},
      1 + 1 + 50 * 3,
    ],
    ['a page as long as it says', '{ people(first: 7) { edges { node { text } } } }', {}, 1 + 7 * 3],
    [
      'a page by a variable',
      'query($n: Int!) { people(first: $n) { edges { node { text } } } }',
      { n: 9 },
      1 + 9 * 3,
    ],
    [
      'a page by a variable’s default',
      'query($n: Int! = 5) { people(first: $n) { edges { node { text } } } }',
      {},
      1 + 5 * 3,
    ],
    [
      'a page by nonsense',
      'query($n: Int!) { people(first: $n) { edges { node { text } } } }',
      { n: 'x' },
      1,
    ],
    ['a list without a first', '{ names { text } }', {}, 20 * 2],
    ['records, and a list of its own', '{ person { friends(first: 2) { id } } }', {}, 30 + 2 * 31],
    ['words', '{ person { tags } }', {}, 30 + 3],
    ['a fragment in two places', '{ a: name { ...f } b: name { ...f } } fragment f on Name { text }', {}, 4],
    ['a fragment twice in one place', '{ name { ...f ...f } } fragment f on Name { text }', {}, 2],
    ['an inline fragment', '{ name { ... { text } ... on Name { text } } }', {}, 3],
    ['__typename', '{ __typename }', {}, 1],
  ] as const)('counts %s', (_name, text, variables, cost) => {
    expect(costIn(text, variables)).toBe(cost);
  });

  it('looks at no more fields than it must', async () => {
    const fan = Array.from(
      { length: 30 },
      (_, i) => `fragment f${i} on Person { a: friends { ...f${i + 1} } b: friends { ...f${i + 1} } }`,
    ).join(' ');
    const { result, yardsticks } = await inYardsticks(() =>
      costIn(`{ person { ...f0 } } ${fan} fragment f30 on Person { id }`),
    );
    expect(result).toBe(Infinity);
    expect(yardsticks).toBeLessThan(50);
  });
});

/** Lists that may not be as long as the others. */
const longestLists: Readonly<Record<string, number>> = {
  LatentActivists: 200,
  NeedMatches: 100,
  Filings: 200,
};
const isFirst = ({ variable }: VariableDefinitionNode): boolean => variable.name.value === 'first';

describe('what the client and common tools ask', () => {
  const schema = makeSchema();
  const folder = join(root, 'client', 'api');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const document = parse(texts.join('\n'));
  const operations = document.definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );

  it.each(operations.map((operation) => [operation.name?.value, operation] as const))(
    '%s is within the limits',
    (_name, operation) => {
      const fragments = fragmentsOf(document);
      // The longest lists that may be asked for; what else is needed has no part in the cost.
      const first = longestLists[operation.name?.value ?? ''] ?? 500;
      const asked = { ...operation, variableDefinitions: operation.variableDefinitions?.filter(isFirst) };
      const cost = costOf({ schema, operation: asked, fragments, variables: { first } });
      const { depth, rootFields } = shapeOf(document, operation, fragments);
      expect(cost).toBeLessThanOrEqual(defaultLimits.cost);
      expect(depth).toBeLessThanOrEqual(defaultLimits.depth);
      expect(rootFields.length).toBeLessThanOrEqual(defaultLimits.rootFields);
    },
  );

  // Each of them scans the store or the audit log: ten at once would keep the server busy for seconds.
  it.each([
    'personFile(personId: "x") { accesses { count } }',
    'personFile(personId: "x") { listings { list } }',
    'retentionDue(communityId: "x") { totalCount }',
    'eraseDependents(personId: "x") { consents }',
    'auditEntries { edges { cursor } }',
    'auditVerification { ok }',
  ])('ten times %s is too much', (field) => {
    const ten = Array.from({ length: 10 }, (_, i) => `a${i}: ${field}`).join(' ');
    expect(costIn(`{ ${ten} }`, {}, schema)).toBeGreaterThan(defaultLimits.cost);
    expect(costIn(`{ ${field} }`, {}, schema)).toBeLessThan((2 / 3) * defaultLimits.cost);
  });

  it('ten times one list of a person is too much, by whatever name', () => {
    const ten = Array.from({ length: 10 }, (_, i) => `a${i}: accesses { count }`).join(' ');
    const cost = costIn(`{ personFile(personId: "x") { ${ten} } }`, {}, schema);
    expect(cost).toBeGreaterThan(defaultLimits.cost);
  });

  it('introspection is within the limits', () => {
    expect(costIn(getIntrospectionQuery(), {}, schema)).toBeLessThan((2 / 3) * defaultLimits.cost);
  });
});

describe('what reads a whole community', () => {
  const schema = makeSchema();
  const ofCommunity = 'communityId: "c"';

  it.each([
    ['maturity', `maturity(${ofCommunity}, organizationId: "o") { met }`],
    ['assessments', `assessments(${ofCommunity}, subjectId: "o") { subject }`],
    ['ladder', `ladder(${ofCommunity}, personId: "p") { rung }`],
    ['ladderRise', `ladderRise(${ofCommunity}, since: "2026-01-01") { steps { persons } }`],
    ['filing', `filing(${ofCommunity}, organizationId: "o") { state }`],
    ['filings', `filings(${ofCommunity}) { filed }`],
    ['cultivationTasks', `cultivationTasks(${ofCommunity}) { totalCount }`],
    ['team', 'team(organizationId: "o") { lastActivityOn }'],
  ])('costs at least 15,000 values: %s', (_, field) => {
    expect(costIn(`{ ${field} }`, {}, schema)).toBeGreaterThanOrEqual(15_000);
  });

  it('costs the lists of who attended where interventions count their participants', () => {
    const interventions = `interventions(${ofCommunity}) { participantCount }`;
    expect(costIn(`{ ${interventions} }`, {}, schema)).toBeGreaterThanOrEqual(10_000);
  });
});
