import { random } from '../../server/analysis/random.ts';
import type { CommunityRecord } from '../../server/entities/communityRecord.ts';
import { recordFrom, type PlainNode, type PlainTie } from '../server/analysis/recordFrom.ts';

export interface SurveySize {
  readonly residents: number;
  /** Nominations, acquaintances and help that each respondent names. */
  readonly named: number;
  readonly response: number;
}

const residentsOfBuilding = 25;
const place = (i: number): string => `place${Math.floor(i / residentsOfBuilding)}`;
const person = (i: number): string => `r${String(i).padStart(6, '0')}`;
const kindsOfHelp = ['emotional', 'instrumental', 'informational', 'companionship'] as const;

interface Parts {
  readonly nodes: readonly PlainNode[];
  readonly ties: readonly PlainTie[];
}

/** Invented residents of buildings, of whom a share answered in one round; three in four names are of neighbours. */
export function surveyed(size: SurveySize): CommunityRecord {
  const { nodes, ties } = survey(size);
  return recordFrom(nodes, ties);
}

/**
 * The same with what else a community records: years of birth, organizations of 20, an activity for every 25 residents
 * with 20 of them, and for every 20 a resource, for every 10 a need. One in 500 ties is stressful.
 */
export function surveyedWithResources(size: SurveySize): CommunityRecord {
  const { nodes, ties } = survey(size);
  const draw = random(20_260_902);
  const below = (count: number): number => Math.floor(draw() * count);
  const some = (count: number): string[] =>
    Array.from({ length: count }, () => person(below(size.residents)));
  const times = (each: number, make: (i: number) => Parts): Parts[] =>
    Array.from({ length: Math.floor(size.residents / each) }, (_, i) => make(i));
  const category = (): string => `category${below(20)}`;
  const more = [
    ...times(200, (i) => ({
      nodes: [
        {
          id: `group${i}`,
          label: 'Organization',
          properties: { kind: 'selfOrganization', field: 'mutualAid' },
        },
      ],
      ties: some(20).map((from, k): PlainTie => ({
        kind: 'MEMBER_OF',
        from,
        to: `group${i}`,
        subkind: k === 0 ? 'leader' : k < 4 ? 'core' : 'member',
      })),
    })),
    ...times(25, (i) => ({
      nodes: [{ id: `activity${i}`, label: 'Activity', properties: { date: `2026-0${1 + (i % 8)}-10` } }],
      ties: some(20).map((from): PlainTie => ({ kind: 'ATTENDED', from, to: `activity${i}` })),
    })),
    ...times(20, (i) => ({
      nodes: [
        {
          id: `resource${i}`,
          label: 'Resource',
          properties: { kind: 'service', category: category(), capacity: 5 },
        },
      ],
      ties: [
        ...some(1).map((from): PlainTie => ({ kind: 'PROVIDES', from, to: `resource${i}` })),
        ...some(below(7)).map((from): PlainTie => ({ kind: 'USES', from, to: `resource${i}` })),
      ],
    })),
    ...times(10, (i) => ({
      nodes: [
        {
          id: `need${i}`,
          label: 'Need',
          properties: { kind: 'service', category: category(), status: 'open', reportedOn: '2026-05-01' },
        },
      ],
      ties: some(1).map((from): PlainTie => ({ kind: 'HAS_NEED', from, to: `need${i}` })),
    })),
  ];
  return recordFrom(
    [
      ...nodes.map((node): PlainNode =>
        node.label === 'Resident' ? { ...node, properties: { birthYear: 1930 + below(90) } } : node,
      ),
      ...more.flatMap((part) => part.nodes),
    ],
    [
      ...ties.map((tie): PlainTie => {
        if (tie.kind === 'SUPPORTS') return { ...tie, subkind: kindsOfHelp[below(4)]!, weight: 1 + below(5) };
        return tie.kind === 'KNOWS' && draw() < 0.002 ? { ...tie, weight: -1 } : tie;
      }),
      ...more.flatMap((part) => part.ties),
    ],
  );
}

function survey({ residents, named, response }: SurveySize): Parts {
  const draw = random(20_260_901);
  const below = (count: number): number => Math.floor(draw() * count);
  const all = Array.from({ length: residents }, (_, i) => i);
  const nodes: PlainNode[] = [
    { id: 'round', label: 'Wave', properties: { startsOn: '2026-01-01' } },
    ...[...new Set(all.map(place))].map((id): PlainNode => ({ id, label: 'Place' })),
    ...all.map((i): PlainNode => ({ id: person(i), label: 'Resident' })),
  ];
  const ties = all.flatMap((i): PlainTie[] => {
    const home: PlainTie[] = [
      { kind: 'LIVES_IN', from: person(i), to: place(i) },
      { kind: 'ASKED', from: 'round', to: person(i) },
    ];
    if (draw() >= response) return home;
    const first = i - (i % residentsOfBuilding);
    const names = Array.from({ length: named }, (_, k): PlainTie[] => {
      const isNear = draw() < 0.75;
      // The square makes some far better known than others.
      const other = isNear ? first + below(residentsOfBuilding) : Math.floor(residents * draw() ** 2);
      if (other === i || other >= residents) return [];
      const kind = (['NOMINATES', 'NOMINATES', 'KNOWS', 'SUPPORTS'] as const)[k % 4]!;
      const [from, to] = kind === 'SUPPORTS' ? [other, i] : [i, other];
      return [{ kind, from: person(from), to: person(to), waveId: 'round' }];
    });
    return [...home, { kind: 'ANSWERED', from: person(i), to: 'round' }, ...names.flat()];
  });
  return { nodes, ties };
}
