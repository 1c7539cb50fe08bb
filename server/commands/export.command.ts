import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loggedAct } from '../audit/loggedAct.ts';
import { localAccountId } from '../entities/access.ts';
import type { Language } from '../entities/wording.ts';
import type { Services } from '../graphql/context.ts';
import { UsageError, type StoreCommand } from './command.ts';
import { findNamed } from './findNamed.ts';
import { sayOnConsole } from './sayOnConsole.ts';

interface WrittenFile {
  readonly name: string;
  /** Whether persons are in it. */
  readonly hasPersons: boolean;
  write(
    analyst: Services['analyst'],
    communityId: string,
    options: { readonly language: Language; readonly today: string },
  ): Promise<string | Uint8Array>;
}

const directoryFile = (name: string, format: 'hsds-json' | 'hsds-package'): WrittenFile => ({
  name,
  hasPersons: false,
  write: (analyst, communityId, options) => analyst.ask('directory', { communityId }, { ...options, format }),
});

/** What each format writes. */
const formats: Readonly<Record<string, readonly WrittenFile[]>> = {
  csv: [
    {
      name: 'actors.csv',
      hasPersons: true,
      write: (analyst, communityId, { language }) => analyst.ask('actorsCsv', { communityId }, { language }),
    },
    {
      name: 'ties.csv',
      hasPersons: true,
      write: (analyst, communityId, { language }) => analyst.ask('tiesCsv', { communityId }, { language }),
    },
  ],
  'hsds-json': [directoryFile('directory.json', 'hsds-json')],
  'hsds-package': [directoryFile('directory.zip', 'hsds-package')],
};

export const exportCommand: StoreCommand = {
  name: 'export',
  usage: ['linli export --community NAME [--format csv|hsds-json|hsds-package] [--output FOLDER]'],
  summary: {
    zh: '导出一个社区的人、组织和关系，或不含居民的资源名录',
    en: 'Write the actors and ties of a community, or a directory without residents',
  },

  async run(argv, { stores, analyst, audit, today }, surroundings) {
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
    const files = Object.hasOwn(formats, values.format) ? formats[values.format] : undefined;
    if (!files)
      throw new UsageError(
        sayOnConsole('unknownFormat', language, { formats: Object.keys(formats).join(', ') }),
      );
    const community = await findNamed(stores, 'Community', null, values.community);
    if (!community)
      throw new UsageError(sayOnConsole('unknownCommunity', language, { name: values.community }));
    for (const { name, hasPersons, write } of files) {
      const path = join(values.output, name);
      const event = {
        accountId: localAccountId,
        action: 'export',
        what: [`linli export ${name}`],
        communityId: community.id,
        personIds: hasPersons ? 'all' : [],
      } as const;
      const content = await loggedAct(audit, event, () =>
        write(analyst, community.id, { language, today: today() }),
      );
      await surroundings.writeFile(path, content);
      out(sayOnConsole('wrote', language, { path }));
    }
    return 0;
  },
};
