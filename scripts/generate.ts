// Writes what is made from the sources: the API's schema, and the pages on measures, access and data.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { measures } from '../server/analysis/index.ts';
import { dataCatalogue } from '../server/entities/dataCatalogue.ts';
import { makeSchema } from '../server/graphql/schema.ts';
import { measureTexts, parameterNames } from '../server/locales/index.ts';
import { accessPage } from '../server/reports/accessPage.ts';
import { dataCataloguePage } from '../server/reports/dataCataloguePage.ts';
import { methodsPage } from '../server/reports/methodsPage.ts';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

writeFileSync(at('server/graphql/schema.graphql'), `${printSchema(lexicographicSortSchema(makeSchema()))}\n`);
mkdirSync(at('docs'), { recursive: true });
writeFileSync(
  at('docs/methods.md'),
  methodsPage(measures, {
    measures: { zh: measureTexts('zh'), en: measureTexts('en') },
    parameters: { zh: parameterNames('zh'), en: parameterNames('en') },
  }),
);
writeFileSync(at('docs/access.md'), accessPage());
writeFileSync(at('docs/data-catalogue.md'), dataCataloguePage(dataCatalogue));
