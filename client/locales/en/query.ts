import type { Translated } from '../language.ts';
import type { query as zh } from '../zh/query.ts';

export const query: Translated<typeof zh> = {
  title: 'Query',
  lead: 'Pick out persons and ties by what they are and when they held, or write GraphQL.',
};
