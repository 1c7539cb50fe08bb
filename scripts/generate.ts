// Writes what is made from the sources: the API's schema, and the description of the measures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { measures } from '../server/analysis/index.ts';
import { makeSchema } from '../server/graphql/schema.ts';
import { measureTexts } from '../server/locales/index.ts';
import { methodsPage } from '../server/reports/methodsPage.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

writeFileSync(at('server/graphql/schema.graphql'), `${printSchema(lexicographicSortSchema(makeSchema()))}\n`);
mkdirSync(at('docs'), { recursive: true });
writeFileSync(
  at('docs/methods.md'),
  methodsPage(measures, { zh: measureTexts('zh'), en: measureTexts('en') }),
);
