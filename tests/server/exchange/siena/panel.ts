import type { FileNode, FileTie, NetworkFile } from '../../../../server/exchange/networkFile.ts';

const node = (
  id: string,
  label: string,
  name: string,
  properties: FileNode['properties'] = {},
): FileNode => ({
  id,
  label,
  name,
  properties,
  attributes: {},
});
const tie = (source: string, kind: string, target: string, more: Partial<FileTie> = {}): FileTie => ({
  id: `${source} ${kind} ${target} ${more.wave ?? ''} ${more.validFrom ?? ''}`,
  source,
  target,
  kind,
  directed: kind !== 'KNOWS',
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

const trust = { subkind: 'trust' } as const;

/**
 * Four residents in two waves. In the first all were asked but d, and b did not answer; in the second all answered. c moved away before
 * the second.
 */
export const panelFile: NetworkFile = {
  title: '桂花里',
  language: 'zh',
  writtenOn: '2026-03-05',
  mark: ['仅供研究'],
  nodes: [
    node('a', 'Resident', '王芳', { birthYear: 1958 }),
    node('b', 'Resident', '李明'),
    node('c', 'Resident', '赵"六"'),
    node('d', 'Resident', '=孙'),
    node('o', 'Organization', '合唱队'),
    node('p', 'Place', '3号楼'),
    node('w2', 'Wave', '秋', { startsOn: '2025-10' }),
    node('w1', 'Wave', '春', { startsOn: '2025-03' }),
  ],
  ties: [
    ...['a', 'b', 'c'].map((person) => tie('w1', 'ASKED', person)),
    ...['a', 'c'].map((person) => tie(person, 'ANSWERED', 'w1')),
    ...['a', 'b', 'c', 'd'].map((person) => tie('w2', 'ASKED', person)),
    ...['a', 'b', 'c', 'd'].map((person) => tie(person, 'ANSWERED', 'w2')),
    tie('a', 'NOMINATES', 'b', { ...trust, wave: 'w1' }),
    tie('c', 'NOMINATES', 'a', { ...trust, wave: 'w1' }),
    tie('a', 'NOMINATES', 'b', { ...trust, wave: 'w2' }),
    tie('b', 'NOMINATES', 'd', { ...trust, wave: 'w2', weight: -1 }),
    tie('d', 'NOMINATES', 'a', { ...trust, wave: 'w2', weight: 3 }),
    tie('a', 'KNOWS', 'c', { wave: 'w1' }),
    tie('a', 'MEMBER_OF', 'o', { wave: 'w1' }),
    tie('c', 'LIVES_IN', 'p', { validTo: '2025-06-30' }),
    tie('a', 'LIVES_IN', 'p'),
  ],
  tiesToCommunity: [],
};
