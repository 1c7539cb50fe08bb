import type {
  ActivistCertaintyQuery,
  ActivistRowFragment,
  ActorPartsFragment,
  DecisionRowFragment,
  ImportReadingFragment,
  LatentActivistsQuery,
  MeasureAnswerQuery,
  MeasuresQuery,
  NeedMatchesQuery,
  NetworkPictureQuery,
  PersonFileQuery,
  QuestionSetPartsFragment,
  ResourceLinksQuery,
  SupportGapsQuery,
} from '../../client/api/generated.ts';

/** Answers of the server with invented people; each function takes what a test wants to be different. */

export function actor(id: string, placeName: string | null = '1号楼'): ActorPartsFragment {
  return { id, name: `居民${id}`, kind: 'Resident', placeName, externalId: null };
}

export function activist(id: string, part: Partial<ActivistRowFragment> = {}): ActivistRowFragment {
  return {
    actor: actor(id),
    rank: 1,
    score: 60,
    completeness: 0.75,
    reasons: ['被6位居民提到'],
    offices: [],
    aboveOfficeHolders: 0.62,
    strengths: ['goTo'],
    techniques: ['judges', 'sociometric'],
    triangulation: 2,
    weightRobustness: 0.93,
    contributions: [
      {
        dimension: 'named',
        name: '居民提名',
        value: 6,
        percentile: 0.9,
        weight: 25,
        points: 45,
        evidence: '被6位居民提到',
      },
      {
        dimension: 'help',
        name: '互助付出',
        value: 0,
        percentile: 0,
        weight: 15,
        points: 0,
        evidence: '没有帮助记录',
      },
      {
        dimension: 'bridge',
        name: '桥接',
        value: 3,
        percentile: 0.6,
        weight: 15,
        points: 15,
        evidence: '连起两栋楼',
      },
      {
        dimension: 'part',
        name: '参与',
        value: null,
        percentile: null,
        weight: 15,
        points: null,
        evidence: '没有签到',
      },
    ],
    ...part,
  };
}

export function latentActivists(
  part: Partial<LatentActivistsQuery['latentActivists']> = {},
): LatentActivistsQuery['latentActivists'] {
  return {
    title: '潜在骨干（抽样调查）',
    claim: '排在前面的人多半值得去认识。',
    level: 'L2',
    asked: 20,
    answered: 8,
    responseRate: 0.4,
    rankedCount: 12,
    insufficientCount: 3,
    warnings: ['3号楼作答的人太少。'],
    profile: null,
    correlations: [{ one: 'named', other: 'bridge', value: 0.4 }],
    dimensions: ['named', 'help', 'bridge', 'part'].map((id) => ({
      id,
      name: id,
      meaning: id,
      weight: 25,
      observed: 12,
    })),
    activists: [activist('a'), activist('b', { actor: actor('b', '2号楼') })],
    officeHolders: [activist('h', { offices: ['楼栋长'] })],
    ...part,
  };
}

type Certainty = ActivistCertaintyQuery['activistCertainty'];

export function rankInterval(
  actorId: string,
  part: Partial<Certainty['persons'][number]> = {},
): Certainty['persons'][number] {
  return {
    actorId,
    meanRank: 4,
    low: 2,
    high: 9,
    bootstrapLow: 1,
    bootstrapHigh: 14,
    topShare: 0.9,
    robust: true,
    ...part,
  };
}

export function activistCertainty(part: Partial<Certainty> = {}): Certainty {
  return {
    draws: 200,
    seed: 1,
    top: 20,
    rankedCount: 60,
    unseen: 0.2,
    responseRate: 0.4,
    claim: '名次是估计。',
    notes: [],
    places: [{ placeId: 'p1', placeName: '1号楼', residents: 10, asked: 8, answered: 6, ranked: true }],
    persons: [rankInterval('a')],
    ...part,
  };
}

export function decision(personId: string, part: Partial<DecisionRowFragment> = {}): DecisionRowFragment {
  return {
    id: `decision-${personId}`,
    personId,
    verdict: 'shortlisted',
    reason: '大家都提到，愿意张罗。',
    decidedOn: '2026-09-01',
    recordedAt: '2026-09-01T08:00:00Z',
    rank: 3,
    low: 2,
    high: 9,
    groupBy: null,
    ...part,
  };
}

type Gap = SupportGapsQuery['supportGaps']['gaps'][number];

export function gap(id: string, part: Partial<Gap> = {}): Gap {
  return {
    id,
    rule: 'isolation',
    ruleName: '孤立居民',
    certainty: 'confirmed',
    severity: 'high',
    since: null,
    size: null,
    evidence: '问过了，没有说到和谁来往。',
    nextStep: '这周上门坐坐。',
    needId: null,
    placeName: null,
    state: 'open',
    actor: actor(id),
    otherActor: null,
    helpers: [],
    followUp: null,
    ...part,
  };
}

export function supportGaps(gaps: Gap[], totalCount = gaps.length): SupportGapsQuery['supportGaps'] {
  const rule = (id: string, name: string) => ({
    id,
    name,
    definition: `${name}的定义`,
    confirmed: gaps.filter((each) => each.rule === id && each.certainty === 'confirmed').length,
    unknown: gaps.filter((each) => each.rule === id && each.certainty === 'unknown').length,
    open: gaps.filter((each) => each.rule === id && each.state === 'open').length,
    aside: gaps.filter((each) => each.rule === id && each.state === 'aside').length,
    done: gaps.filter((each) => each.rule === id && each.state === 'done').length,
    thresholds: [],
  });
  return { totalCount, gaps, rules: [rule('isolation', '孤立居民'), rule('unmetNeed', '需求没有着落')] };
}

type Flow = ResourceLinksQuery['resourceLinks']['flows'][number];

export function flow(provider: string, kind: Flow['kind'], user: string, links: number): Flow {
  const end = (id: string) => ({ id, name: id, count: 1, areResidents: id.startsWith('residents:') });
  return {
    kind,
    links,
    titles: [`${provider}的资源`],
    roles: ['delivers'],
    provider: end(provider),
    user: end(user),
  };
}

export function resourceLinks(
  part: Partial<ResourceLinksQuery['resourceLinks']> = {},
): ResourceLinksQuery['resourceLinks'] {
  return { balance: [], flows: [], supplies: [], buildings: [], dependence: [], overlaps: [], ...part };
}

export function measure(
  id: 'degree' | 'betweenness',
  family: string,
  name: string,
): MeasuresQuery['measures'][number] {
  return {
    id,
    name,
    family,
    level: 'node',
    meaning: `${name}的意思`,
    reading: '不要为细小的差别排先后。',
    minimum: 0,
    maximum: null,
    unit: 'pairs',
    direction: 'followed',
    strength: 'optional',
    strengthAs: 'distance',
    undefinedWhen: '不到三个人时',
    needsGroups: false,
    severalGroups: false,
    parameters: [],
    normalizes: true,
    seeded: false,
    complexity: 'O(n m)',
    source: 'Freeman 1977',
  };
}

export function importReading(part: Partial<ImportReadingFragment> = {}): ImportReadingFragment {
  return {
    id: 'import-1',
    communityId: 'c1',
    state: 'ready',
    progress: 10,
    total: 10,
    badRows: 0,
    problemCount: 0,
    batchId: null,
    tables: [
      {
        file: 'ties.csv',
        sheet: null,
        table: 'ties',
        rows: 10,
        encoding: 'GB18030',
        shape: 'ties',
        shapeName: '关系表',
        headerRow: 1,
        profileId: null,
        possibleShapes: [
          { id: 'ties', name: '关系表' },
          { id: 'actors', name: '名册' },
        ],
        meanings: [
          { id: 'source', name: '起点' },
          { id: 'sourcePlace', name: '起点楼栋' },
          { id: 'kind', name: '关系' },
          { id: '', name: '不导入这一列' },
        ],
        columns: [
          { header: '起点', meaning: 'source', meaningName: '起点', samples: ['张三', '李四'] },
          { header: '关系', meaning: 'kind', meaningName: '关系', samples: ['认识'] },
          { header: '颜色', meaning: null, meaningName: null, samples: ['红'] },
        ],
      },
    ],
    counts: { new: 9, changed: 0, same: 1, matched: 0, doubtful: 0, wrong: 0, leftOut: 0 },
    nodes: [{ id: 'Resident', name: '居民', added: 4, known: 1 }],
    ties: [{ id: 'KNOWS', name: '认识', added: 5, known: 0 }],
    tieWords: [],
    notices: [],
    doubtful: { totalCount: 0 },
    ...part,
  };
}

type PersonFile = PersonFileQuery['personFile'];

export function consent(
  id: string,
  part: Partial<PersonFile['consents'][number]> = {},
): PersonFile['consents'][number] {
  return {
    id,
    personId: 'p1',
    purpose: 'network',
    decision: 'given',
    on: '2026-09-01',
    until: null,
    means: 'paper',
    formReference: null,
    guardian: null,
    recordedAt: '2026-09-01T08:00:00Z',
    ...part,
  };
}

export function purposeState(
  purpose: PersonFile['purposes'][number]['purpose'],
  part: Partial<PersonFile['purposes'][number]> = {},
): PersonFile['purposes'][number] {
  return { purpose, name: `用途${purpose}`, decision: null, isAllowed: true, withheldFrom: null, ...part };
}

export function personFile(part: Partial<PersonFile> = {}): PersonFile {
  return {
    personId: 'p1',
    communityId: 'c1',
    name: '居民甲',
    isMentioned: false,
    madeAt: '2026-09-02T08:00:00Z',
    explanation: ['这里保存了您的 2 项情况。'],
    facts: [
      {
        field: 'Resident.name',
        name: '姓名',
        value: '居民甲',
        purpose: '提供社区服务',
        basis: '履行法定职责',
        sensitivity: '个人信息',
        keepUntil: '5 年',
      },
    ],
    tieCount: 1,
    ties: [{ id: 't1', text: '您认识李某', validFrom: null, validTo: null, supersededAt: null, note: null }],
    purposes: [
      purposeState('network'),
      purposeState('leadership'),
      purposeState('contact', { isAllowed: false }),
      purposeState('sensitive', { isAllowed: false }),
      purposeState('research'),
    ],
    consents: [],
    decisions: [],
    followUps: [],
    interventions: [],
    cases: [],
    caseEntries: [],
    instrumentAnswers: [],
    sources: [],
    accesses: [{ month: '2026-09', action: 'read', count: 3 }],
    listings: [],
    ...part,
  };
}

type Question = QuestionSetPartsFragment['questions'][number];

export function question(key: string, part: Partial<Question> = {}): Question {
  return {
    key,
    zh: `问题${key}？`,
    en: `Question ${key}?`,
    kind: 'NOMINATES',
    subkind: key,
    fromNamed: false,
    most: 5,
    stressful: false,
    ...part,
  };
}

export function questionSet(part: Partial<QuestionSetPartsFragment> = {}): QuestionSetPartsFragment {
  return {
    id: 'set-1',
    name: '基本问题单',
    version: 1,
    createdAt: '2026-09-01T08:00:00Z',
    questions: [question('discuss'), question('trust')],
    ...part,
  };
}

type NetworkColumns = NetworkPictureQuery['network'];

/** A network of residents `居民<id>`; every other one lives in 1号楼. Edges are called e0, e1 … */
export function networkColumns(
  ids: readonly string[],
  ties: readonly (readonly [number, number])[] = [],
): NetworkColumns {
  return {
    directed: false,
    order: ids.length,
    size: ties.length,
    places: ['1号楼'],
    kindSets: [['KNOWS']],
    nodes: {
      ids: [...ids],
      names: ids.map((id) => `居民${id}`),
      kinds: ids.map(() => 'Resident'),
      externalIds: ids.map(() => null),
      places: ids.map((_, index) => (index % 2 === 0 ? 0 : -1)),
      formal: ids.map(() => false),
    },
    edges: {
      ids: ties.map((_, index) => `e${index}`),
      from: ties.map(([from]) => from),
      to: ties.map(([, to]) => to),
      strengths: ties.map(() => 1),
      kinds: ties.map(() => 0),
      unconfirmedMonths: null,
    },
  };
}

type MeasureAnswer = MeasureAnswerQuery['measure'];

export function measureAnswer(
  id: MeasureAnswer['measure']['id'],
  part: Partial<MeasureAnswer> = {},
): MeasureAnswer {
  return {
    order: 3,
    size: 2,
    directed: false,
    value: null,
    accuracy: null,
    measure: { id },
    nodes: [],
    edges: [],
    counts: [],
    ...part,
  };
}

type BuildingRow = ResourceLinksQuery['resourceLinks']['buildings'][number];

export function building(
  placeId: string,
  part: Partial<BuildingRow> = {},
): BuildingRow & { readonly placeId: string } {
  return {
    name: `${placeId}号楼`,
    ...{ longitude: null, latitude: null, gridColumn: null, gridRow: null },
    ...{ residents: 20, participants: 5, openNeeds: 0, supplies: 0 },
    kinds: [],
    ...part,
    placeId,
  };
}

type Need = NeedMatchesQuery['needMatches']['needs'][number];

export function needToMatch(needId: string, part: Partial<Need> = {}): Need {
  return {
    needId,
    title: '就医陪同',
    kind: 'service',
    ...{ category: null, severity: null, status: 'open', phase: 'waiting', openDays: 12 },
    ...{ state: 'known', steps: 1, nextStep: null, suggestions: [], match: null, past: [] },
    actor: actor('a'),
    ...part,
  };
}

export function needMatches(needs: Need[]): NeedMatchesQuery['needMatches'] {
  const count = (phase: Need['phase']) => ({
    phase,
    count: needs.filter((need) => need.phase === phase).length,
  });
  return {
    supplyGaps: needs.filter(({ state }) => state === 'noSupply').length,
    totalCount: needs.length,
    phases: [count('waiting'), count('underWay'), count('closed')],
    needs,
  };
}
