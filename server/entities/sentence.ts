import 'reflect-metadata';
import { Field, UseMiddleware } from 'type-graphql';
import type { BothLanguages } from './wording.ts';

/** Something to be said to a person in her language: a key of the texts in `locales/`, and what fills its gaps. */
export interface Sentence {
  readonly text: string;
  /** The text itself, with its gaps, where it comes with data such as a stage model and is in no file of `locales/`. */
  readonly words?: BothLanguages;
  readonly parameters?: Readonly<Record<string, string | number | Sentence | readonly (string | Sentence)[]>>;
}

/** What data say in both languages, such as the name of a stage. */
export const inWords = (words: BothLanguages, parameters: Sentence['parameters'] = {}): Sentence => ({
  text: 'words',
  words,
  parameters,
});

/** What somebody typed, said as it is. */
export const asWritten = (value: string): Sentence => ({
  text: 'personFile.verbatim',
  parameters: { value },
});

/** The part of the request's context that puts sentences into the caller's language. */
export interface Speaker {
  say(sentence: Sentence): string;
}

/** A field that holds a Sentence (or a list of them) and is answered as text in the caller's language. */
export function Spoken(options: { list?: boolean; nullable?: boolean; description?: string } = {}) {
  return (prototype: object, name: string): void => {
    const { list, ...rest } = options;
    Field(() => (list ? [String] : String), rest)(prototype, name);
    UseMiddleware(async ({ context }, next) => {
      const value: unknown = await next();
      const speaker = context as Speaker;
      if (value === null || value === undefined) return null;
      return Array.isArray(value)
        ? value.map((each: Sentence) => speaker.say(each))
        : speaker.say(value as Sentence);
    })(prototype, name);
  };
}
