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
  withoutPrompts,
  withSaid,
  type InterviewAnswers,
  type InterviewStart,
  type NamedAnswer,
  type NamedPerson,
  type Question,
} from './interviewDraft.ts';
import { personOf, type FormerNaming, type Recall, type TakenBack } from './lastNames.ts';

/**
 * One interview while it is written down: kept in memory only, since it is about people, and sent as a whole. Its id is
 * made once, so that sending it again writes nothing twice.
 */
export function useInterview(communityId: MaybeRefOrGetter<string>) {
  const start = shallowRef<InterviewStart | null>(null);
  const answers = shallowRef<InterviewAnswers>({});
  const takenBack = shallowRef<TakenBack>(new Map());
  const at = ref(0);
  const saved = shallowRef<RecordInterviewMutation['recordInterview'] | null>(null);
  const saving = useChange(RecordInterviewDocument);
  let id = newId();

  /** Who is named now is not taken back. */
  function name(question: Question, person: NamedPerson, isPrompted: boolean): void {
    answers.value = withNamed(answers.value, question, person, { isPrompted });
    takenBack.value = new Map(
      [...takenBack.value].filter(
        ([, { questionKey, personId }]) => questionKey !== question.key || personId !== person.id,
      ),
    );
  }

  return {
    start,
    answers,
    takenBack,
    at: computed(() => at.value),
    saved,
    isSaving: saving.isRunning,
    problem: saving.problem,
    count: computed(() => nameCount(answers.value)),
    /** Names that would be lost. */
    isUnsaved: computed(
      () => saved.value === null && (nameCount(answers.value) > 0 || takenBack.value.size > 0),
    ),
    /** Begins, or goes on with the answers that still fit after a change of who, when or by which questions. */
    begin(next: InterviewStart): void {
      const former = start.value;
      if (former?.set !== next.set) at.value = 0;
      answers.value = fittingAnswers(answers.value, next);
      if (
        former?.set !== next.set ||
        former.respondentId !== next.respondentId ||
        former.waveId !== next.waveId
      ) {
        answers.value = withoutPrompts(answers.value);
        takenBack.value = new Map();
      }
      start.value = next;
    },
    /** To a question by its index; as many as there are questions = looking it over. */
    goTo(index: number): void {
      at.value = index;
    },
    name: (question: Question, person: NamedPerson): void => name(question, person, false),
    drop(question: Question, person: NamedPerson): void {
      answers.value = withoutNamed(answers.value, question, person);
    },
    /** What she says now of somebody whom she named in the last round. */
    recall(question: Question, naming: FormerNaming, said: Recall): void {
      const person = personOf(naming);
      if (said === 'still') return name(question, person, true);
      answers.value = withoutNamed(answers.value, question, person);
      const kept = new Map(takenBack.value);
      if (said === 'noLonger')
        kept.set(naming.tieId, { questionKey: question.key, personId: naming.actor.id, isEnding: false });
      else kept.delete(naming.tieId);
      takenBack.value = kept;
    },
    /** Whether the tie of a name that was taken back ends on the day of the interview. */
    end({ tieId }: FormerNaming, isEnding: boolean): void {
      const former = takenBack.value.get(tieId);
      if (former) takenBack.value = new Map([...takenBack.value, [tieId, { ...former, isEnding }]]);
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
      const ended = [...takenBack.value].flatMap(([tieId, { isEnding }]) => (isEnding ? [tieId] : []));
      const input = interviewInput(id, toValue(communityId), start.value, answers.value, ended);
      const done = await saving.run({ input });
      if (done) saved.value = done.recordInterview;
    },
    /** Forgets everything that was written, for another person. */
    clear(): void {
      start.value = null;
      answers.value = {};
      takenBack.value = new Map();
      at.value = 0;
      saved.value = null;
      id = newId();
    },
  };
}

export type Interview = ReturnType<typeof useInterview>;
