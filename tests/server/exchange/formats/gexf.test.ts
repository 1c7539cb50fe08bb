import { describe, expect, it } from 'vitest';
import { gexfFormat } from '../../../../server/exchange/formats/gexf.ts';
import { madeUpNetwork } from '../madeUpNetwork.ts';
import { faultsOf, readSample, readText } from './readSample.ts';

describe('GEXF of NetworkX', () => {
  it('has names, facts by their types, weights, and dates of ties', async () => {
    const { nodes, edges, encoding } = await readSample('gexf/networkx.gexf');
    expect(encoding).toBe('UTF-8');
    expect(nodes).toEqual([
      { id: 'p1', name: '王芳', age: '61', member: 'true', share: '0.5' },
      { id: 'p2', name: '李 <明>', age: '58', member: 'false' },
      { id: '3', name: '赵姐' },
    ]);
    expect(edges).toEqual([
      { source: 'p1', target: 'p2', weight: '2.5', relation: 'advice', networkx_key: '0' },
      {
        source: 'p1',
        target: 'p2',
        weight: '1.0',
        relation: 'trust',
        networkx_key: '1',
        validFrom: '2020-01-01',
        validTo: '2021-06-30',
      },
      { source: 'p2', target: '3', relation: 'advice', networkx_key: '0' },
    ]);
  });

  it('of an older version and without direction', async () => {
    const { nodes, edges } = await readSample('gexf/networkxUndirected.gexf');
    expect(nodes.map(({ id }) => id)).toEqual(['p1', 'p2', '张 三']);
    expect(edges).toEqual([
      { source: 'p1', target: 'p2', directed: 'undirected', weight: '2.0' },
      { source: 'p2', target: '张 三', directed: 'undirected', weight: '1.0' },
    ]);
  });
});

describe('GEXF of Gephi', () => {
  it('takes the latest of values that change, defaults and lists, and leaves what is drawn', async () => {
    const { nodes } = await readSample('gexf/gephi.gexf');
    expect(nodes).toEqual([
      {
        id: '0',
        name: '王芳',
        'Modularity Class': '2',
        interests: '书法; 跳舞',
        role: '楼组长',
        time: '[2019-01-01, ]',
      },
      { id: '1', name: '李明', 'Modularity Class': '0', time: '[2018-01-01, 2018-12-31]; [2020-01-01, ]' },
      { id: '2', name: '2', 'Modularity Class': '0' },
    ]);
  });

  it('makes a tie of each spell, and keeps parallel and undirected ones', async () => {
    const { edges } = await readSample('gexf/gephi.gexf');
    const first = { source: '0', target: '1', kind: '帮忙' };
    const last = { source: '2', target: '0', directed: 'undirected', kind: '聊天' };
    expect(edges.map(({ Weight: _, ...edge }) => edge)).toEqual([
      { ...first, weight: '1.0', validFrom: '2019-01-01', validTo: '2019-06-30' },
      { ...first, weight: '1.0', validFrom: '2020-01-01' },
      { ...first, kind: '聊天', validFrom: '2021-03-05', validTo: '2021-12-31' },
      { source: '1', target: '2', directed: 'undirected', kind: '聊天', label: '老同学' },
      { ...last, validFrom: '2015-01-01', validTo: '2016-01-01' },
      { ...last, validFrom: '2017-01-01', validTo: '2018-01-01' },
    ]);
  });
});

const graphOf = (attributes: string, edge: string): string =>
  `<gexf version="1.3"><graph ${attributes}><nodes><node id="a"/><node id="b"/></nodes><edges>${edge}</edges></graph></gexf>`;

describe('times', () => {
  it.each([
    ['years', 'start="2009.0" end="2010.0"', { validFrom: '2009', validTo: '2010' }],
    ['points in time', 'start="2009-03-01T10:00:00+01:00" end="INF"', { validFrom: '2009-03-01' }],
    ['a point in time', 'timestamp="2009-03-01"', { validFrom: '2009-03-01', validTo: '2009-03-01' }],
    ['rounds', 'start="1" end="3"', { note: '[1, 3]' }],
    ['an open beginning', 'startopen="2009-03-01"', { validFrom: '2009-03-01' }],
  ])('are %s', async (_, time, expected) => {
    const { edges } = await readText(
      'a.gexf',
      graphOf('mode="dynamic"', `<edge source="a" target="b" ${time}/>`),
    );
    expect(edges).toEqual([{ source: 'a', target: 'b', directed: 'undirected', ...expected }]);
  });

  it('are a tie each where a tie has several points in time', async () => {
    const { edges } = await readText(
      'a.gexf',
      graphOf('', '<edge source="a" target="b" timestamps="&lt;[2001.0, 2003.0]&gt;"/>'),
    );
    expect(edges.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2001', '2001'],
      ['2003', '2003'],
    ]);
  });

  it('are dates only where all of them are', async () => {
    const ties = '<edge source="a" target="b" start="2000"/><edge source="a" target="b" start="3600"/>';
    const { edges } = await readText('a.gexf', graphOf('', ties));
    expect(edges.map(({ note }) => note)).toEqual(['[2000, ]', '[3600, ]']);
  });
});

it('takes the space between elements for nothing, however much it is', async () => {
  const edges = Array.from({ length: 1_500 }, () => `\n${' '.repeat(1_000)}<edge source="a" target="b"/>`);
  expect((await readText('a.gexf', graphOf('', edges.join('')))).edges).toHaveLength(1_500);
});

it('reads an encoding that the file declares', async () => {
  const text = graphOf('', '').replace('id="a"', 'id="a" label="§"');
  const [before = '', after = ''] = `<?xml version="1.0" encoding="GB2312"?>${text}`.split('§');
  const ascii = (part: string): number[] => [...new TextEncoder().encode(part)];
  // 王芳 in GB 2312, as Python 3's codec gives it.
  const bytes = Uint8Array.from([...ascii(before), 0xcd, 0xf5, 0xb7, 0xbc, ...ascii(after)]);
  const { nodes, encoding } = await readText('a.gexf', bytes);
  expect(encoding).toBe('GBK');
  expect(nodes[0]).toEqual({ id: 'a', name: '王芳' });
});

describe('the GEXF that is written', () => {
  const written = gexfFormat.writing!.write(madeUpNetwork) as string;

  it('has the days of a tie, both within it, and months and years besides', () => {
    const tie = written.slice(written.indexOf('id="t2"'));
    expect(tie).toMatch(
      /^id="t2" source="r2" target="r1" type="directed" kind="SUPPORTS" weight="-1.5" start="2024-02-01" end="2026-01-31">/,
    );
    const [, column] = /<attribute id="(e\d+)" title="validFrom"/.exec(written) ?? [];
    expect(tie.slice(0, tie.indexOf('</edge>'))).toContain(`<attvalue for="${column}" value="2024-02"/>`);
    expect(tie.slice(0, tie.indexOf('</edge>'))).not.toContain('value="2026-01-31"');
  });

  it('says who took it away', () => expect(written).toContain('由 王芳 于 2026-03-05 导出 &lt;仅供研究&gt;'));

  it('is static where nothing has a date', () => {
    const ties = madeUpNetwork.ties.map((tie) => ({ ...tie, validFrom: null, validTo: null }));
    const text = gexfFormat.writing!.write({ ...madeUpNetwork, ties }) as string;
    expect(text).toContain('mode="static"');
    expect(text).not.toMatch(/ (?:start|end|timeformat)=/);
  });
});

it.each([
  ['no graph', '<gexf></gexf>', 'brokenFormat'],
  ['an element that is not closed', '<gexf>\n<graph>\n</gexf>', 'brokenFormat:3'],
  ['a document type', '<!DOCTYPE gexf [<!ENTITY a "b">]>\n<gexf><graph/></gexf>', 'refusedXml:1'],
  ['an entity of its own', '<gexf><graph><nodes><node id="&a;"/></nodes></graph></gexf>', 'brokenFormat:1'],
])('refuses %s', async (_, text, fault) => expect(await faultsOf('a.gexf', text)).toEqual([fault]));
