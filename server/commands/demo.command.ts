import type { StoreCommand } from './command.ts';
import { sayOnConsole } from './sayOnConsole.ts';

export const demoCommand: StoreCommand = {
  name: 'demo',
  usage: ['linli demo'],
  summary: { zh: '生成示例社区(人物均为虚构)', en: 'Make the demonstration community (invented people)' },

  async run(_argv, { imports }, { out, language }) {
    out(sayOnConsole('demonstration', language, { id: await imports.createDemonstration() }));
    return 0;
  },
};
