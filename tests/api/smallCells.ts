import { v5 } from 'uuid';
import type { NodeDraft, TieDraft } from '../../server/entities/draft.ts';
import type { PropertyValue } from '../../server/entities/property.ts';
import type { TieKindId } from '../../server/entities/tieKinds.ts';
import { nodeKind } from '../../server/entities/nodeKinds.ts';
import type { Stores } from '../../server/store/stores.ts';

/** The small numbers of a community, each from 0 to 4: what a committee must not learn. */
export interface SmallCells {
  readonly residentsOfC: number;
  readonly residentsOfD: number;
  /** Residents of B who know nobody but a worker. */
  readonly knownToWorker: number;
  readonly askedInA: number;
  readonly answeredInA: number;
  /** Of A, at the rehearsal at which eleven of B were. */
  readonly rehearsing: number;
  /** At the only activity of its month. */
  readonly atTea: number;
  readonly choir: readonly string[];
  readonly band: readonly string[];
  /** Five and more: told in fives. */
  readonly green: number;
  /** How many activities of the green group its first members organized. */
  readonly organized: readonly number[];
  /** Who of the band organized its show. */
  readonly showing: readonly string[];
  /** Users of B, beside eight of A. */
  readonly mealsInB: number;
  readonly counselled: number;
  readonly needsInB: number;
  readonly goodsNeeded: number;
  readonly sewer: string;
  readonly teachers: readonly string[];
  readonly workers: number;
  readonly posts: readonly string[];
  /** Who of A knows whom, in a ring. */
  readonly ring: readonly string[];
  readonly supports: readonly (readonly [string, string])[];
}

const upTo = (building: string, count: number, first = 1): string[] =>
  Array.from({ length: count }, (_, i) => `${building}${first + i}`);

export const usualCells: SmallCells = {
  residentsOfC: 3,
  residentsOfD: 1,
  knownToWorker: 2,
  askedInA: 3,
  answeredInA: 2,
  rehearsing: 3,
  atTea: 2,
  choir: ['A1', 'A2', 'B1'],
  band: ['B9', 'B12'],
  green: 7,
  organized: [4, 2],
  showing: ['B9'],
  mealsInB: 3,
  counselled: 1,
  needsInB: 2,
  goodsNeeded: 1,
  sewer: 'A9',
  teachers: ['A4'],
  workers: 2,
  posts: ['A13'],
  ring: upTo('A', 13),
  supports: [
    ['A1', 'A2'],
    ['A5', 'A6'],
  ],
};

export interface World {
  readonly communityId: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly residents: readonly string[];
}

/** Nobody else is called so. */
export const residentName = (person: string): string => `金丝雀${person}号`;
const reported = { reportedOn: '2026-06-01', status: 'open' };

/** Writes a community with these small cells. Worlds differ in nothing else, and their ids only in the world's number. */
export async function writeWorld(stores: Stores, number: number, cells: SmallCells): Promise<World> {
  const uuid = (rest: number): string =>
    `019b0000-0000-7${number.toString(16).padStart(3, '0')}-8000-${String(rest).padStart(12, '0')}`;
  const communityId = uuid(1);
  const ids: Record<string, string> = { community: communityId };
  const nodes: NodeDraft[] = [];
  const ties: TieDraft[] = [];
  const node = (
    name: string,
    rest: number,
    label: string,
    properties: Record<string, PropertyValue>,
  ): void => {
    ids[name] = uuid(rest);
    nodes.push({ id: uuid(rest), label, externalId: null, properties, attributes: {} });
  };
  const tie = (kind: TieKindId, from: string, to: string, more: Partial<TieDraft> = {}): void => {
    const [fromId, toId] = [ids[from]!, ids[to]!];
    ties.push({
      id: v5([kind, fromId, toId, more.subkind ?? ''].join('|'), communityId),
      ...{ kind, fromId, toId, subkind: null, weight: null, validFrom: null, validTo: null, waveId: null },
      ...{ method: null, frequency: null, confirmedOn: null, note: null },
      ...more,
    });
  };

  ['A', 'B', 'C', 'D'].forEach((name, i) =>
    node(name, 10 + i, 'Place', { name: `${i + 1}号楼`, kind: 'building' }),
  );
  node('committee', 20, 'Committee', { name: '桂花里居委会' });
  const group = { kind: 'selfOrganization' };
  node('green', 21, 'Organization', { ...group, name: '绿色队', field: 'charity' });
  node('choir', 22, 'Organization', { ...group, name: '合唱团', field: 'cultureSports' });
  node('band', 23, 'Organization', { ...group, name: '乐队', field: 'cultureSports' });
  node('school', 24, 'Organization', { name: '实验小学', kind: 'school' });
  node('wave', 30, 'Wave', { name: '第一轮', startsOn: '2026-01-01' });
  node('source', 31, 'Source', { title: '走访', kind: 'survey' });

  const residents = [
    ...upTo('A', 13),
    ...upTo('B', 13),
    ...upTo('C', cells.residentsOfC),
    ...upTo('D', cells.residentsOfD),
  ];
  for (const person of residents) {
    const building = person.charAt(0);
    const rest = 1000 * 'ABCD'.indexOf(building) + 1000 + Number(person.slice(1));
    node(person, rest, 'Resident', { name: residentName(person), birthYear: 1950 });
    tie('LIVES_IN', person, building);
  }
  for (let i = 1; i <= cells.workers; i++) node(`W${i}`, 5000 + i, 'SocialWorker', { name: `皇甫${i}` });

  cells.ring.forEach((person, i) => tie('KNOWS', person, cells.ring[(i + 1) % cells.ring.length]!));
  for (let i = 1; i < 9; i++) tie('KNOWS', `B${i}`, `B${i + 1}`);
  for (const person of upTo('B', cells.knownToWorker, 11)) tie('KNOWS', person, 'W1');
  for (const [from, to] of cells.supports) tie('SUPPORTS', from, to, { subkind: 'emotional' });
  for (const person of [...upTo('A', cells.askedInA), ...upTo('B', 11)]) tie('ASKED', 'wave', person);
  for (const person of [...upTo('A', cells.answeredInA), ...upTo('B', 7)]) tie('ANSWERED', person, 'wave');

  for (const person of upTo('A', cells.green)) tie('MEMBER_OF', person, 'green');
  for (const person of cells.choir) tie('MEMBER_OF', person, 'choir');
  for (const person of cells.band) tie('MEMBER_OF', person, 'band');
  for (const person of cells.posts) tie('SERVES_IN', person, 'committee', { subkind: 'committeeMember' });
  tie('COLLABORATES', 'green', 'choir');
  tie('COLLABORATES', 'green', 'band');
  tie('ACCOMPANIES', 'W1', 'green', { weight: 12, validFrom: '2026-01-01', validTo: '2026-06-30' });
  tie('ACCOMPANIES', 'W1', 'choir', { weight: 3, validFrom: '2026-01-01', validTo: '2026-06-30' });

  const activity = (name: string, rest: number, host: string, date: string): void => {
    node(name, rest, 'Activity', { title: name, date, kind: '文体' });
    tie('ORGANIZED', host, name, { subkind: 'host' });
  };
  activity('排练', 40, 'green', '2026-06-10');
  for (const person of [...upTo('A', cells.rehearsing), ...upTo('B', 11)]) tie('ATTENDED', person, '排练');
  activity('茶会', 41, 'school', '2026-04-12');
  for (const person of upTo('B', cells.atTea)) tie('ATTENDED', person, '茶会');
  activity('演出', 42, 'band', '2025-12-06');
  for (const person of cells.showing) tie('ATTENDED', person, '演出', { subkind: 'organizer' });
  cells.organized
    .flatMap((count, i) => upTo('A', count).map(() => `A${i + 1}`))
    .forEach((person, i) => {
      activity(
        `清洁日${i + 1}`,
        50 + i,
        'green',
        `2025-${String(9 + Math.floor(i / 2)).padStart(2, '0')}-0${i + 1}`,
      );
      tie('ATTENDED', person, `清洁日${i + 1}`, { subkind: 'organizer' });
    });

  const resource = (name: string, rest: number, kind: string, providers: readonly string[]): void => {
    node(name, rest, 'Resource', {
      title: name,
      kind,
      category: name,
      capacity: 50,
      confirmedOn: '2025-01-01',
    });
    for (const provider of providers) tie('PROVIDES', provider, name, { subkind: 'delivers' });
  };
  resource('食堂', 60, 'service', ['committee']);
  resource('心理咨询', 61, 'service', ['committee']);
  resource('缝补', 62, 'skill', [cells.sewer]);
  resource('课堂', 63, 'skill', ['school', ...cells.teachers]);
  resource('工具', 64, 'goods', ['green']);
  resource('热线', 65, 'information', ['committee']);
  for (const person of [...upTo('A', 8), ...upTo('B', cells.mealsInB)]) tie('USES', person, '食堂');
  for (const person of upTo('A', cells.counselled)) tie('USES', person, '心理咨询');
  for (const person of [...upTo('A', 8), ...upTo('B', 3)]) tie('USES', person, '热线');
  for (const user of ['choir', 'band', 'school', 'B1']) tie('USES', user, '工具');
  tie('USES', 'B1', '缝补');

  let needs = 0;
  const need = (person: string, kind: string, properties: Record<string, PropertyValue> = reported): void => {
    const name = `need${++needs}`;
    node(name, 100 + needs, 'Need', { title: `${residentName(person)}的需求`, kind, ...properties });
    tie('HAS_NEED', person, name);
  };
  for (const person of upTo('A', 7)) need(person, 'service');
  for (const person of upTo('B', cells.needsInB)) need(person, 'service');
  for (const person of upTo('C', cells.goodsNeeded)) need(person, 'funds');
  for (const person of ['B5', 'B6']) need(person, 'service', { ...reported, status: 'met' });

  await stores.nodes.create(nodeKind('Community'), { id: communityId, name: '桂花里', district: '东区' });
  await stores.batches.write(() => ({ communityId, sourceId: null, nodes: [nodes], ties: [ties] }));
  return { communityId, ids, residents: residents.map((person) => ids[person]!) };
}
