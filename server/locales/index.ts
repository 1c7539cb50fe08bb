import type { MeasureId } from '../analysis/index.ts';
import type { Problem } from '../entities/problem.ts';
import type { Sentence } from '../entities/sentence.ts';
import type { Language } from '../entities/wording.ts';
import { centralityTexts as centralityEn } from './en/measures/centrality.ts';
import { groupTexts as groupsEn } from './en/measures/groups.ts';
import { parameterNames as parametersEn } from './en/measures/parameters.ts';
import { positionTexts as positionsEn } from './en/measures/positions.ts';
import { structureTexts as structureEn } from './en/measures/structure.ts';
import { wholeNetworkTexts as wholeNetworkEn } from './en/measures/wholeNetwork.ts';
import { problemTexts as problemsEn } from './en/problems.ts';
import { sentences as sentencesEn } from './en/sentences.ts';
import { centralityTexts as centralityZh } from './zh/measures/centrality.ts';
import { groupTexts as groupsZh } from './zh/measures/groups.ts';
import { parameterNames as parametersZh } from './zh/measures/parameters.ts';
import { positionTexts as positionsZh } from './zh/measures/positions.ts';
import { structureTexts as structureZh } from './zh/measures/structure.ts';
import { wholeNetworkTexts as wholeNetworkZh } from './zh/measures/wholeNetwork.ts';
import { problemTexts as problemsZh } from './zh/problems.ts';
import { sentences as sentencesZh } from './zh/sentences.ts';
import { fillGaps } from './fillGaps.ts';
import { placeInWords } from './placeInWords.ts';
import { registeredText } from './registeredText.ts';

/** The texts of one measure in one language. */
export interface MeasureTexts {
  readonly name: string;
  readonly meaning: string;
  readonly reading: string;
  readonly undefinedWhen: string;
}

const measures: Readonly<Record<Language, Readonly<Record<MeasureId, MeasureTexts>>>> = {
  zh: { ...centralityZh, ...structureZh, ...groupsZh, ...positionsZh, ...wholeNetworkZh },
  en: { ...centralityEn, ...structureEn, ...groupsEn, ...positionsEn, ...wholeNetworkEn },
};
const sentences = { zh: sentencesZh, en: sentencesEn };
const problems = { zh: problemsZh, en: problemsEn };

export function measureTexts(language: Language): Readonly<Record<MeasureId, MeasureTexts>> {
  return measures[language];
}

const parameters: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: parametersZh,
  en: parametersEn,
};

/** Names of the numbers that measures leave open, by the parameter's id. */
export function parameterNames(language: Language): Readonly<Record<string, string>> {
  return parameters[language];
}

/** What a measure is called: `measure.betweenness`. */
const measureName = (key: string, language: Language): string | undefined =>
  key.startsWith('measure.')
    ? measures[language][key.slice('measure.'.length) as MeasureId]?.name
    : undefined;

/** A sentence in words. @throws Error when no text of that name exists, which a test rules out */
export function say(sentence: Sentence, language: Language): string {
  const inner = (each: Sentence): string => say(each, language);
  if (sentence.words) return fillGaps(sentence.words[language], sentence.parameters ?? {}, inner, language);
  const texts: Readonly<Record<string, string>> = sentences[language];
  const { text: key } = sentence;
  const text = registeredText(key, language) ?? texts[key] ?? measureName(key, language);
  if (text === undefined) throw new Error(`No text ${sentence.text}`);
  return fillGaps(text, sentence.parameters ?? {}, inner, language);
}

/**
 * A problem in words: where it is, what is wrong, and what to do. What was given is not repeated: it may be somebody's
 * name, and errors go where nobody thinks of it.
 */
export const sayProblem = (problem: Problem, language: Language): string =>
  sayProblemAbout({ ...problem, value: '…' }, language);

/** The same with the faulty value, for who gave it and looks at her own file. */
export function sayProblemAbout(problem: Problem, language: Language): string {
  const { message, advice } = problems[language][problem.code];
  const gaps = { field: problem.field ?? '', value: problem.value ?? '', ...problem.parameters };
  const where = placeInWords(problem, language);
  const whole = [message, advice].filter(Boolean).map((text) => fillGaps(text, gaps, () => '', language));
  return where + whole.join(language === 'zh' ? '' : ' ');
}
