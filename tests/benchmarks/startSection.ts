import { execFileSync } from 'node:child_process';
import { print } from 'graphql';
import { CommunityHeaderDocument } from '../../client/api/generated.ts';
import { startProduct } from './product.ts';
import type { Section } from './report.ts';
import { ratio, saySpread, spreadOf, timed } from './spread.ts';

const repetitions = 5;

/** From the start of the process to the first answer about a community that is in the folder. */
export async function startSection(built: string, folder: string, communityId: string): Promise<Section> {
  const starts: number[] = [];
  const plain: number[] = [];
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const [product, ms] = await timed(async () => {
      const started = await startProduct(built, folder, { watched: false });
      await started.ask(print(CommunityHeaderDocument), { id: communityId });
      return started;
    });
    starts.push(ms);
    await product.stop();
    plain.push((await timed(() => execFileSync(process.execPath, ['-e', '0'])))[1]);
  }
  const [ours, node] = [spreadOf(starts), spreadOf(plain)];
  return {
    title: 'Start',
    notes: [
      'From the start of the process to the first answer about the demonstration community, embedded store.',
    ],
    columns: ['start', 'ms', 'ratio'],
    rows: [
      ['node -e 0', saySpread(node), '× 1'],
      ['node dist/server/linli.js serve', saySpread(ours), ratio(ours.median, node.median)],
    ],
  };
}
