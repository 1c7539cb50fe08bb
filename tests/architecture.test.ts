import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureIds, measures } from '../server/analysis/index.ts';
import { problemCodes } from '../server/entities/problem.ts';
import { languages } from '../server/entities/wording.ts';
import { measureTexts } from '../server/locales/index.ts';
import { statementPaths } from '../server/store/statements.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .sort();
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Which rooms of the server a room may import from, besides itself. Data flow one way: from left to right. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  entities: [],
  secrets: ['entities'],
  audit: ['entities', 'secrets'],
  access: ['entities', 'graph'],
  store: ['entities'],
  graph: ['entities'],
  threads: [],
  kernels: ['graph', 'threads'],
  analysis: ['entities', 'graph', 'kernels'],
  cultivation: ['entities', 'graph', 'analysis'],
  locales: ['entities', 'analysis', 'cultivation'],
  demonstration: ['entities', 'analysis', 'cultivation'],
  reports: ['entities', 'graph', 'analysis', 'cultivation', 'access'],
  exchange: ['entities', 'graph', 'analysis'],
  accounts: ['entities', 'access', 'store'],
  privacy: ['entities', 'secrets', 'store'],
  backup: ['entities', 'secrets', 'store'],
  inquiry: [
    'entities',
    'secrets',
    'access',
    'store',
    'graph',
    'threads',
    'kernels',
    'analysis',
    'cultivation',
    'reports',
    'exchange',
    'demonstration',
  ],
  graphql: [
    'entities',
    'secrets',
    'audit',
    'access',
    'store',
    'graph',
    'analysis',
    'cultivation',
    'reports',
    'exchange',
    'accounts',
    'privacy',
    'backup',
    'inquiry',
    'locales',
  ],
  http: [
    'entities',
    'audit',
    'access',
    'store',
    'cultivation',
    'reports',
    'exchange',
    'accounts',
    'privacy',
    'backup',
    'inquiry',
    'graphql',
    'locales',
  ],
  commands: [
    'entities',
    'secrets',
    'audit',
    'access',
    'store',
    'graph',
    'analysis',
    'cultivation',
    'reports',
    'exchange',
    'accounts',
    'privacy',
    'backup',
    'inquiry',
    'graphql',
    'http',
    'locales',
  ],
};
/** In the client: views show, composables compute, api asks. */
const clientMayImport: Readonly<Record<string, readonly string[]>> = {
  api: ['locales'],
  locales: [],
  styles: [],
  network: ['api'],
  field: ['api'],
  composables: ['api', 'field', 'locales', 'network', 'styles'],
  forms: ['api', 'composables'],
  components: ['api', 'composables', 'field', 'forms', 'locales', 'network', 'styles'],
  views: ['api', 'composables', 'components', 'locales', 'network'],
};

function importsOf(file: string): string[] {
  const text = read(file);
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map((match) => match[1]!);
  return found.map((path) =>
    relative(root, resolve(root, dirname(file), path.replace(/\?.*$/, ''))).replaceAll('\\', '/'),
  );
}

function wrongImports(
  base: string,
  rules: Readonly<Record<string, readonly string[]>>,
  files: readonly string[],
): string[] {
  const wrong: string[] = [];
  for (const file of files) {
    const room = file.split('/')[1]!;
    if (!file.slice(base.length + 1).includes('/')) continue;
    for (const target of importsOf(file)) {
      const [top, other] = target.split('/');
      const isOwnRoot = top === base && !target.slice(base.length + 1).includes('/');
      if (isOwnRoot || (top === base && other === room)) continue;
      if (top !== base || !rules[room]?.includes(other!)) wrong.push(`${file} imports ${target}`);
    }
  }
  return wrong;
}

describe('architecture', () => {
  it('lets data flow one way through the rooms of the server', () => {
    const files = filesIn('server', /\.ts$/);
    const rooms = new Set(
      files.filter((file) => file.split('/').length > 2).map((file) => file.split('/')[1]!),
    );
    expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
    expect(wrongImports('server', mayImport, files)).toEqual([]);
  });

  it('keeps the client apart from the server, and its layers in order', () => {
    expect(wrongImports('client', clientMayImport, filesIn('client', /\.(ts|vue)$/))).toEqual([]);
  });

  it('lets only the store know Cypher', () => {
    const cypher = /\b(MATCH|MERGE|UNWIND) *\(/;
    const knowing = filesIn('server', /\.ts$/).filter(
      (file) => !file.startsWith('server/store/') && cypher.test(read(file)),
    );
    expect(knowing).toEqual([]);
  });

  it('uses every statement, and describes its parameters and columns', () => {
    const stores = filesIn('server/store', /\.ts$/).map(read).join('\n');
    const unused = statementPaths().filter((path) => {
      const [folder, name] = path.split('/');
      const variants = [
        `'${path}'`,
        `/${name!.replace(/OfNode$/, '')}\``,
        `/${name!.replace(/OfNode$/, '')}\${ofNode}\``,
      ];
      return !variants.some(
        (text) =>
          stores.includes(text) && (text.startsWith("'") || stores.includes('${folder}') || folder === 'tie'),
      );
    });
    expect(unused).toEqual([]);
    const undescribed = statementPaths().filter((path) => {
      const text = read(`cypher/${path}.cypher`);
      return !(/^\/\/ .+/.test(text) && /^\/\/ parameters: /m.test(text) && /^\/\/ columns: /m.test(text));
    });
    expect(undescribed).toEqual([]);
  });

  describe('every measure', () => {
    it.each(measures.map((measure) => [measure.id, measure] as const))(
      '%s has its file, docstring, test and texts',
      (id, measure) => {
        const source = read(`server/analysis/${measure.level}/${id}.ts`);
        const missing = [
          'Definition',
          'Range',
          'Direction',
          'Strength',
          'Undefined',
          'Complexity',
          'Source',
        ].filter((tag) => !source.includes(tag));
        expect(missing).toEqual([]);
        expect(existsSync(join(root, `tests/server/analysis/${measure.level}/${id}.test.ts`))).toBe(true);
        for (const language of languages) {
          const texts = measureTexts(language)[measureIds.find((each) => each === id)!];
          expect(Object.values(texts).every((text) => text.length > 0)).toBe(true);
        }
      },
    );
  });

  it('has no text in one language only, and no problem without words', () => {
    for (const page of ['problems', 'sentences']) {
      const keys = (language: string) =>
        [...read(`server/locales/${language}/${page}.ts`).matchAll(/^ {2}'?([\w.-]+)'?:/gm)]
          .map((match) => match[1]!)
          .sort();
      expect(keys('en')).toEqual(keys('zh'));
      if (page === 'problems') expect(keys('zh')).toEqual([...problemCodes].sort());
    }
  });

  it('names nothing after nobody', () => {
    const vague = /(^|\/)(utils?|helpers?|managers?|common|misc|data2)(\.|\/|$)/i;
    const files = ['server', 'client', 'tests', 'cypher', 'scripts'].flatMap((folder) =>
      filesIn(folder, /./),
    );
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });
});
