/** What the examples are filled with. */
export interface ExamplePlace {
  readonly communityId: string;
  /** ISO 8601. */
  readonly today: string;
  /** Ids of survey rounds, the latest first. */
  readonly rounds: readonly string[];
}

export const exampleIds = [
  'leadersBrokerage',
  'keptTies',
  'joined',
  'cameIn',
  'measuresOverWaves',
  'builtTop',
  'wholeNetwork',
  'sharedActivities',
  'tieChange',
  'catalogue',
] as const;
export type ExampleId = (typeof exampleIds)[number];

/** A text in GraphQL, and what fills it. */
export interface ConsoleText {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const rows = `query Rows($selection: NetworkSelection!, $query: GraphQueryInput!) {
  graphQuery(selection: $selection, query: $query, first: 50) {
    total
    sentences`;

const actorRows = `${rows}
    measureColumns { name }
    actors {
      actor { id name kind placeName }
      values
    }
  }
}
`;

const tieRows = `${rows}
    ties {
      kind
      subkind
      from { id name }
      to { id name }
      validFrom
      validTo
      event
    }
  }
}
`;

const mostRounds = 4;

/** Each example is a whole query on the schema as it is, for the community and the dates of the page. */
export function consoleExample(id: ExampleId, { communityId, today, rounds }: ExamplePlace): ConsoleText {
  const year = Number(today.slice(0, 4));
  const lastYear = { date: String(year - 1) };
  // Of a leap day there is none a year before.
  const yearAgo = `${year - 1}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`;
  const period = { earlier: { date: yearAgo }, later: { date: today } };
  const selection = { communityId };
  switch (id) {
    case 'leadersBrokerage':
      return {
        document: actorRows,
        variables: {
          selection,
          query: {
            subject: 'actors',
            affiliations: [{ kind: 'MEMBER_OF', roles: ['leader', 'founder'], event: 'held', at: lastYear }],
            measures: [
              { id: 'brokerage', at: lastYear },
              { id: 'betweenness', at: lastYear },
              { id: 'constraint', at: lastYear },
            ],
          },
        },
      };
    case 'keptTies':
      return {
        document: tieRows,
        variables: { selection, query: { subject: 'ties', ties: { event: 'kept', period } } },
      };
    case 'joined':
      return {
        document: actorRows,
        variables: {
          selection,
          query: {
            subject: 'actors',
            affiliations: [{ kind: 'MEMBER_OF', event: 'formed', period }],
          },
        },
      };
    case 'cameIn':
      return {
        document: actorRows,
        variables: { selection, query: { subject: 'actors', presence: { event: 'formed', period } } },
      };
    case 'measuresOverWaves':
      return {
        document: actorRows,
        variables: {
          selection: { ...selection, tieKinds: ['KNOWS', 'SUPPORTS', 'NOMINATES'] },
          query: {
            subject: 'actors',
            measures: momentsOf(rounds, [yearAgo, today]).map((at) => ({ id: 'inDegree', at })),
          },
        },
      };
    case 'builtTop':
      return {
        document: actorRows,
        variables: {
          selection,
          query: {
            subject: 'actors',
            measures: [
              { id: 'degree', top: 10 },
              { id: 'degree', at: { date: yearAgo } },
            ],
          },
        },
      };
    case 'wholeNetwork':
      return {
        document: `query WholeNetwork($selection: NetworkSelection!) {
  density: measure(id: density, selection: $selection) { ...figure }
  reciprocity: measure(id: reciprocity, selection: $selection) { ...figure }
  transitivity: measure(id: transitivity, selection: $selection) { ...figure }
}

fragment figure on MeasureResult {
  measure { name meaning }
  order
  size
  value
}
`,
        variables: { selection },
      };
    case 'sharedActivities':
      return {
        document: `query SharedActivities($selection: NetworkSelection!) {
  twoMode(selection: $selection, affiliation: attendance, first: 30) {
    persons
    groups
    density
    personRows {
      actor { id name placeName }
      groups
      betweenness
    }
    groupRows { name date size betweenness }
  }
}
`,
        variables: { selection: { ...selection, from: yearAgo, to: today } },
      };
    case 'tieChange':
      return {
        document: `query TieChange($selection: NetworkSelection!, $before: Moment!, $after: Moment!) {
  comparison(selection: $selection, before: $before, after: $after) {
    summary
    stayed
    joined
    left
    ties { kept formed dissolved notAsked jaccard turnover }
  }
}
`,
        variables: { selection, before: period.earlier, after: period.later },
      };
    case 'catalogue':
      return {
        document: `query Catalogue {
  measures { id name level meaning reading source }
}
`,
        variables: {},
      };
  }
}

/** Rounds in the order in which they were held; where there are none, dates. */
function momentsOf(rounds: readonly string[], dates: readonly string[]): readonly object[] {
  if (rounds.length === 0) return dates.map((date) => ({ date }));
  return rounds
    .slice(0, mostRounds)
    .reverse()
    .map((waveId) => ({ waveId }));
}
