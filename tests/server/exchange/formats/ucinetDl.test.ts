import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ucinetDlFormat } from '../../../../server/exchange/formats/ucinetDl.ts';
import { madeUpNetwork } from '../madeUpNetwork.ts';
import { faultsOf, readSample, readText } from './readSample.ts';

const drawn = async (path: string): Promise<[string[], string[]]> => {
  const { nodes, edges } = await readSample(path);
  return [
    nodes.map(({ id = '' }) => id),
    edges.map(({ source, target, directed, weight = '', kind = '' }) =>
      [source, directed ? '–' : '>', target, weight, kind].filter((part) => part !== '').join(' '),
    ),
  ];
};

it.each<[string, string[], string[]]>([
  [
    'fullmatrix',
    ['1', '2', '3', '4', '5'],
    [
      '1 > 2 1',
      '1 > 3 1',
      '1 > 4 1',
      '1 > 5 1',
      '2 > 1 1',
      '2 > 3 1',
      '3 > 1 1',
      '3 > 2 1',
      '3 > 5 1',
      '4 > 1 1',
      '5 > 1 1',
      '5 > 3 1',
    ],
  ],
  [
    'relations',
    ['barry', 'david', 'lin wang'],
    ['barry > david 1 advice', 'david > lin wang 2 advice', 'david > barry 1 friend'],
  ],
  ['embedded', ['Bill', 'Jan', 'Jim'], ['Bill > Jim 1', 'Jan > Jim 1', 'Jim > Bill 1']],
  [
    'edgelist1',
    ['george', 'sally', 'jim', 'billy', 'JANE'],
    ['george > sally', 'george > jim 2.5', 'sally > jim', 'billy > george', 'JANE > jim'],
  ],
  ['nodelist1', ['a', 'b', 'c', 'd'], ['a > b', 'a > c', 'd > a']],
  ['nodelist1b', ['1', '2', '3'], ['1 > 2', '1 > 3', '3 > 1']],
  ['lowerhalf', ['a', 'b', 'c', 'd'], ['b – a 1', 'c – b 1', 'd – c 3']],
  ['upperhalf', ['1', '2', '3'], ['1 – 2 1', '2 – 3 2']],
  [
    'attendance',
    ['Wang', 'Li', 'Zhao', 'Party', 'Choir'],
    ['Wang – Party 1', 'Li – Party 1', 'Li – Choir 1'],
  ],
  ['edgelist2', ['Wang', 'Li', 'Party', 'Choir'], ['Wang – Party', 'Li – Party', 'Li – Choir']],
  ['nodelist2', ['Wang', 'Li', 'Party', 'Choir'], ['Wang – Party', 'Wang – Choir', 'Li – Choir']],
])('reads %s', async (name, nodes, edges) =>
  expect(await drawn(`ucinetDl/${name}.dl`)).toEqual([nodes, edges]),
);

it('keeps rows and columns apart that are only numbered', async () => {
  const { nodes, edges } = await readText('a.dl', 'dl nr=2 nc=1\ndata:\n1\n0');
  expect(nodes.map(({ id, mode }) => [id, mode])).toEqual([
    ['1', '1'],
    ['2', '1'],
    ['1 (2)', '2'],
  ]);
  expect(edges.map(({ source, target }) => [source, target])).toEqual([['1', '1 (2)']]);
});

it('takes rows and columns of equal labels for the same people', async () => {
  const text = 'dl nr=2 nc=2\nrow labels: a b\ncolumn labels: a b\ndata:\n0 1\n0 0';
  const { nodes, edges } = await readText('a.dl', text);
  expect(nodes.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(edges).toEqual([{ source: 'a', target: 'b', weight: '1' }]);
});

it('takes the header in any order, with commas, and a label with an apostrophe', async () => {
  const { nodes } = await readText(
    'a.txt',
    'DL\nN=2, FORMAT=EDGELIST1\nLABELS:\nO\'Brien\n"Mary Ann"\nDATA:\n1 2',
  );
  expect(nodes.map(({ id }) => id)).toEqual(["O'Brien", 'Mary Ann']);
});

describe('DL that is refused', () => {
  it.each([
    ['a sub-format that is not known', 'dl n=2 format=blockmatrix\ndata:\n', 'unsupportedFormat'],
    ['too few numbers', 'dl n=2\ndata:\n0 1\n0', 'brokenFormat:4'],
    ['a word among the numbers', 'dl n=2\ndata:\n0 1\nx 0', 'brokenFormat:4'],
    ['an end that is nobody', 'dl n=2 format=edgelist1\ndata:\n1 2\n1 3', 'brokenFormat:4'],
    ['no data', 'dl n=2', 'brokenFormat:1'],
    ['more nodes than may be', 'dl n=9999999\ndata:\n', 'tooManyRows'],
    ['more matrices than may be', 'dl n=1 nm=100000\ndata:\n', 'tooMany'],
    ['too few labels', 'dl n=3\nlabels:\na,b', 'brokenFormat:3'],
  ])('%s', async (_, text, fault) => expect(await faultsOf('a.dl', text)).toEqual([fault]));
});

describe('the zip that is written', async () => {
  const files = unzipSync((await ucinetDlFormat.writing!.write(madeUpNetwork)) as Uint8Array);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());

  it('has a file for each kind and sub-kind, the code book and who took it away', () => {
    expect(Object.keys(files).filter((name) => name.endsWith('.dl'))).toHaveLength(18);
    expect(text('README.txt')).toContain('王芳');
    expect(text('relations.csv')).toContain('2-SUPPORTS.dl,SUPPORTS,emotional,2');
  });

  it('has codes of at most 18 ASCII letters for names', () => {
    const labels = /labels:\s*([\s\S]*)data:/.exec(text('1-KNOWS.dl'))?.[1]?.trim().split(/,\s*/) ?? [];
    expect(labels).toHaveLength(madeUpNetwork.nodes.length);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.every((label) => /^[A-Z]\d{1,17}$/.test(label))).toBe(true);
    for (const label of labels) expect(text('codebook.csv')).toContain(`\n${label},`);
  });

  it('has a tie without direction both ways, and the strongest of ties between the same two', async () => {
    const { edges } = await readText('1-KNOWS.dl', text('1-KNOWS.dl'));
    expect(edges.map(({ source, target, weight }) => [source, target, weight])).toEqual([
      ['R1', 'R2', '2'],
      ['R2', 'R1', '2'],
    ]);
    expect((await readText('2-SUPPORTS.dl', text('2-SUPPORTS.dl'))).edges).toEqual([
      { source: 'R2', target: 'R1', weight: '1' },
    ]);
  });

  it('lets no formula into the code book', () => {
    expect(text('codebook.csv')).toContain("'=1+1");
    expect(text('codebook.csv')).not.toMatch(/(?:^|,)=1\+1/m);
  });
});
