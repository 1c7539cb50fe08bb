import type { Language, Translated } from './language.ts';
import { en } from './en/index.ts';
import { zh } from './zh/index.ts';

export const messages: Record<Language, Translated<typeof zh>> = { zh, en };
