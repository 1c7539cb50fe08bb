import { computed, ref, shallowRef, type MaybeRefOrGetter, toValue } from 'vue';
import { RecordInterviewDocument, type RecordInterviewMutation } from '../../api/generated.ts';
import { newId } from '../../api/newId.ts';
import { useChange } from '../useAnswer.ts';
import {
  fittingAnswers,
  interviewInput,
  nameCount,
  withNamed,
  withoutNamed,
  withSaid,
  type InterviewAnswers,
  type InterviewStart,
  type NamedAnswer,
  type NamedPerson,
  type Question,
} from './interviewDraft.ts';

/**
 * One interview while it is written down: kept in memory only, since it is about people, and sent as a whole. Its id is
 * made once, so that sending it again writes nothing twice.
 */
export function useInterview(communityId: MaybeRefOrGetter<string>) {
  const start = shallowRef<InterviewStart | null>(null);
  const answers = shallowRef<InterviewAnswers>({});
  const at = ref(0);
  const saved = shallowRef<RecordInterviewMutation['recordInterview'] | null>(null);
  const saving = useChange(RecordInterviewDocument);
  let id = newId();

  return {
    start,
    answers,
    at: computed(() => at.value),
    saved,
    isSaving: saving.isRunning,
    problem: saving.problem,
    count: computed(() => nameCount(answers.value)),
    /** Names that would be lost. */
    isUnsaved: computed(() => saved.value === null && nameCount(answers.value) > 0),
    /** Begins, or goes on with the answers that still fit after a change of who, when or by which questions. */
    begin(next: InterviewStart): void {
      if (start.value?.set !== next.set) at.value = 0;
      answers.value = fittingAnswers(answers.value, next);
      start.value = next;
    },
    /** To a question by its index; as many as there are questions = looking it over. */
    goTo(index: number): void {
      at.value = index;
    },
    name(question: Question, person: NamedPerson): void {
      answers.value = withNamed(answers.value, question, person);
    },
    drop(question: Question, person: NamedPerson): void {
      answers.value = withoutNamed(answers.value, question, person);
    },
    say(
      question: Question,
      person: NamedPerson,
      said: Partial<Pick<NamedAnswer, 'closeness' | 'since'>>,
    ): void {
      answers.value = withSaid(answers.value, question, person, said);
    },
    async save(): Promise<void> {
      if (start.value === null || saving.isRunning.value) return;
      const input = interviewInput(id, toValue(communityId), start.value, answers.value);
      const done = await saving.run({ input });
      if (done) saved.value = done.recordInterview;
    },
    /** Forgets everything that was written, for another person. */
    clear(): void {
      start.value = null;
      answers.value = {};
      at.value = 0;
      saved.value = null;
      id = newId();
    },
  };
}

export type Interview = ReturnType<typeof useInterview>;
