import type { NetworkSize } from './importFiles.ts';
import { importOver } from './importOver.ts';
import { probe } from './load.ts';
import type { Product } from './product.ts';
import type { Section } from './report.ts';
import { quantile, ratio, short } from './spread.ts';

const everyMs = 10;
const quietMs = 5_000;
const busyMs = 20_000;

/** Whether others are still answered while the server imports a large community and computes on it. */
export async function responseSection(product: Product, size: NetworkSize): Promise<Section> {
  const rows: string[][] = [];
  let quiet: number | null = null;
  const observe = async (name: string, forMs: number): Promise<void> => {
    const found = await probe(everyMs, forMs, () => product.send('{ __typename }'));
    const most = quantile(found, 0.99);
    quiet ??= most;
    rows.push([name, short(most), ratio(most, quiet), short(Math.max(...found)), ...(await longest())]);
  };
  const longest = async (): Promise<string[]> => {
    const { ms, ownMs } = await product.longestBlock();
    return [short(ms), ownMs === null ? '–' : short(ownMs)];
  };
  await product.longestBlock();
  await observe('nothing else', quietMs);

  const communityId = await importOver(product, size);
  rows.push(['import of the network (not probed)', '–', '–', '–', ...(await longest())]);

  const query = `query($selection: NetworkSelection!) { measure(id: betweenness, selection: $selection, first: 1) { order } }`;
  // It takes far longer than it is watched for; the server is stopped under it.
  product.send(query, { selection: { communityId } }).catch(() => undefined);
  await observe(`betweenness: from the question on, ${busyMs / 2000} s`, busyMs / 2);
  await observe(`betweenness: the next ${busyMs / 2000} s`, busyMs / 2);
  return {
    title: `Responsiveness: a measure on ${size.nodes} nodes, ${size.ties} ties`,
    notes: [
      `\`{ __typename }\` every ${everyMs} ms, whether or not the earlier ones are answered. Longest block: of the server’s event loop. Its own: without the time in which its thread was ready, but the processors were busy with others, such as the threads that compute and whatever else this machine does.`,
    ],
    columns: ['meanwhile', 'p99, ms', 'ratio', 'slowest, ms', 'longest block, ms', 'its own, ms'],
    rows,
  };
}
