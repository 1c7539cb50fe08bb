import { describe, expect, it } from 'vitest';
import { drawn, file, lines, plan, told, workbook } from '../files.ts';
import { opened, sheetOf } from './opened.ts';

describe('Kumu (columns as in kumu/docs, guides/import)', () => {
  const elements = [
    ['Label', 'Type', 'Description', 'Tags', 'Image'],
    ['Jeff Mohr', 'Person', 'Co-Founder', 'Founder|Runner', 'https://x'],
    ['Kumu', 'Company', 'A platform', 'Mapping|Technology', null],
    ['Oahu', 'Place', null, null, null],
  ];
  const connections = [
    ['From', 'To', 'Type', 'direction', 'Strength'],
    ['Jeff Mohr', 'Kumu|Oahu', 'KNOWS', 'mutual', 2],
    ['Kumu', 'Oahu', 'likes', 'directed', null],
  ];

  it('names elements by their labels and leaves pictures out', () => {
    const { shape, actors } = opened(sheetOf(elements, { sheet: 'Elements' }));
    expect(shape).toBe('kumu');
    expect(actors).toEqual([
      [
        {
          name: 'Jeff Mohr',
          Type: 'Person',
          Description: 'Co-Founder',
          Tags: 'Founder|Runner',
          '': 'https://x',
        },
        { name: 'Kumu', Type: 'Company', Description: 'A platform', Tags: 'Mapping|Technology' },
        { name: 'Oahu', Type: 'Place' },
      ],
    ]);
  });

  it('draws a tie to each element that the cell “To” names', () => {
    const { ties } = opened(sheetOf(connections, { sheet: 'Connections' }));
    expect(ties).toEqual([
      { source: 'Jeff Mohr', target: 'Kumu', kind: 'KNOWS', directed: 'mutual', weight: 2 },
      { source: 'Jeff Mohr', target: 'Oahu', kind: 'KNOWS', directed: 'mutual', weight: 2 },
      { source: 'Kumu', target: 'Oahu', kind: 'likes', directed: 'directed' },
    ]);
  });

  it('takes two blank rows for the start of a section, and counts rows as they stand', () => {
    const { tables, problems } = opened(sheetOf([...elements, [], [], ...connections]));
    expect(problems).toEqual([]);
    expect(tables.map(({ content, rows }) => [content, rows.map(({ row }) => row)])).toEqual([
      ['actors', [2, 3, 4]],
      ['ties', [8, 8, 9]],
    ]);
  });

  it('does not read sheets that say so', () => {
    expect(opened(sheetOf(elements, { sheet: 'Old people (ignore)' }))).toMatchObject({
      shape: 'ignored',
      tables: [],
    });
  });

  it('uses ids where elements have them', async () => {
    const book = await workbook('kumu.xlsx', {
      Elements: [
        ['ID', 'Label'],
        ['e1', '王芳'],
        ['e2', '王芳'],
      ],
      Connections: [
        ['From', 'To', 'Type'],
        ['e1', 'e2', 'KNOWS'],
      ],
    });
    const planned = await plan([book]);
    expect(told(planned)).toEqual([]);
    expect(planned.nodes.map(({ externalId, properties }) => [externalId, properties.name])).toEqual([
      ['e1', '王芳'],
      ['e2', '王芳'],
    ]);
    expect(drawn(planned)).toEqual(['e1 KNOWS e2']);
  });
});

describe('NodeXL (columns of NodeXLGraph.xltx)', () => {
  const vertices = [
    ['Visual Properties', null, null, null, 'Labels', null, 'Graph Metrics', 'Other Columns'],
    ['Vertex', 'Color', 'Shape', 'Size', 'Label', 'Tooltip', 'Degree', 'Age'],
    ['Ann', 'Red', 'Disk', 3, 'Ann!', null, 2, 30],
    ['Bob', null, null, null, null, null, 1, 41],
  ];
  const edges = [
    ['Visual Properties', null, null, null, 'Labels', 'Other Columns'],
    ['Vertex 1', 'Vertex 2', 'Color', 'Width', 'Label', 'Relationship', 'Edge Weight'],
    ['Ann', 'Bob', 'Red', 2, null, 'KNOWS', 4],
  ];

  it('finds the header below the titles, and keeps neither drawing nor measures', async () => {
    const planned = await plan([await workbook('nodexl.xlsx', { Edges: edges, Vertices: vertices })]);
    expect(told(planned)).toEqual([]);
    expect(planned.files.map(({ shape, headerRow }) => [shape, headerRow])).toEqual([
      ['nodexlEdges', 2],
      ['nodexlVertices', 2],
    ]);
    expect(planned.nodes.map(({ properties, attributes }) => [properties.name, attributes])).toEqual([
      ['Ann', { Age: 30 }],
      ['Bob', { Age: 41 }],
    ]);
    expect(planned.ties).toMatchObject([{ kind: 'KNOWS', weight: 4 }]);
  });
});

it('Polinode: sheets Nodes (Name first) and Edges (Source, Target)', async () => {
  const book = await workbook('polinode.xlsx', {
    Nodes: [
      ['Name', 'Department'],
      ['王芳', '一组'],
      ['李明', '二组'],
    ],
    Edges: [
      ['Source', 'Target', 'Type'],
      ['王芳', '李明', 'NOMINATES'],
    ],
  });
  const planned = await plan([book]);
  expect(told(planned)).toEqual([]);
  expect(planned.files.map(({ shape }) => shape)).toEqual(['polinodeNodes', 'ties']);
  expect(planned.nodes.map(({ properties, attributes }) => [properties.name, attributes.Department])).toEqual(
    [
      ['王芳', '一组'],
      ['李明', '二组'],
    ],
  );
  expect(planned.ties).toMatchObject([{ kind: 'NOMINATES' }]);
});

it('PARTNER: each member an organization, without the person who answers for it', async () => {
  const members = lines(
    'Primary Organization,Node Label,Address,City,First Name,Last Name,Email,Job Title,Website,Phone Number,Sector',
    'Health Department,HD,1 Main St,Denver,Ann,Lee,ann@x.org,Director,x.org,555-1234,Public',
    'Food Bank,FB,,,,,,,,,Nonprofit',
  );
  const planned = await plan([file('members.csv', members)]);
  expect(told(planned).filter((problem) => !problem.startsWith('protectedColumn'))).toEqual([]);
  expect(planned.files[0]?.shape).toBe('partnerMembers');
  expect(
    planned.nodes.map(({ label, properties, attributes }) => [label, properties.name, attributes]),
  ).toEqual([
    [
      'Organization',
      'Health Department',
      { 'Node Label': 'HD', City: 'Denver', Website: 'x.org', Sector: 'Public' },
    ],
    ['Organization', 'Food Bank', { 'Node Label': 'FB', Sector: 'Nonprofit' }],
  ]);
});

describe('Gephi (columns as on gephi.org, supported graph formats, spreadsheet)', () => {
  const nodes = lines('Id;Label', 'A;"Node A"', 'B;"Node B"');

  it('makes a tie of each spell of an edge', async () => {
    const edges = lines(
      'Source;Target;Type;Id;Label;timeset;Weight',
      'A;B;Directed;1;NOMINATES;"<[2013.0, 2015.0]; [2017-03-01, Infinity]>";2',
      'B;A;Directed;2;NOMINATES;;',
    );
    const planned = await plan([file('nodes.csv', nodes), file('edges.csv', edges)]);
    expect(told(planned)).toEqual([]);
    expect(planned.ties.map(({ validFrom, validTo, weight }) => [validFrom, validTo, weight])).toEqual([
      ['2013', '2015', 2],
      ['2017-03-01', null, 2],
      [null, null, null],
    ]);
  });

  it('takes the last weight of one that changes, and tells steps that are no dates', async () => {
    const edges = lines(
      'Source;Target;Type;Label;Time Interval;Weight',
      'A;B;Directed;NOMINATES;"<[2013,2014]>";"<[2013, 2014, 1.0]; [2014, 2015, 3.5]>"',
      'B;A;Directed;NOMINATES;"<[1,2]>";1',
    );
    const planned = await plan([file('nodes.csv', nodes), file('edges.csv', edges)]);
    expect(planned.ties.map(({ weight }) => weight)).toEqual([3.5]);
    expect(told(planned)).toEqual([
      'notADate edges.csv:3:Time Interval = 1',
      'notADate edges.csv:3:Time Interval = 2',
    ]);
  });

  it('leaves to tables of ties what says by “Type” which tie it is', () => {
    const rows = [
      ['source', 'target', 'type'],
      ['a', 'b', 'friend'],
    ];
    expect(opened(sheetOf(rows)).shape).toBe('ties');
    expect(
      opened(
        sheetOf([
          ['Source', 'Target', 'Type'],
          ['a', 'b', 'Undirected'],
        ]),
      ).shape,
    ).toBe('gephiEdges');
  });
});
