import { describe, expect, it } from 'vitest';
import { registeredText } from '../../../server/locales/registeredText.ts';

describe('registeredText', () => {
  it('says sub-kinds as their kind of tie calls them', () => {
    expect(registeredText('subkind.ASSESSES.trust', 'zh')).toBe('受信任');
    expect(registeredText('subkind.SUPPORTS.emotional', 'en')).toBe('Emotional');
    for (const key of [
      'subkind.ASSESSES.other',
      'subkind.ASSESSES',
      'subkind.NONE.trust',
      'subkind.ASSESSES.toString',
    ])
      expect(registeredText(key, 'zh')).toBeNull();
  });
});
