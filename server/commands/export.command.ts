import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loggedAct } from '../audit/loggedAct.ts';
import { localAccountId, localViewer } from '../entities/access.ts';
import { exportMark } from '../http/exportMark.ts';
import { filesOfFormat } from '../inquiry/exportedFiles.ts';
import { say } from '../locales/index.ts';
import { UsageError, type StoreCommand } from './command.ts';
import { findNamed } from './findNamed.ts';
import { asksForNetwork, networkAsked, networkOptions, networkUsage } from './networkAsked.ts';
import { sayOnConsole } from './sayOnConsole.ts';

const formatIds = [...filesOfFormat.keys()];

export const exportCommand: StoreCommand = {
  name: 'export',
  usage: [
    'linli export --community NAME [--format FORMAT] [--output FOLDER]',
    `              [--network] ${networkUsage}`,
    `              formats: ${formatIds.join(', ')}`,
  ],
  summary: {
    zh: '导出一个社区的人、组织和关系，或其中的一张网络，或不含居民的资源名录',
    en: 'Write the actors and ties of a community, a network of it, or a directory without residents',
  },

  async run(argv, services, surroundings) {
    const { stores, analyst, audit, today } = services;
    const { language, out } = surroundings;
    const { values } = parseArgs({
      args: [...argv],
      options: {
        community: { type: 'string' },
        format: { type: 'string', default: 'csv' },
        output: { type: 'string', default: '.' },
        network: { type: 'boolean', default: false },
        ...networkOptions,
      },
    });
    if (!values.community) throw new UsageError(sayOnConsole('needCommunity', language));
    const files = filesOfFormat.get(values.format);
    if (!files)
      throw new UsageError(sayOnConsole('unknownFormat', language, { formats: formatIds.join(', ') }));
    const community = await findNamed(stores, 'Community', null, values.community);
    if (!community)
      throw new UsageError(sayOnConsole('unknownCommunity', language, { name: values.community }));
    const selection = await networkAsked(values, community.id, services, surroundings);
    const isNetwork = values.network || asksForNetwork(values);
    for (const file of files) {
      const content = isNetwork ? 'network' : file.contents[0];
      if (!file.contents.includes(content))
        throw new UsageError(sayOnConsole('holdsNoNetwork', language, { format: values.format }));
      const mark = exportMark({ viewer: localViewer, today: today(), isPseudonymous: false, selection });
      const wish = {
        selection,
        content,
        language,
        today: today(),
        mark: file.hasPersons ? mark.map((sentence) => say(sentence, language)) : [],
      };
      const path = join(values.output, file.nameOn(wish));
      const event = {
        accountId: localAccountId,
        action: 'export',
        what: [`linli export ${file.id}`],
        communityId: community.id,
        personIds: file.hasPersons ? 'all' : [],
      } as const;
      const bytes = await loggedAct(audit, event, () => file.write(analyst, wish));
      await surroundings.writeFile(path, bytes);
      out(sayOnConsole('wrote', language, { path }));
    }
    return 0;
  },
};
