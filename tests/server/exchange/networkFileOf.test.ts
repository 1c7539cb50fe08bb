import { describe, expect, it } from 'vitest';
import type { NetworkSelection } from '../../../server/entities/networkSelection.ts';
import { communityFile, selectedFile } from '../../../server/exchange/networkFileOf.ts';
import { recordFrom } from '../analysis/recordFrom.ts';

const options = { language: 'zh', writtenOn: '2026-09-01', mark: ['谁导出的'] } as const;
const record = recordFrom(
  [
    { id: 'c', label: 'Community', displayName: '桂花里' },
    {
      id: 'a',
      label: 'Resident',
      displayName: '王芳',
      externalId: '7',
      properties: { name: '王芳', birthYear: 1958 },
    },
    { id: 'b', label: 'Resident', displayName: '李明', externalId: '1', attributes: { score: 3 } },
    { id: 'm', label: 'Resident', displayName: '张三', isMentioned: true },
    { id: 'o', label: 'Organization', displayName: '合唱队', externalId: '1' },
    { id: 'p', label: 'Place', displayName: '3号楼' },
    { id: 'e', label: 'Activity', displayName: '义诊', properties: { date: '2026-08-01' } },
    { id: 'w', label: 'Wave', displayName: '春季', externalId: '7' },
  ],
  [
    { id: 't1', kind: 'SUPPORTS', from: 'a', to: 'b', weight: 3, subkind: 'emotional', waveId: 'w' },
    { id: 't2', kind: 'KNOWS', from: 'b', to: 'a', validFrom: '2020', validTo: '2024' },
    { id: 't3', kind: 'KNOWS', from: 'a', to: 'm' },
    { id: 't4', kind: 'LIVES_IN', from: 'a', to: 'p' },
    { id: 't5', kind: 'WITHIN', from: 'p', to: 'c' },
    { id: 't6', kind: 'ATTENDED', from: 'a', to: 'e' },
    { id: 't7', kind: 'ATTENDED', from: 'b', to: 'e' },
    { id: 't8', kind: 'SUPPORTS', from: 'a', to: 'b', weight: -3 },
  ],
);
const ids = ({ nodes }: { nodes: readonly { id: string }[] }) => nodes.map(({ id }) => id);
const drawn = ({ ties }: ReturnType<typeof communityFile>) =>
  ties.map(({ source, kind, target, directed }) => `${source} ${kind} ${target}${directed ? '' : ' (none)'}`);
const select = (selection: Partial<NetworkSelection>) =>
  selectedFile(record, { communityId: 'c', ...selection }, options);

describe('the file of a whole community', () => {
  const file = communityFile(record, options);

  it('calls each node by its external id, or by its own where it has none or shares it', () => {
    // 7 is a resident and a wave, 1 a resident and an organization.
    expect(ids(file)).toEqual(['a', 'b', 'e', 'o', 'p', 'w']);
    expect(ids(communityFile(record, { ...options, wavesApart: true }))).toEqual([
      '7',
      '7',
      'b',
      'e',
      'o',
      'p',
    ]);
  });

  it('has every tie between them, whatever its date, but none of whom others merely mentioned', () => {
    expect(drawn(file)).toEqual([
      'a SUPPORTS b',
      'a SUPPORTS b',
      'a ATTENDED e',
      'a LIVES_IN p',
      'b KNOWS a (none)',
      'b ATTENDED e',
    ]);
    expect(JSON.stringify(file)).not.toContain('张三');
    expect(file.ties[0]).toMatchObject({
      id: 't1',
      weight: 3,
      subkind: 'emotional',
      wave: 'w',
      validTo: null,
    });
  });

  it('has ties to the community itself apart, since it is no node of the file', () => {
    expect(file.tiesToCommunity.map(({ source, kind, target }) => [source, kind, target])).toEqual([
      ['p', 'WITHIN', 'Community'],
    ]);
  });

  it('says what it is of, when it was written, and who took it away', () => {
    expect(file).toMatchObject({
      title: '桂花里',
      language: 'zh',
      writtenOn: '2026-09-01',
      mark: ['谁导出的'],
    });
    expect(file.nodes[0]).toEqual({
      id: 'a',
      label: 'Resident',
      name: '王芳',
      properties: { birthYear: 1958 },
      attributes: {},
    });
  });
});

describe('the file of a selection', () => {
  it('has the chosen actors with their buildings, and each tie by itself, also where two cancel out', () => {
    const file = select({ asOf: '2026-09-01' });
    expect(ids(file)).toEqual(['a', 'b']);
    expect(file.nodes[0]?.attributes).toEqual({ 居住楼栋: '3号楼' });
    expect(drawn(file)).toEqual(['a SUPPORTS b', 'a SUPPORTS b']);
  });

  it('follows dates, sub-kinds, waves, kinds of ties and of actors, and whom to leave out', () => {
    expect(drawn(select({ asOf: '2022', tieKinds: ['KNOWS'] }))).toEqual(['b KNOWS a (none)']);
    expect(drawn(select({ subkinds: ['emotional'] }))).toEqual(['a SUPPORTS b']);
    expect(drawn(select({ waveId: 'w' }))).toEqual(['a SUPPORTS b']);
    expect(ids(select({ actorKinds: ['Organization'] }))).toEqual(['o']);
    expect(ids(select({ leaveOut: ['a'] }))).toEqual(['b']);
  });

  it('drops directions where the selection is undirected', () => {
    expect(drawn(select({ tieKinds: ['SUPPORTS'], directed: false }))).toEqual([
      'a SUPPORTS b (none)',
      'a SUPPORTS b (none)',
    ]);
  });

  it('has shared activities as ties of a kind of their own', () => {
    const projection = {
      coAttendance: true,
      coMembership: false,
      largestGroup: 40,
      withoutMassEvents: true,
      halfLifeDays: null,
    };
    const file = select({ tieKinds: [], actorKinds: ['Resident'], projection });
    // Two persons at one activity: 1 / (2 − 1).
    expect(file.ties).toMatchObject([
      { source: 'a', target: 'b', kind: 'projection', subkind: 'coAttendance', weight: 1, directed: false },
    ]);
  });
});
