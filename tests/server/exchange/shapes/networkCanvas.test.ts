import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { optionColumnsIn } from '../../../../server/exchange/shapes/optionColumns.ts';
import type { ImportPlan } from '../../../../server/exchange/plan.ts';
import { file, plan, told } from '../files.ts';

const folder = new URL('../../../fixtures/exchange/networkCanvas/', import.meta.url);
const fixture = (name: string): Uint8Array => readFileSync(new URL(name, folder));
const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const apart = () => tables.map((name) => file(name, fixture(name)));
const zipped = () => [
  file(
    'networkCanvasExport-1772000000000.zip',
    zipSync(Object.fromEntries(tables.map((name) => [name, fixture(name)]))),
  ),
];

/** Nobody is called 王芳: she is new. 李明 is among those who were picked from the roster. */
const decisions = [{ mention: '王芳||', as: 'new' as const, personId: null }];
const read = (files: Parameters<typeof plan>[0]): Promise<ImportPlan> => plan(files, { decisions });

const names = ({ nodes }: ImportPlan) =>
  new Map(nodes.map(({ id, properties }) => [id, String(properties.name)]));
const ties = (planned: ImportPlan): string[] =>
  planned.ties
    .map(
      ({ kind, fromId, toId, confirmedOn }) =>
        `${names(planned).get(fromId)} ${kind} ${names(planned).get(toId)} ${confirmedOn}`,
    )
    .sort();

/** From the fixtures: 3 + 1 alters, each tied to who named her, and two edges among them; of alter 3 the roster’s id is known. */
const expectedTies = [
  '李明 KNOWS 小陈 2026-03-04',
  '王芳 KNOWS 孙伯, 3号楼 2026-03-01',
  '王芳 KNOWS 李明 2026-03-01',
  '王芳 KNOWS 赵阿姨 2026-03-01',
  '赵阿姨 KNOWS 孙伯, 3号楼 2026-03-01',
  '赵阿姨 KNOWS 李明 2026-03-01',
];

describe.each([
  ['files chosen together', apart],
  ['their zip', zipped],
])('Network Canvas: %s', (_, files) => {
  it('makes the ties that are only implied, dated by the day of the interview', async () => {
    const planned = await read(files());
    expect(told(planned)).toEqual([]);
    expect(ties(planned)).toEqual(expectedTies);
  });

  it('asks who was interviewed where nobody is called like the case, and takes the only one who is', async () => {
    const planned = await plan(files());
    expect(ties(planned).map((tie) => tie.split(' ')[0])).toEqual(['李明', '赵阿姨', '赵阿姨']);
    const idOf = new Map(planned.nodes.map(({ id, externalId }) => [externalId, id]));
    expect(planned.ties.map(({ fromId }) => fromId)).toContain(idOf.get('r-7'));
  });

  it('folds the columns of options into one fact, and leaves places on the screen and ids of the tool out', async () => {
    const planned = await read(files());
    const facts = new Map(
      planned.nodes.map(({ externalId, properties, attributes }) => [
        externalId ?? properties.name,
        attributes,
      ]),
    );
    expect(facts.get('5a1c0000-0000-4000-8000-000000000001')).toEqual({
      close_friend: true,
      help_kinds: 'care; talk',
    });
    expect(facts.get('5a1c0000-0000-4000-8000-000000000002')).toEqual({ close_friend: false });
    expect(facts.get('王芳')).toEqual({ age: 68, languages: 'zh' });
  });

  it('knows those again who were picked from a roster of ours', async () => {
    const planned = await read(files());
    expect(planned.nodes.map(({ externalId }) => externalId)).toContain('r-7');
  });

  it('adds nothing when it is read again', async () => {
    const first = await read(files());
    const again = await read(files());
    expect(again.ties.map(({ id }) => id)).toEqual(first.ties.map(({ id }) => id));
  });
});

it('knows who was interviewed by the id of the roster as well', async () => {
  const id = '0b1e7f7e-0000-4000-8000-000000000001';
  const planned = await plan(apart(), { knownActors: new Map([['王芳', { id, label: 'Resident' }]]) });
  expect(planned.ties.filter(({ fromId }) => fromId === id)).toHaveLength(3);
});

it('reads its GraphML as it reads its tables', async () => {
  const planned = await read([file('王芳_s-1.graphml', fixture('interview.graphml'))]);
  expect(told(planned)).toEqual([]);
  expect(planned.sources[0]?.format).toBe('networkCanvasGraphml');
  expect(ties(planned)).toEqual(expectedTies.filter((tie) => !tie.includes('李明')));
  expect(
    Object.fromEntries(planned.nodes.map(({ properties, attributes }) => [properties.name, attributes])),
  ).toEqual({
    王芳: { age: 68 },
    赵阿姨: { close_friend: true, help_kinds: 'care; talk' },
    '孙伯, 3号楼': { close_friend: false },
  });
});

it('tells options from names with underscores', () => {
  const headers = ['a_b_x', 'a_b_y', 'a_c', 'lone_flag', 'count_1'];
  const rows = [{ row: 2, cells: ['true', 'false', 'true', 'true', '3'] }];
  // a_b has two options; a has three, which is more.
  expect(
    optionColumnsIn(headers, rows).map(({ variable, options }) => [
      variable,
      options.map(({ option }) => option),
    ]),
  ).toEqual([['a', ['b_x', 'b_y', 'c']]]);
});
