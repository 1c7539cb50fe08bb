import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../server/entities/access.ts';
import { makeSchema } from '../../server/graphql/schema.ts';
import type { Services } from '../../server/graphql/context.ts';
import { askAs, viewerWith } from './askAs.ts';
import { everyQuestion, type Question } from './everyArgument.ts';
import { everyWay } from './everyWay.ts';
import { openTestServices } from './openTestServices.ts';
import { residentName, usualCells, writeWorld, type SmallCells, type World } from './smallCells.ts';

/**
 * Other small cells, from 0 to 4 each, in which a community may differ without a committee being able to tell: together
 * with the same large cells, or with those as they may be within their fives.
 */
const otherWorlds: readonly (readonly [what: string, cells: Partial<SmallCells>])[] = [
  ['residents of small buildings', { residentsOfC: 1, residentsOfD: 3 }],
  ['who was asked', { askedInA: 1, answeredInA: 0 }],
  ['who answered', { answeredInA: 3 }],
  ['who took part', { rehearsing: 1 }],
  ['who came in a month', { atTea: 4 }],
  ['who was nowhere else', { atTea: 0 }],
  ['members of a small organization', { choir: ['A1', 'A2', 'A3', 'B1'] }],
  ['one member only', { choir: ['B1'] }],
  ['members of an organization told in fives', { green: 9 }],
  ['members in common', { choir: ['A1', 'B1', 'B4'] }],
  ['contacts between members', { choir: ['A1', 'A2', 'B8'] }],
  ['with whom members are shared', { choir: ['A10', 'A11', 'B1'], band: ['A1', 'A2'] }],
  ['how many carry an organization', { organized: [2, 2, 2] }],
  ['an organization that rests on few', { organized: [1, 1, 1, 1, 1, 1] }],
  ['an organization that rests on nobody', { showing: [] }],
  ['users of a building', { mealsInB: 1 }],
  ['no users of a building', { mealsInB: 0 }],
  ['a single user', { counselled: 0 }],
  ['needs of a building', { needsInB: 1 }],
  ['a single need', { goodsNeeded: 0 }],
  ['where a provider lives', { sewer: 'B9' }],
  ['whether a resident provides too', { teachers: [] }],
  ['workers', { workers: 3 }],
  ['posts', { posts: ['A13', 'A12'] }],
  ['who hangs on a worker', { knownToWorker: 1 }],
  [
    'who knows whom',
    { ring: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A13', 'A8', 'A12', 'A9', 'A11', 'A10'] },
  ],
  [
    'who supports whom',
    {
      supports: [
        ['A1', 'A2'],
        ['A2', 'A6'],
        ['B1', 'B2'],
      ],
    },
  ],
];

/** Without the number of the world in its ids, and without when it was written. */
const unworldly = (text: string): string =>
  text
    .replace(/019b0000-0000-7[\da-f]{3}-8000/g, 'id')
    .replace(/"(c|endC)ursor":"[\w-]+"/g, '"$1ursor":""')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'now');

/** Data, and what the errors say. */
type Told = readonly [Readonly<Record<string, unknown>> | null, readonly string[]];

/** What the policy says. */
const refusal = 'notAllowed';
const nobody = '019b0000-0000-7fff-8000-00000000dead';

describe('a committee', () => {
  let services: Services;
  let close: () => Promise<void>;
  let schema: GraphQLSchema;
  let usual: World;
  let worlds: ReadonlyMap<string, World>;
  beforeAll(async () => {
    ({ services, close } = await openTestServices());
    schema = makeSchema();
    usual = await writeWorld(services.stores, 0, usualCells);
    const written = new Map<string, World>();
    for (const [i, [what, cells]] of otherWorlds.entries())
      written.set(what, await writeWorld(services.stores, i + 1, { ...usualCells, ...cells }));
    worlds = written;
  });
  afterAll(() => close());

  type Role = 'committee' | 'supervisor';
  const viewer = (role: Role, { communityId }: World): Viewer => viewerWith({ role, communityId });
  const run = (role: Role, world: World, { head, variables }: Question, text: string) =>
    askAs(services, schema, viewer(role, world), `query${head} { ${text} }`, variables);
  const fields = (): GraphQLField<unknown, unknown>[] => Object.values(schema.getQueryType()!.getFields());
  const questions = (
    field: GraphQLField<unknown, unknown>,
    { communityId, ids }: World,
  ): Question[] | null => {
    const asked = ['A1', 'W1', 'green', 'choir', 'committee', 'A', 'need1', '食堂', '排练', 'wave', 'source'];
    return everyQuestion(field, {
      communityId,
      others: [...asked.map((name) => ids[name]!), communityId, nobody],
    });
  };

  /** The ways to leaves that the policy lets a committee go, by root field. */
  const open = new Map<string, readonly string[]>();
  /** What the answers on the way there told, and how many there were. */
  const leaks = new Set<string>();
  let asked = 0;
  async function ask(question: Question, way: string): Promise<{ isRefused: boolean; isNull: boolean }> {
    asked++;
    const { data, errors } = await run('committee', usual, question, `${question.call} { ${way} }`);
    const text = JSON.stringify([data ?? null, errors ?? []]);
    look(text, `${question.call} { ${way} }`);
    // Of another kind than the way is for, a node is empty.
    const isNull = Object.values(data ?? {}).every((each) => each === null || JSON.stringify(each) === '{}');
    return { isRefused: text.includes(refusal), isNull };
  }
  function look(text: string, where: string): void {
    for (const person of usual.residents)
      if (text.includes(person)) leaks.add(`the id of a resident by ${where}`);
    if (text.includes('金丝雀')) leaks.add(`the name of a resident by ${where}`);
  }
  /** Whether the policy lets her go: the first question that it refuses, or that has an answer, says so. */
  async function isOpen(way: string, all: readonly Question[]): Promise<boolean> {
    for (const question of all) {
      const { isRefused, isNull } = await ask(question, way);
      if (isRefused || !isNull) return !isRefused;
    }
    return true;
  }
  beforeAll(async () => {
    for (const field of fields()) {
      const all = questions(field, usual);
      if (!all) {
        leaks.add(`${field.name} could not be asked: give examples of its arguments in everyArgument.ts`);
        continue;
      }
      const ways = [...everyWay(schema, getNamedType(field.type))];
      const found: string[] = [];
      for (const way of ways) if (await isOpen(way, all)) found.push(way);
      open.set(field.name, found);
      // What errors say is looked at for every question.
      for (const question of all) await ask(question, ways[0]!);
    }
  });

  it('gets no resident by name or id, whatever is asked', async () => {
    for (const [question, answer] of await usualAnswers('committee')) look(JSON.stringify(answer), question);
    expect([...leaks]).toEqual([]);
    expect(asked).toBeGreaterThan(2000);
  });

  it('is asked by all ways at once, and answered', async () => {
    const all = [...(await usualAnswers('committee'))];
    // A field that is refused would take others with it; a question as a whole may be, and a node that tells of somebody.
    const personal = ['A1', 'W1', 'need1'].map((name) => unworldly(usual.ids[name]!));
    for (const [question, [data, errors]] of all)
      if (errors.includes(refusal)) {
        expect([question, errors]).toEqual([question, [refusal]]);
        expect(Object.values(data ?? {}).every((each) => each === null)).toBe(true);
        if (question.startsWith('["node(')) expect(personal.some((id) => question.includes(id))).toBe(true);
      }
    const answered = all.filter(([, [data]]) => Object.values(data ?? {}).some((each) => each !== null));
    const roots = new Set(answered.map(([question]) => /\w+/.exec(question)![0]));
    for (const root of [
      'communities',
      'node',
      'organizations',
      'resourceLinks',
      'autonomy',
      'organizationBalance',
      'organizationCard',
    ])
      expect(roots).toContain(root);
  });

  /** Every answer to a committee's questions, by question. */
  async function answers(role: Role, world: World): Promise<ReadonlyMap<string, Told>> {
    const found = new Map<string, Told>();
    for (const field of fields()) {
      const ways = open.get(field.name) ?? [];
      if (ways.length === 0) continue;
      for (const question of questions(field, world) ?? []) {
        const selection = ways.map((way) => `${question.call} { ${way} }`).join(' ');
        const { data, errors } = await run(role, world, question, selection);
        const plain = JSON.stringify([data ?? null, (errors ?? []).map(({ message }) => message)]);
        const asked = JSON.stringify([question.call, question.variables]);
        found.set(unworldly(asked), JSON.parse(unworldly(plain)) as Told);
      }
    }
    return found;
  }
  const known = new Map<Role, Promise<ReadonlyMap<string, Told>>>();
  /** Of the usual world; asked once. */
  function usualAnswers(role: Role): Promise<ReadonlyMap<string, Told>> {
    const found = known.get(role) ?? answers(role, usual);
    known.set(role, found);
    return found;
  }

  it('gets no number of people under five, and all in fives', async () => {
    const wrong = new Set<string>();
    let count = 0;
    const look = (value: unknown, type: GraphQLOutputType, path: string): void => {
      if (value === null || value === undefined) return;
      if (isNonNullType(type)) return look(value, type.ofType, path);
      if (isListType(type)) return (value as unknown[]).forEach((each) => look(each, type.ofType, path));
      if (!isObjectType(type)) return;
      for (const [name, each] of Object.entries(value as object)) {
        const field = type.getFields()[name]!;
        look(each, field.type, `${path}.${name}`);
        if (!field.description?.includes('fewer than 5, hidden') || each === null) continue;
        count++;
        // Between organizations no people are counted; what is summed up of flows has these in it.
        if (type.name === 'FlowEnd' && !(value as { areResidents: boolean }).areResidents) continue;
        if (type.name === 'ResourceFlow' && !JSON.stringify(value).includes('"areResidents":true')) continue;
        if (type.name === 'ProviderDependence') continue;
        if ((each as number) < 5 || (each as number) % 5 !== 0)
          wrong.add(`${path}.${name} ${each as number}`);
      }
    };
    for (const answer of (await usualAnswers('committee')).values()) {
      const [data] = answer;
      for (const [name, value] of Object.entries(data ?? {}))
        look(value, schema.getQueryType()!.getFields()[name]!.type, name);
    }
    expect([...wrong]).toEqual([]);
    expect(count).toBeGreaterThan(50);
  });

  it.each(otherWorlds.map(([what]) => what))('cannot tell apart: %s', async (what) => {
    const world = worlds.get(what)!;
    const told = differences(await usualAnswers('committee'), await answers('committee', world));
    expect(told).toEqual([]);
    // A supervisor can, by the same questions.
    const whole = differences(await usualAnswers('supervisor'), await answers('supervisor', world));
    expect(whole).not.toEqual([]);
  });

  it('asks about the whole community today, and about nothing narrower', async () => {
    const { communityId, ids } = usual;
    const narrowed = Object.values(
      (
        schema.getType('NetworkSelection') as unknown as { getFields(): Record<string, { name: string }> }
      ).getFields(),
    ).map(({ name }) => name);
    expect(narrowed).toContain('leaveOut');
    const field = schema.getQueryType()!.getFields().resourceLinks!;
    for (const { call, head, variables } of everyQuestion(field, { communityId, others: [ids.A1!] })!) {
      const { selection } = variables as { selection: object };
      const answer = await run(
        'committee',
        usual,
        { call, head, variables },
        `${call} { supplies { title } }`,
      );
      expect([selection, answer.errors === undefined]).toEqual([
        selection,
        Object.keys(selection).length === 1,
      ]);
    }
  });

  it('is a test that finds what it looks for', () => {
    expect(residentName('A1')).toContain('金丝雀');
    expect(differences(new Map([['q', { a: [1, 2] }]]), new Map([['q', { a: [1, 3] }]]))).toEqual([
      'q /a/1: 2 ≠ 3',
    ]);
  });
});

/** Where two sets of answers are not the same. */
function differences(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] {
  const found: string[] = [];
  const compare = (a: unknown, b: unknown, path: string): void => {
    if (JSON.stringify(a) === JSON.stringify(b)) return;
    const areObjects = [a, b].every((each) => typeof each === 'object' && each !== null);
    const keys = areObjects ? [...new Set([...Object.keys(a as object), ...Object.keys(b as object)])] : [];
    if (keys.length === 0) found.push(`${path}: ${JSON.stringify(a)} ≠ ${JSON.stringify(b)}`);
    for (const key of keys)
      compare((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}/${key}`);
  };
  for (const key of new Set([...one.keys(), ...other.keys()]))
    compare(one.get(key), other.get(key), `${key} `);
  return found.slice(0, 20);
}
