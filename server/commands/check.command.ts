import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nodeKind } from '../entities/nodeKinds.ts';
import { root } from '../root.ts';
import type { StoreCommand } from './command.ts';
import { version } from '../version.ts';

export const checkCommand: StoreCommand = {
  name: 'check',
  usage: ['linli check'],
  summary: { zh: '检查数据库、版本和配置', en: 'Check the store, the versions and the configuration' },

  async run(_argv, { stores }, { out }) {
    const { engine, version: engineVersion, location } = await stores.graph.describe();
    const communities = await stores.nodes.list(nodeKind('Community'), null, {
      first: 1,
      after: null,
      search: null,
    });
    const hasClient = existsSync(join(root, 'dist', 'client', 'index.html'));
    const facts: readonly (readonly [string, string])[] = [
      ['linli', version],
      ['node', process.versions.node],
      ['store', `${engine} ${engineVersion}`],
      ['location', location],
      ['communities', String(await communities.totalCount())],
      ['client', hasClient ? 'built' : 'not built (npm run build)'],
      ['PORT', process.env.PORT ?? '4000 (default)'],
      ['LINLI_HOST', process.env.LINLI_HOST ?? '127.0.0.1 (default)'],
    ];
    for (const [name, value] of facts) out(`${name.padEnd(12)} ${value}`);
    return hasClient ? 0 : 1;
  },
};
