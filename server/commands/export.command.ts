import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loggedAct } from '../audit/loggedAct.ts';
import { localAccountId } from '../entities/access.ts';
import { UsageError, type StoreCommand } from './command.ts';
import { findNamed } from './findNamed.ts';
import { sayOnConsole } from './sayOnConsole.ts';

const formats = ['csv'] as const;

export const exportCommand: StoreCommand = {
  name: 'export',
  usage: ['linli export --community NAME [--format csv] [--output FOLDER]'],
  summary: { zh: '导出一个社区的人、组织和关系', en: 'Write the actors and ties of a community' },

  async run(argv, { stores, analyst, audit }, surroundings) {
    const { language, out } = surroundings;
    const { values } = parseArgs({
      args: [...argv],
      options: {
        community: { type: 'string' },
        format: { type: 'string', default: 'csv' },
        output: { type: 'string', default: '.' },
      },
    });
    if (!values.community) throw new UsageError(sayOnConsole('needCommunity', language));
    if (!formats.some((format) => format === values.format))
      throw new UsageError(sayOnConsole('unknownFormat', language, { formats: formats.join(', ') }));
    const community = await findNamed(stores, 'Community', null, values.community);
    if (!community)
      throw new UsageError(sayOnConsole('unknownCommunity', language, { name: values.community }));
    for (const [name, table] of [
      ['actors', 'actorsCsv'],
      ['ties', 'tiesCsv'],
    ] as const) {
      const path = join(values.output, `${name}.csv`);
      const event = {
        accountId: localAccountId,
        action: 'export',
        what: [`linli export ${name}.csv`],
        communityId: community.id,
        personIds: 'all',
      } as const;
      const text = await loggedAct(audit, event, () =>
        analyst.ask(table, { communityId: community.id }, { language }),
      );
      await surroundings.writeFile(path, text);
      out(sayOnConsole('wrote', language, { path }));
    }
    return 0;
  },
};
