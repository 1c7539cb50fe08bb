import { randomUUID } from 'node:crypto';
import type { NetworkSize } from './importFiles.ts';
import { importOver } from './importOver.ts';
import type { Product } from './product.ts';
import type { Section } from './report.ts';
import { ratio, saySpread, spreadOf, timed } from './spread.ts';

const repetitions = 7;
const list = `query($selection: NetworkSelection!) { supportGaps(selection: $selection, first: 50) {
  totalCount rules { id confirmed unknown } gaps { id evidence nextStep helpers { reason } } } }`;

/**
 * How long a worker waits for the work list over HTTP after a tie was recorded: the community is read anew from the
 * store, handed to a thread, and what the tie changes is computed.
 */
export async function gapsApiSection(product: Product, size: NetworkSize): Promise<Section> {
  const communityId = await importOver(product, size);
  const { residents } = await product.ask<{ residents: { edges: { node: { id: string } }[] } }>(
    'query($communityId: ID!) { residents(communityId: $communityId, first: 100) { edges { node { id } } } }',
    { communityId },
  );
  const ids = residents.edges.map(({ node }) => node.id);
  const ask = async (): Promise<{ clock: number; processor: number }> => {
    const before = await product.processorTime();
    const [, clock] = await timed(() => product.send(list, { selection: { communityId } }));
    return { clock, processor: (await product.processorTime()) - before };
  };
  const first = await ask();
  const after = [];
  for (let round = 0; round < repetitions; round++) {
    await product.ask('mutation($input: CreateTieInput!) { createTie(input: $input) { id } }', {
      input: { id: randomUUID(), kind: 'KNOWS', fromId: ids[round], toId: ids[50 + round] },
    });
    after.push(await ask());
  }
  const row = (what: string, asked: readonly { clock: number; processor: number }[]): string[] => {
    const processor = spreadOf(asked.map((each) => each.processor));
    return [
      what,
      saySpread(spreadOf(asked.map(({ clock }) => clock))),
      saySpread(processor),
      ratio(processor.median, first.processor),
    ];
  };
  return {
    title: `Gaps: over HTTP, ${size.nodes} residents, ${size.ties} ties`,
    notes: [
      'The first 50 gaps of the work list, from the question to the whole answer: the community is read from the store, handed to a thread, ' +
        'computed and put into words. The ratio is that of processor time of the server with its threads.',
    ],
    columns: ['what', 'ms by the clock', 'ms of processors', 'ratio'],
    rows: [row('first', [first]), row('after an acquaintance was recorded', after)],
  };
}
