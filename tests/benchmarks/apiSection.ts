import { print, type DocumentNode } from 'graphql';
import {
  EgoDocument,
  LatentActivistsDocument,
  NetworkPictureDocument,
  SupportGapsDocument,
} from '../../client/api/generated.ts';
import { latencies } from './load.ts';
import type { Product } from './product.ts';
import type { Section } from './report.ts';
import { quantile, ratio, short } from './spread.ts';

const requests = 200;
const atATime = 4;

interface Page {
  readonly name: string;
  readonly document: DocumentNode;
  /** Variables of the i-th request; those of the first are asked for again and again when warm. */
  variables(index: number): object;
}

/** The pages' own queries, and what makes each a question that was not asked before. */
function pagesOf(communityId: string, residentIds: readonly string[]): Page[] {
  const selection = { communityId };
  const resident = (index: number): string => residentIds[index % residentIds.length]!;
  return [
    {
      name: 'person card (ego)',
      document: EgoDocument,
      variables: (index) => ({ selection, actorId: resident(index) }),
    },
    {
      name: 'activists, first 20',
      document: LatentActivistsDocument,
      variables: (index) => ({ selection, first: 20 + index }),
    },
    {
      name: 'support gaps, first 20',
      document: SupportGapsDocument,
      variables: (index) => ({ selection, first: 20 + index, offset: 0 }),
    },
    {
      name: 'network',
      document: NetworkPictureDocument,
      variables: (index) => ({ selection: { ...selection, leaveOut: index === 0 ? [] : [resident(index)] } }),
    },
  ];
}

/** How fast the API answers the client's pages about the demonstration community. */
export async function apiSection(product: Product, communityId: string): Promise<Section> {
  const { residents } = await product.ask<{ residents: { edges: { node: { id: string } }[] } }>(
    'query($communityId: ID!) { residents(communityId: $communityId, first: 500) { edges { node { id } } } }',
    { communityId },
  );
  const ids = residents.edges.map((edge) => edge.node.id);
  const nothing = await latencies(requests * 2, atATime, () => product.send('{ __typename }'));
  const base = { half: quantile(nothing, 0.5), most: quantile(nothing, 0.95) };
  const row = (name: string, found: readonly number[]): string[] => {
    const [half, most] = [quantile(found, 0.5), quantile(found, 0.95)];
    return [name, short(half), ratio(half, base.half), short(most), ratio(most, base.most)];
  };
  const rows = [row('{ __typename }', nothing)];
  for (const { name, document, variables } of pagesOf(communityId, ids)) {
    const query = print(document);
    await product.ask(query, variables(0));
    const warm = await latencies(requests, atATime, () => product.send(query, variables(0)));
    const anew = await latencies(requests, atATime, (index) => product.send(query, variables(index + 1)));
    rows.push(row(`${name}: asked again`, warm), row(`${name}: each time another question`, anew));
  }
  return {
    title: 'API: the demonstration community',
    notes: [
      `${requests} requests over HTTP, ${atATime} at a time, with the client’s own queries, from one process to another. Asked again: the ` +
        'answer is remembered. Another question: another actor, length or network each time, so that it is computed.',
    ],
    columns: ['query', 'p50, ms', 'ratio', 'p95, ms', 'ratio'],
    rows,
  };
}
