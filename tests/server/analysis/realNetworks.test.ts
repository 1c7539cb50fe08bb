import { describe, expect, it } from 'vitest';
import { measureById } from '../../../server/analysis/index.ts';
import { defaultMeasureOptions } from '../../../server/analysis/measure.ts';
import { listReferenceNetworks, referenceFolder } from './reference.ts';
import { realGroups } from './realGroups.ts';
import { reversed } from './wholes.ts';

interface Expected {
  readonly dataset: string;
  readonly type: string;
  readonly wave: string;
  /** Column of the groups. */
  readonly groups: string | null;
  readonly figures: Readonly<Record<string, number | null>>;
  /** Of a directed study, those along paths when its directions are left out. */
  readonly withoutDirection?: Readonly<Record<string, number>>;
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * Centralizations: Freeman's sums over closeness (NetworkX 3.6.1), eigenvector centrality and degrees (python-igraph
 * 1.0.0). Components, bicomponents, censuses and path lengths: python-igraph; the triad census by NetworkX is the same.
 * Radius, diameter, local bridges, assortativity (igraph's is the same): NetworkX. Along arrows: diameter, average distance
 * and betweenness by python-igraph (`diameter` and `average_path_length`, both with `unconn=True`); the radius is the smallest
 * of its eccentricities, of those whose distances are all finite. Krackhardt's dimensions, E-I and
 * Coleman's index: by definition, from NetworkX's descendants and weak components. 10 digits.
 */
const expected: readonly Expected[] = [
  {
    dataset: 'krackhardt_hightech',
    type: 'advice',
    wave: '',
    groups: 'dept',
    figures: {
      closenessCentralization: 0.2946827353,
      betweennessCentralization: 0.2102960526,
      eigenvectorCentralization: 0.2872475611,
      radius: 1,
      diameter: 3,
      averageDistance: 1.6404761905,
      bicomponentCount: 1,
      largestBicomponent: 21,
      localBridgeCount: 0,
      strongComponentCount: 1,
      inDegreeCentralization: 0.47,
      outDegreeCentralization: 0.575,
      krackhardtConnectedness: 1.0,
      krackhardtHierarchy: 0.0,
      krackhardtEfficiency: 0.575,
      krackhardtLub: 1.0,
      eiIndex: 0.5157894737,
      homophily: -0.0032502709,
      assortativity: 0.0239029611,
    },
    withoutDirection: { closenessCentralization: 0.4801758274, radius: 1, diameter: 2 },
    counts: {
      triadCensus: {
        '003': 74,
        '012': 153,
        '102': 90,
        '021D': 160,
        '021U': 86,
        '021C': 49,
        '111D': 59,
        '111U': 101,
        '030T': 190,
        '030C': 2,
        '201': 72,
        '120D': 62,
        '120U': 78,
        '120C': 17,
        '210': 107,
        '300': 30,
      },
      dyadCensus: { mutual: 45, asymmetric: 100, null: 65 },
      distanceDistribution: { '1': 145, '2': 65, '∞': 0 },
      componentSizes: { '21': 1 },
    },
  },
  {
    dataset: 'krackhardt_hightech',
    type: 'friendship',
    wave: '',
    groups: 'dept',
    figures: {
      closenessCentralization: 0.1658848708,
      betweennessCentralization: 0.3163289474,
      eigenvectorCentralization: 0.5619733562,
      radius: 2,
      diameter: 5,
      averageDistance: 2.1026315789,
      bicomponentCount: 1,
      largestBicomponent: 21,
      localBridgeCount: 0,
      strongComponentCount: 3,
      inDegreeCentralization: 0.27,
      outDegreeCentralization: 0.69,
      krackhardtConnectedness: 1.0,
      krackhardtHierarchy: 0.1818181818,
      krackhardtEfficiency: 0.795,
      krackhardtLub: 1.0,
      eiIndex: 0.2549019608,
      homophily: 0.1969887077,
      assortativity: 0.1590879815,
    },
    withoutDirection: { closenessCentralization: 0.6277440615, radius: 2, diameter: 3 },
    counts: {
      triadCensus: {
        '003': 376,
        '012': 366,
        '102': 143,
        '021D': 114,
        '021U': 34,
        '021C': 35,
        '111D': 39,
        '111U': 101,
        '030T': 23,
        '030C': 0,
        '201': 20,
        '120D': 16,
        '120U': 25,
        '120C': 9,
        '210': 23,
        '300': 6,
      },
      dyadCensus: { mutual: 23, asymmetric: 56, null: 131 },
      distanceDistribution: { '1': 79, '2': 126, '3': 5, '∞': 0 },
      componentSizes: { '21': 1 },
    },
  },
  {
    dataset: 'krackhardt_hightech',
    type: 'reports_to',
    wave: '',
    groups: 'dept',
    figures: {
      closenessCentralization: 0.5155555556,
      betweennessCentralization: 0.0172368421,
      eigenvectorCentralization: 0.7842993225,
      radius: null,
      diameter: 2,
      averageDistance: 1.4444444444,
      bicomponentCount: 20,
      largestBicomponent: 2,
      localBridgeCount: 20,
      strongComponentCount: 21,
      inDegreeCentralization: 0.3175,
      outDegreeCentralization: 0.0025,
      krackhardtConnectedness: 1.0,
      krackhardtHierarchy: 1.0,
      krackhardtEfficiency: 1.0,
      krackhardtLub: 0.0842105263,
      eiIndex: -0.6,
      homophily: 0.7385620915,
      assortativity: 0.7385620915,
    },
    withoutDirection: { closenessCentralization: 0.4513960714, radius: 2, diameter: 4 },
    counts: {
      triadCensus: {
        '003': 1003,
        '012': 274,
        '102': 0,
        '021D': 0,
        '021U': 37,
        '021C': 16,
        '111D': 0,
        '111U': 0,
        '030T': 0,
        '030C': 0,
        '201': 0,
        '120D': 0,
        '120U': 0,
        '120C': 0,
        '210': 0,
        '300': 0,
      },
      dyadCensus: { mutual: 0, asymmetric: 20, null: 190 },
      distanceDistribution: { '1': 20, '2': 53, '3': 48, '4': 89, '∞': 0 },
      componentSizes: { '21': 1 },
    },
  },
  {
    dataset: 'sampson',
    type: 'like',
    wave: '1',
    groups: 'group',
    figures: {
      closenessCentralization: 0.2442303357,
      betweennessCentralization: 0.2545477014,
      eigenvectorCentralization: 0.5842493688,
      radius: 4,
      diameter: 5,
      averageDistance: 2.5,
      bicomponentCount: 1,
      largestBicomponent: 18,
      localBridgeCount: 16,
      strongComponentCount: 1,
      inDegreeCentralization: 0.3702422145,
      outDegreeCentralization: 0.0588235294,
      krackhardtConnectedness: 1.0,
      krackhardtHierarchy: 0.0,
      krackhardtEfficiency: 0.8685121107,
      krackhardtLub: 1.0,
      eiIndex: -0.0909090909,
      homophily: 0.3988684583,
      assortativity: 0.333171678,
    },
    withoutDirection: { closenessCentralization: 0.4161817248, radius: 2, diameter: 4 },
    counts: {
      triadCensus: {
        '003': 327,
        '012': 206,
        '102': 132,
        '021D': 4,
        '021U': 36,
        '021C': 28,
        '111D': 33,
        '111U': 21,
        '030T': 7,
        '030C': 0,
        '201': 13,
        '120D': 2,
        '120U': 0,
        '120C': 4,
        '210': 3,
        '300': 0,
      },
      dyadCensus: { mutual: 14, asymmetric: 27, null: 112 },
      distanceDistribution: { '1': 41, '2': 77, '3': 34, '4': 1, '∞': 0 },
      componentSizes: { '18': 1 },
    },
  },
  {
    dataset: 'sampson',
    type: 'like',
    wave: '3',
    groups: 'group',
    figures: {
      closenessCentralization: 0.2619467208,
      betweennessCentralization: 0.2581098616,
      eigenvectorCentralization: 0.4035350876,
      radius: 4,
      diameter: 7,
      averageDistance: 2.9688581315,
      bicomponentCount: 1,
      largestBicomponent: 18,
      localBridgeCount: 4,
      strongComponentCount: 2,
      inDegreeCentralization: 0.1799307958,
      outDegreeCentralization: 0.0553633218,
      krackhardtConnectedness: 1.0,
      krackhardtHierarchy: 0.1111111111,
      krackhardtEfficiency: 0.8650519031,
      krackhardtLub: 1.0,
      eiIndex: -0.3571428571,
      homophily: 0.5785123967,
      assortativity: 0.5418181818,
    },
    withoutDirection: { closenessCentralization: 0.2488703866, radius: 3, diameter: 4 },
    counts: {
      triadCensus: {
        '003': 293,
        '012': 257,
        '102': 155,
        '021D': 7,
        '021U': 13,
        '021C': 20,
        '111D': 27,
        '111U': 13,
        '030T': 3,
        '030C': 1,
        '201': 9,
        '120D': 7,
        '120U': 1,
        '120C': 3,
        '210': 5,
        '300': 2,
      },
      dyadCensus: { mutual: 15, asymmetric: 26, null: 112 },
      distanceDistribution: { '1': 41, '2': 59, '3': 43, '4': 10, '∞': 0 },
      componentSizes: { '18': 1 },
    },
  },
  {
    dataset: 'florentine',
    type: 'marriage',
    wave: '',
    groups: null,
    figures: {
      closenessCentralization: 0.3523264384,
      eigenvectorCentralization: 0.5614437248,
      radius: 3,
      diameter: 5,
      bicomponentCount: 6,
      largestBicomponent: 10,
      localBridgeCount: 12,
      strongComponentCount: 2,
    },
    counts: {
      triadCensus: { '003': 324, '102': 195, '201': 38, '300': 3 },
      dyadCensus: { mutual: 20, null: 100 },
      distanceDistribution: { '1': 20, '2': 35, '3': 32, '4': 15, '5': 3, '∞': 15 },
      componentSizes: { '1': 1, '15': 1 },
    },
  },
  {
    dataset: 'zachary_karate',
    type: 'interaction',
    wave: '',
    groups: 'faction',
    figures: {
      closenessCentralization: 0.2981948912,
      eigenvectorCentralization: 0.645849678,
      radius: 3,
      diameter: 5,
      bicomponentCount: 3,
      largestBicomponent: 28,
      localBridgeCount: 11,
      strongComponentCount: 1,
      eiIndex: -0.7435897436,
      homophily: 0.750755287,
      assortativity: 0.7434210526,
    },
    counts: {
      triadCensus: { '003': 3971, '102': 1575, '201': 393, '300': 45 },
      dyadCensus: { mutual: 78, null: 483 },
      distanceDistribution: { '1': 78, '2': 265, '3': 137, '4': 73, '5': 8, '∞': 0 },
      componentSizes: { '34': 1 },
    },
  },
];

describe('whole-network measures of real networks', () => {
  if (referenceFolder === undefined) it.skip('needs the folder of real networks in LINLI_NETWORKS');
  const known = listReferenceNetworks(100);
  for (const { dataset, type, wave, groups, figures, withoutDirection = {}, counts } of referenceFolder
    ? expected
    : []) {
    const title = [dataset, type, wave && `wave ${wave}`].filter(Boolean).join(' ');
    const reference = known.find(
      (each) => each.dataset === dataset && each.type === type && (each.wave ?? '') === wave,
    )!;
    const network = reference.build(reference.directed);
    const options = groups
      ? { ...defaultMeasureOptions, groups: realGroups(dataset, groups) }
      : defaultMeasureOptions;

    it(`gives the figures of ${title}`, () => {
      for (const [id, value] of Object.entries(figures)) {
        const found = measureById(id).compute(network, options);
        if (value === null) expect(found, id).toBeNull();
        else expect(found, id).toBeCloseTo(value, 9);
      }
      for (const [id, value] of Object.entries(withoutDirection)) {
        expect(measureById(id).compute(reference.build(false), options), id).toBeCloseTo(value, 9);
      }
    });

    it(`counts the cases of ${title}`, () => {
      for (const [id, cases] of Object.entries(counts)) {
        const rows = Object.entries(cases).map(([label, value]) => ({ label, value }));
        const found = measureById(id).compute(network, options);
        expect(found, id).toEqual(expect.arrayContaining(rows));
        expect(found, id).toHaveLength(rows.length);
      }
    });
  }

  it.skipIf(referenceFolder === undefined)(
    'finds a tree of command in all four of Krackhardt’s dimensions, arrows from superior to subordinate (Krackhardt 1994)',
    () => {
      const reports = known.find(
        ({ dataset, type }) => dataset === 'krackhardt_hightech' && type === 'reports_to',
      )!;
      const downwards = reversed(reports.build(true));
      for (const id of ['Connectedness', 'Hierarchy', 'Efficiency', 'Lub']) {
        expect(measureById(`krackhardt${id}`).compute(downwards, defaultMeasureOptions), id).toBe(1);
      }
    },
  );
});
