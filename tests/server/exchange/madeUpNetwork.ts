import type { FileNode, FileTie, NetworkFile } from '../../../server/exchange/networkFile.ts';

const node = (
  id: string,
  label: string,
  name: string,
  properties: FileNode['properties'] = {},
  attributes: FileNode['attributes'] = {},
): FileNode => ({ id, label, name, properties, attributes });

const tie = (
  id: string,
  source: string,
  kind: string,
  target: string,
  more: Partial<FileTie> = {},
): FileTie => ({
  id,
  source,
  target,
  kind,
  directed: !['KNOWS', 'COLLABORATES'].includes(kind),
  subkind: null,
  weight: null,
  validFrom: null,
  validTo: null,
  wave: null,
  method: null,
  frequency: null,
  confirmedOn: null,
  note: null,
  ...more,
});

/** Names and facts of a made-up community that break careless writers: quotes, marks of XML, formulas, numbers as text. */
export const hostileTexts = [
  '<b>&amp;"\'</b>',
  '=1+1',
  "'=1+1",
  '007',
  '12',
  'true',
  "'12",
  '__proto__',
  ']]>',
  '𠮷野家 👪',
  'a\\nb',
] as const;

const residents = hostileTexts.map((name, i) =>
  node(
    `r${i + 1}`,
    'Resident',
    name,
    {
      gender: i % 2 ? 'male' : 'female',
      birthYear: 1950 + i,
      tags: ['热心', '会修电器'],
      note: `记：${name}`,
    },
    { 爱好: name, 党员: i % 3 === 0, 年限: i, __proto__x: name, ...(i === 0 ? { constructor: 'x' } : {}) },
  ),
);

/** Every kind of node, dates of all sorts, Chinese and hostile texts. */
export const madeUpNetwork: NetworkFile = {
  title: '桂花里 & "Osmanthus Lane"',
  language: 'zh',
  writtenOn: '2026-03-05',
  mark: ['由 王芳 于 2026-03-05 导出 <仅供研究>'],
  nodes: [
    node('a1', 'Activity', '重阳节包饺子', { date: '2026-10-19', scale: 'small' }),
    node('c1', 'Committee', '桂花里居委会', { term: '第七届' }),
    node('n1', 'Need', '修楼道灯', { kind: 'service', status: 'open' }),
    node('o1', 'Organization', '编织社', {
      kind: 'selfOrganization',
      field: 'cultureSports',
      foundedOn: '2019',
    }),
    node('o2', 'Organization', '物业公司', { kind: 'other' }),
    node('p1', 'Place', '3号楼', { kind: 'building', longitude: 121.47, latitude: 31.23 }),
    ...residents,
    node('s1', 'SocialWorker', '李社工', { employer: '服务中心' }),
    node('u1', 'Resource', '活动室', { kind: 'service', capacity: 20 }),
    node('v1', 'Source', '入户访谈', { kind: 'record', date: '2026-02' }),
    node('w1', 'Wave', '2026 春', { startsOn: '2026-03-01' }),
  ],
  ties: [
    tie('t1', 'r1', 'KNOWS', 'r2', {
      subkind: 'neighbour',
      weight: 2,
      validFrom: '2020',
      frequency: 'weekly',
    }),
    tie('t2', 'r2', 'SUPPORTS', 'r1', {
      subkind: 'emotional',
      weight: -1.5,
      validFrom: '2024-02',
      validTo: '2026-01-31',
      note: "说：“<好>” & '再见'",
    }),
    tie('t3', 'r2', 'SUPPORTS', 'r1', { subkind: 'emotional', validFrom: '2026-02-01' }),
    tie('t4', 'r3', 'NOMINATES', 'r4', { subkind: 'trust', wave: 'w1', method: 'sociometric' }),
    tie('t5', 'r5', 'ASSESSES', 'r5', { subkind: 'ability', weight: 4, method: 'selfIdentification' }),
    tie('t6', 'r6', 'MEMBER_OF', 'o1', { subkind: 'leader', validTo: '2025' }),
    tie('t7', 'r7', 'SERVES_IN', 'c1', { subkind: 'buildingHead' }),
    tie('t8', 'r8', 'ATTENDED', 'a1', { validFrom: '2026-10-19', validTo: '2026-10-19' }),
    tie('t9', 'o1', 'ORGANIZED', 'a1'),
    tie('t10', 'o1', 'COLLABORATES', 'o2', { weight: 0.25, confirmedOn: '2026-03-01' }),
    tie('t11', 's1', 'ACCOMPANIES', 'r9'),
    tie('t12', 'c1', 'PROVIDES', 'u1', { subkind: 'hosts' }),
    tie('t13', 'o1', 'USES', 'u1'),
    tie('t14', 'r10', 'HAS_NEED', 'n1'),
    tie('t15', 'u1', 'MEETS', 'n1', { subkind: 'proposed' }),
    tie('t16', 'r11', 'LIVES_IN', 'p1', { validFrom: '2001-09-01' }),
    tie('t17', 'w1', 'ASKED', 'r3'),
    tie('t18', 'r3', 'ANSWERED', 'w1'),
    tie('t19', 'r1', 'NOMINATES', 'r3', { subkind: '找谁借工具', wave: 'w1' }),
  ],
  tiesToCommunity: [],
};
