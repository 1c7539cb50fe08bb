import type { Language } from '../entities/wording.ts';
import type { Sentence } from '../entities/sentence.ts';
import type { Analyst } from '../inquiry/analyst.ts';
import type { ImportDesk } from '../inquiry/importDesk.ts';
import type { Stores } from '../store/stores.ts';
import type { Loaders } from './loaders.ts';

/** What the server lends to every request. */
export interface Services {
  readonly stores: Stores;
  readonly analyst: Analyst;
  readonly imports: ImportDesk;
  readonly today: () => string;
}

/** One request's surroundings. */
export interface Context extends Services {
  readonly language: Language;
  readonly loaders: Loaders;
  say(sentence: Sentence): string;
}
