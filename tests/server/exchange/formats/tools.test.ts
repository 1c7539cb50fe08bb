import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gephiCsvFormat } from '../../../../server/exchange/formats/gephiCsv.ts';
import { jsonLinesFormat } from '../../../../server/exchange/formats/jsonLines.ts';
import { kumuJsonFormat } from '../../../../server/exchange/formats/kumuJson.ts';
import { networkCanvasRosterFormat } from '../../../../server/exchange/formats/networkCanvasRoster.ts';
import type { FileFormat } from '../../../../server/exchange/fileFormat.ts';
import type { NetworkFile } from '../../../../server/exchange/networkFile.ts';
import { file, lines, plan, told } from '../files.ts';
import { madeUpNetwork } from '../madeUpNetwork.ts';
import { panelFile } from '../siena/panel.ts';

const written = async ({ writing }: FileFormat, network: NetworkFile): Promise<string> => {
  const result = await writing!.write(network);
  return typeof result === 'string' ? result : new TextDecoder().decode(result);
};
const map = new Map([['likes', { kind: 'NOMINATES' as const }]]);

describe('Kumu JSON', () => {
  // The blueprint of kumu/docs, guides/import/blueprints.md, with a connection that leads to two.
  const blueprint = JSON.stringify({
    elements: [
      { label: 'A', type: 'Letter', description: 'This is A', tags: ['one', 'two'] },
      { label: 'B', type: 'Letter', 'Favorite Dessert': 'shave ice' },
      { label: 'C' },
    ],
    connections: [{ from: 'A', to: ['B', 'C'], type: 'likes', direction: 'directed' }],
  });

  it('reads a blueprint whose elements go by their labels', async () => {
    const planned = await plan([file('map.json', blueprint)], { map });
    expect(told(planned)).toEqual([]);
    expect(planned.sources[0]?.format).toBe('kumuJson');
    expect(planned.nodes.map(({ properties, attributes }) => [properties.name, attributes])).toEqual([
      ['A', { type: 'Letter', description: 'This is A' }],
      ['B', { type: 'Letter', 'Favorite Dessert': 'shave ice' }],
      ['C', {}],
    ]);
    expect(planned.nodes[0]?.properties.tags).toEqual(['one', 'two']);
    expect(planned.ties).toMatchObject([{ kind: 'NOMINATES' }, { kind: 'NOMINATES' }]);
  });

  it('reads the backup of a project, whose elements have ids and their fields apart', async () => {
    // Layout of the backups in kumu/docs (images/kumu-changelabs-template.json).
    const backup = JSON.stringify({
      name: 'Map',
      description: '',
      defaultMap: 'map-1',
      defaultPerspective: null,
      attributeRelevance: {},
      attributes: [{ _id: 'attr-1', name: 'Element Type', format: 'string' }],
      elements: [
        { _id: 'elem-1', attributes: { label: '王芳', 'element type': 'Resident', 'power score': '8' } },
        { _id: 'elem-2', attributes: { label: '王芳', 'element type': 'Resident' } },
      ],
      connections: [
        {
          _id: 'conn-1',
          direction: 'directed',
          delayed: false,
          reversed: true,
          attributes: { 'connection type': 'likes', strength: 2 },
          from: 'elem-1',
          to: 'elem-2',
        },
      ],
      loops: [],
      maps: [],
    });
    const planned = await plan([file('backup.json', backup)], { map });
    expect(told(planned)).toEqual([]);
    expect(
      planned.nodes.map(({ externalId, properties, attributes }) => [
        externalId,
        properties.name,
        attributes,
      ]),
    ).toEqual([
      ['elem-1', '王芳', { 'power score': '8' }],
      ['elem-2', '王芳', {}],
    ]);
    const idOf = new Map(planned.nodes.map(({ id, externalId }) => [externalId, id]));
    expect(planned.ties).toMatchObject([{ fromId: idOf.get('elem-2'), toId: idOf.get('elem-1'), weight: 2 }]);
  });

  it('writes what Kumu asks for', async () => {
    const { elements, connections } = JSON.parse(await written(kumuJsonFormat, madeUpNetwork)) as {
      elements: Record<string, unknown>[];
      connections: Record<string, unknown>[];
    };
    expect(elements).toHaveLength(madeUpNetwork.nodes.length);
    expect(elements.find(({ id }) => id === 'o1')).toEqual({
      id: 'o1',
      label: '编织社',
      type: '组织',
      组织类型: 'selfOrganization',
      服务领域: 'cultureSports',
      成立日期: '2019',
    });
    expect(connections[0]).toMatchObject({
      from: 'r1',
      to: 'r2',
      type: 'KNOWS',
      direction: 'undirected',
      weight: 2,
    });
  });

  it.each([
    ['{"elements":[{"label":"A"}', 'brokenFormat a.json:1'],
    [`{"elements":${'['.repeat(200)}`, 'nestedTooDeep a.json:1'],
    ['{"elements":[],"connections":[]}', 'emptyFile a.json'],
  ])('tells what is wrong with %.30s', async (text, problem) => {
    expect(told(await plan([file('a.json', text)]))).toEqual([problem]);
  });
});

describe('JSON Lines', () => {
  it('has a line for the community, each node and each tie', async () => {
    const text = await written(jsonLinesFormat, madeUpNetwork);
    const parsed = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(parsed).toHaveLength(1 + madeUpNetwork.nodes.length + madeUpNetwork.ties.length);
    expect(parsed[0]).toMatchObject({
      type: 'node',
      labels: ['Community'],
      properties: { name: madeUpNetwork.title },
    });
    // The layout of apoc.export.json.
    expect(parsed.find(({ id }) => id === 't1')).toEqual({
      type: 'relationship',
      id: 't1',
      label: 'KNOWS',
      properties: { subkind: 'neighbour', weight: 2, validFrom: '2020', frequency: 'weekly' },
      start: { id: 'r1', labels: ['Resident'] },
      end: { id: 'r2', labels: ['Resident'] },
    });
  });

  it('names the line of a fault', async () => {
    const text = lines(
      '{"type":"node","id":"1","labels":["Resident"],"properties":{"name":"王芳"}}',
      '',
      '{"type":',
    );
    expect(told(await plan([file('a.jsonl', text)]))).toEqual(['brokenFormat a.jsonl:3']);
    expect(
      told(await plan([file('a.jsonl', text.replace('{"type":\n', '').replace(/\{"type":$/, '[1]'))])),
    ).toEqual(['brokenFormat a.jsonl:3']);
  });

  it('keeps a fact that is called like a property apart from it', async () => {
    const [first] = madeUpNetwork.nodes.filter(({ label }) => label === 'Resident');
    const node = { ...first!, properties: {}, attributes: { 性别: '2', 备注: 'x', gender: 'female' } };
    const text = await written(jsonLinesFormat, { ...madeUpNetwork, nodes: [node], ties: [] });
    const planned = await plan([file('a.jsonl', text)]);
    expect(told(planned)).toEqual([]);
    expect(planned.nodes[0]?.properties).toEqual({ name: first!.name });
    expect(planned.nodes[0]?.attributes).toEqual({ 性别: '2', 备注: 'x', 'attribute gender': 'female' });
  });
});

it('Gephi: spells with whole days, types, and the columns of ours behind', async () => {
  const zip = unzipSync((await gephiCsvFormat.writing!.write(madeUpNetwork)) as Uint8Array);
  const text = (name: string): string[] => new TextDecoder().decode(zip[name]).split('\r\n');
  expect(text('nodes.csv')[0]?.startsWith('Id,Label,主体类型,')).toBe(true);
  expect(text('edges.csv')[0]).toBe(
    'Source,Target,Type,Weight,timeset,kind,subkind,validFrom,validTo,wave,method,frequency,confirmedOn,note',
  );
  expect(text('edges.csv')).toContainEqual(
    expect.stringMatching(/^r1,r2,Undirected,2,"<\[2020-01-01, Infinity\]>",KNOWS,neighbour,2020,/),
  );
  expect(text('edges.csv')).toContainEqual(
    expect.stringMatching(/^r2,r1,Directed,-1.5,"<\[2024-02-01, 2026-01-31\]>"/),
  );
  expect(Object.keys(zip)).toContain('README.txt');
});

it('roster for Network Canvas: names that differ, buildings, ids; nobody who is no person', async () => {
  const twins = panelFile.nodes.map((node) =>
    ['b', 'c'].includes(node.id) ? { ...node, name: '王芳' } : node,
  );
  const text = await written(networkCanvasRosterFormat, { ...panelFile, nodes: twins });
  // a lives in building 3; c has moved away; b and c have no building.
  expect(text.trim().split('\r\n')).toEqual([
    'name,building,linli_id',
    '王芳（3号楼）,3号楼,a',
    '王芳,,b',
    '王芳 2,,c',
    "'=孙,,d",
  ]);
});

describe('VNA (as on gephi.org, NetDraw VNA format)', () => {
  it('reads nodes, ties and strengths', async () => {
    const text = lines(
      '*node data',
      'ID name gender age',
      'j101 joe male 56',
      'w067 wendy female 23',
      'b303 "big bill" male 48',
      '*tie data',
      'from to strength',
      'j101 w067 1',
      'w067 j101 2',
      'b303 w067 5',
    );
    const planned = await plan([file('a.vna', text)], {
      map: new Map([['', { kind: 'NOMINATES' as const }]]),
    });
    expect(told(planned)).toEqual([]);
    expect(planned.sources[0]?.format).toBe('vna');
    expect(
      planned.nodes.map(({ externalId, properties, attributes }) => [externalId, properties, attributes]),
    ).toEqual([
      ['j101', { name: 'joe', gender: 'male' }, { age: 56 }],
      ['w067', { name: 'wendy', gender: 'female' }, { age: 23 }],
      ['b303', { name: 'big bill', gender: 'male' }, { age: 48 }],
    ]);
    expect(planned.ties.map(({ weight }) => weight)).toEqual([1, 2, 5]);
  });

  it('takes each further column of ties for a relation, and of drawings the label alone', async () => {
    const text = lines(
      '*Node properties',
      'ID x y color shape size shortlabel',
      'HOLLY 1160 271 255 1 10 Holly',
      'PAM 777 12 255 1 10 Pam',
      '*Tie data',
      'from to likes hates strength',
      'HOLLY PAM 1 0 1',
      'PAM HOLLY 0 0 2',
    );
    const planned = await plan([file('a.vna', text)], { map });
    expect(told(planned)).toEqual([]);
    expect(
      planned.nodes.map(({ externalId, properties, attributes }) => [
        externalId,
        properties.name,
        attributes,
      ]),
    ).toEqual([
      ['HOLLY', 'Holly', {}],
      ['PAM', 'Pam', {}],
    ]);
    expect(planned.ties).toMatchObject([{ kind: 'NOMINATES', subkind: 'likes' }]);
    expect(planned.ties).toHaveLength(1);
  });

  it('names the line that does not fit', async () => {
    expect(told(await plan([file('a.vna', lines('*node data', 'ID name', 'a b c'))]))).toEqual([
      'brokenFormat a.vna:3',
    ]);
  });
});
