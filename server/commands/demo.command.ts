import { parseArgs } from 'node:util';
import { loggedAct } from '../audit/loggedAct.ts';
import { localAccountId } from '../entities/access.ts';
import type { StoreCommand } from './command.ts';
import { sayOnConsole } from './sayOnConsole.ts';

export const demoCommand: StoreCommand = {
  name: 'demo',
  usage: ['linli demo'],
  summary: { zh: '生成示例社区(人物均为虚构)', en: 'Make the demonstration community (invented people)' },

  async run(argv, { imports, audit }, { out, language }) {
    parseArgs({ args: [...argv], options: {} });
    const event = {
      accountId: localAccountId,
      action: 'import',
      what: ['linli demo'],
      communityId: null,
      personIds: 'all',
    } as const;
    const id = await loggedAct(audit, event, () => imports.createDemonstration());
    out(sayOnConsole('demonstration', language, { id }));
    return 0;
  },
};
