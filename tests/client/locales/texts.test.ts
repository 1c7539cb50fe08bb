import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../client/locales/en/index.ts';
import { zh } from '../../../client/locales/zh/index.ts';

function flatten(texts: object, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'string') flat.set(path, value);
    else for (const [inner, text] of flatten(value, path)) flat.set(inner, text);
  }
  return flat;
}

const sources = readdirSync('client', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(vue|ts)$/.test(path) && !path.startsWith('locales') && !path.endsWith('generated.ts'))
  .map((path) => ({ path, text: readFileSync(join('client', path), 'utf8') }));
const chinese = flatten(zh);
const english = flatten(en);
// The forms of a plural may each name the same parameter.
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
/** Keys put together from an id (`units.${unit}`), as patterns. */
const patterns = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/`([a-z]\w*\.[\w.]*\$\{[^`]*)`/g)].map((match) => ({
    path,
    pattern: new RegExp(`^${(match[1] ?? '').replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '\\w+')}$`),
  })),
);

describe('texts of the client', () => {
  it('exist in both languages under the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('take the same parameters in both languages', () => {
    const different = [...chinese].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('are not empty and not left in the other language', () => {
    const empty = [...chinese, ...english].filter(([, text]) => text.trim() === '');
    const untranslated = [...english].filter(
      ([key, text]) => /[一-鿿]/.test(text) && chinese.get(key) === text,
    );
    expect([...empty, ...untranslated].map(([key]) => key)).toEqual([]);
  });

  it('exist for every key that the sources ask for', () => {
    const asked = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/\bt\(\s*'([\w.]+)'/g)].map((match) => ({ path, key: match[1] ?? '' })),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ key }) => !chinese.has(key))).toEqual([]);
  });

  it('exist for every id that a key is put together from', () => {
    const keys = [...chinese.keys()];
    const unmatched = patterns.filter(({ pattern }) => !keys.some((key) => pattern.test(key)));
    expect(unmatched).toEqual([]);
  });

  it('are never asked for by a key that begins with a variable', () => {
    const dynamic = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/(?<![\w.])t\(\s*(`\$|"|[a-z])/g)].map((match) => `${path}: ${match[0]}`),
    );
    expect(dynamic).toEqual([]);
  });

  it('are all used', () => {
    const all = sources.map(({ text }) => text).join('\n');
    const literals = new Set([...all.matchAll(/'([\w.]+)'/g)].map((match) => match[1]));
    expect(
      [...chinese.keys()].filter(
        (key) => !literals.has(key) && !patterns.some(({ pattern }) => pattern.test(key)),
      ),
    ).toEqual([]);
  });
});
