import type { Question } from './interviewDraft.ts';

/** How many names a question may take. */
export const mostNames = 20;

/** A question still to be worded, with a key that no other has. */
export function newQuestion(questions: readonly Question[]): Question {
  let number = questions.length + 1;
  while (questions.some(({ key }) => key === `own${number}`)) number++;
  return {
    key: `own${number}`,
    zh: '',
    en: '',
    kind: 'NOMINATES',
    subkind: null,
    fromNamed: false,
    most: 5,
    stressful: false,
  };
}

/** The questions that are shown: about stress only to those who may see such ties. */
export const questionsFor = (questions: readonly Question[], seesStressful: boolean): Question[] =>
  questions.filter(({ stressful }) => seesStressful || !stressful);

/** Whether a set can be saved: a name, at least one question, both wordings and a sensible number of names each. */
export function isComplete(name: string, questions: readonly Question[]): boolean {
  return (
    name.trim() !== '' &&
    questions.length > 0 &&
    questions.every(
      ({ zh, en, most }) =>
        zh.trim() !== '' && en.trim() !== '' && Number.isInteger(most) && most >= 1 && most <= mostNames,
    )
  );
}
