import { describe, expect, it } from 'vitest';
import { helpAsked } from '../../server/commands/helpAsked.ts';

const command = (name: string) => ({
  name,
  usage: [`linli ${name} <file>`],
  summary: { zh: `做${name}`, en: `Does ${name}` },
});
const commands = [command('one'), command('two')];

describe('how commands are called', () => {
  it('is told about all of them to who names none, or only asks', () => {
    for (const argv of [[], ['help'], ['--help'], ['-h'], ['three', '--help']]) {
      const text = helpAsked(commands, argv, 'en');
      expect(text).toContain('linli one <file>');
      expect(text).toContain('Does two');
    }
  });

  it('is told about the one that is named, wherever the question stands', () => {
    for (const argv of [
      ['two', '--help'],
      ['two', 'x.csv', '-h'],
    ]) {
      const text = helpAsked(commands, argv, 'zh');
      expect(text).toContain('做two');
      expect(text).not.toContain('linli one');
    }
  });

  it('is not told to who calls one', () => {
    expect(helpAsked(commands, ['one', 'help.csv'], 'en')).toBeNull();
  });
});
