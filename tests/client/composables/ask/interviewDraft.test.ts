import { describe, expect, it } from 'vitest';
import {
  fittingAnswers,
  interviewInput,
  nameCount,
  namedElsewhere,
  withNamed,
  withoutNamed,
  withSaid,
  type InterviewStart,
  type NamedPerson,
} from '../../../../client/composables/ask/interviewDraft.ts';
import { question, questionSet } from '../../answers.ts';

const known = (id: string): NamedPerson => ({ id, name: `居民${id}`, placeId: null, placeName: null });
const fresh = (name: string, placeId: string | null): NamedPerson => ({
  id: null,
  name,
  placeId,
  placeName: placeId,
});
const talk = question('discuss', { most: 2 });
const help = question('instrumental', { kind: 'SUPPORTS', subkind: 'instrumental', fromNamed: true });
const start: InterviewStart = {
  waveId: null,
  newWave: '秋季访谈',
  respondentId: 'r',
  respondentName: '居民r',
  on: '2026-09-01',
  method: null,
  set: questionSet({ questions: [talk, help] }),
};

describe('the answers of an interview', () => {
  it('take as many names as the question allows, and each person once', () => {
    let answers = withNamed({}, talk, known('a'));
    answers = withNamed(answers, talk, known('a'));
    expect(nameCount(answers)).toBe(1);
    answers = withNamed(answers, talk, known('b'));
    answers = withNamed(answers, talk, known('c'));
    expect(answers['discuss']?.map(({ person }) => person.id)).toEqual(['a', 'b']);
    expect(withoutNamed(answers, talk, known('a'))['discuss']?.map(({ person }) => person.id)).toEqual(['b']);
  });

  it('tell new names apart by building', () => {
    let answers = withNamed({}, help, fresh('王阿姨', 'p1'));
    answers = withNamed(answers, help, fresh('王阿姨', 'p1'));
    answers = withNamed(answers, help, fresh('王阿姨', 'p2'));
    expect(nameCount(answers)).toBe(2);
  });

  it('offer again who was named in another question, once', () => {
    let answers = withNamed({}, talk, known('a'));
    answers = withNamed(answers, help, known('a'));
    answers = withNamed(answers, help, fresh('老李', null));
    expect(namedElsewhere(answers, talk).map(({ name }) => name)).toEqual(['老李']);
    expect(namedElsewhere(answers, question('trust')).map(({ name }) => name)).toEqual(['居民a', '老李']);
  });

  it('are sent in the order of the questions, new names with their building', () => {
    let answers = withNamed({}, help, fresh('老李', 'p1'));
    answers = withNamed(answers, talk, known('a'));
    answers = withSaid(answers, talk, known('a'), { closeness: 4, frequency: 'weekly', since: '2020' });
    expect(interviewInput('i1', 'c1', start, answers)).toEqual({
      id: 'i1',
      communityId: 'c1',
      waveId: null,
      newWave: '秋季访谈',
      respondentId: 'r',
      on: '2026-09-01',
      method: null,
      answers: [
        {
          question: 'discuss',
          kind: 'NOMINATES',
          subkind: 'discuss',
          fromNamed: false,
          stressful: false,
          namedId: 'a',
          newName: null,
          placeId: null,
          closeness: 4,
          frequency: 'weekly',
          since: '2020',
        },
        {
          question: 'instrumental',
          kind: 'SUPPORTS',
          subkind: 'instrumental',
          fromNamed: true,
          stressful: false,
          namedId: null,
          newName: '老李',
          placeId: 'p1',
          closeness: null,
          frequency: null,
          since: null,
        },
      ],
    });
    expect(interviewInput('i1', 'c1', { ...start, waveId: 'w1' }, {})).toMatchObject({
      waveId: 'w1',
      newWave: null,
      answers: [],
    });
  });

  it('keep what still fits when the person or the set changes', () => {
    let answers = withNamed({}, talk, known('a'));
    answers = withNamed(answers, talk, known('b'));
    answers = withNamed(answers, help, known('a'));
    const set = questionSet({ questions: [{ ...talk, most: 1 }] });
    expect(fittingAnswers(answers, { respondentId: 'r', set })).toEqual({
      discuss: [{ person: known('a'), closeness: null, frequency: null, since: null }],
    });
    expect(nameCount(fittingAnswers(answers, { ...start, respondentId: 'a' }))).toBe(1);
  });
});
