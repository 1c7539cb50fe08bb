import { computed, ref, watch, type Ref } from 'vue';
import {
  CultivationTasksDocument,
  type CultivationTasksQuery,
  type TaskFilter,
} from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';

export type Task = CultivationTasksQuery['cultivationTasks']['tasks'][number];

export const taskFilters = ['open', 'overdue', 'done'] as const satisfies readonly TaskFilter[];

/** Tasks that a page of the list shows. */
const ofPage = 50;

/** What is to be done in a community, or in one case, a page at a time. */
export function useTasks(communityId: Ref<string>, caseId: Ref<string | null>) {
  const show = ref<TaskFilter>('open');
  const isMine = ref(false);
  const page = ref(1);
  watch([show, isMine, communityId, caseId], () => {
    page.value = 1;
  });
  const answer = useAnswer(
    CultivationTasksDocument,
    computed(() => ({
      ...{ communityId: communityId.value, caseId: caseId.value, show: show.value, mine: isMine.value },
      ...{ first: ofPage, offset: (page.value - 1) * ofPage },
    })),
    { typenames: ['CultivationTasks', 'CaseEntry'] },
  );
  const list = computed(() => answer.data.value?.cultivationTasks ?? null);
  return {
    ...answer,
    show,
    isMine,
    page,
    list,
    pages: computed(() => Math.ceil((list.value?.totalCount ?? 0) / ofPage)),
    tasks: computed<readonly Task[]>(() => list.value?.tasks ?? []),
  };
}

/** The day under which a task stands in a list; null = none. */
export const dayOfTask = ({ doneOn, dueOn }: Pick<Task, 'doneOn' | 'dueOn'>): string | null =>
  doneOn ?? dueOn ?? null;

/** A key for a list: planned tasks have no id of their own yet. */
export const keyOfTask = ({ entryId, caseId, stage, code }: Task): string =>
  entryId ?? [caseId, stage, code].join(' ');

/** Tasks that stand one after the other under the same day. */
export function tasksByDay(tasks: readonly Task[]): { day: string | null; tasks: Task[] }[] {
  const groups: { day: string | null; tasks: Task[] }[] = [];
  for (const task of tasks) {
    const day = dayOfTask(task);
    const last = groups.at(-1);
    if (last?.day === day) last.tasks.push(task);
    else groups.push({ day, tasks: [task] });
  }
  return groups;
}
