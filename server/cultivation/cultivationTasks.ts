import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { CaseEntry, CultivationBook } from '../entities/cultivation/caseEntry.ts';
import type { CultivationCase } from '../entities/cultivation/cultivationCase.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { firstDay, lastDay, type PartialDate } from '../entities/partialDate.ts';
import type { CaseTask } from '../entities/results/caseView.ts';
import type { CultivationTask, CultivationTasks, TaskFilter } from '../entities/results/cultivationTasks.ts';
import { asWritten, inWords } from '../entities/sentence.ts';
import { casesBegun } from './caseState.ts';
import { cultivationBasis, type CultivationBasis } from './cultivationBasis.ts';
import { dueOrder, tasksOfCase, writtenTask } from './plannedTasks.ts';
import { stageOf } from './stagePaths.ts';
import { isSubject, subjectName } from './subjects.ts';

export interface TasksAsked {
  readonly book: CultivationBook;
  readonly today: string;
  readonly show: TaskFilter;
  /** Due, or done, in this span; null = open. A task without a day is in every span that is open at its start. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** Only those that an account looks after, or nobody but in a case that it looks after. */
  readonly owner: string | null;
  readonly caseId: string | null;
  readonly first: number;
  readonly offset: number;
}

/** The tasks of a community as they stand today: written down, or planned for the present stage of a case. O(entries + tasks log tasks). */
export function cultivationTasks(
  record: CommunityRecord,
  selection: NetworkSelection,
  { book, today, show, from, to, owner, caseId, first, offset }: TasksAsked,
): CultivationTasks {
  const basis = cultivationBasis(record, selection, book, today);
  const isWanted = isLookedAfterBy(owner, book);
  const asked = allTasks(basis).filter(
    (task) => (caseId === null || task.caseId === caseId) && isWanted(task),
  );
  const open = asked.filter(({ doneOn }) => doneOn === null);
  const lists: Readonly<Record<TaskFilter, () => CultivationTask[]>> = {
    open: () => open,
    overdue: () => open.filter(({ isOverdue }) => isOverdue),
    done: () => asked.filter(({ doneOn }) => doneOn !== null),
  };
  const listed = lists[show]()
    .filter((task) => isWithin(dayOf(task), from, to))
    .sort((a, b) => byDay(a, b, show));
  return {
    totalCount: listed.length,
    openCount: open.length,
    overdueCount: open.filter(({ isOverdue }) => isOverdue).length,
    tasks: listed.slice(offset, offset + first),
  };
}

/** Those to be done of cases that go on or of no case, and all that were done. O(entries), once for a day. */
export const allTasks = (basis: CultivationBasis): readonly CultivationTask[] =>
  basis.once('allTasks', () => tasksOn(basis));

function tasksOn(basis: CultivationBasis): CultivationTask[] {
  const states = casesBegun(basis);
  const ofCases = states.flatMap((state) =>
    tasksOfCase(basis, state)
      .filter(({ doneOn }) => state.state === 'running' || doneOn !== null)
      .map((task) => told(basis, task, state.case, state.case.subjectId)),
  );
  const ofNone = basis.entries
    .filter((entry) => entry.kind === 'task' && entry.caseId === null && isSubject(basis, entry.subjectId))
    .map((entry) => told(basis, writtenTask(entry, null, basis.day), null, entry.subjectId));
  return [...ofCases, ...ofNone];
}

/** Whether an account looks after a task, or nobody but in a case that it looks after; null = any task. */
export function isLookedAfterBy(
  owner: string | null,
  { cases }: CultivationBook,
): (task: CultivationTask) => boolean {
  const ownerOfCase = new Map(cases.map((each) => [each.id, each.owner]));
  return ({ owner: own, caseId }) =>
    owner === null || (own ?? (caseId === null ? null : ownerOfCase.get(caseId))) === owner;
}

const entriesById = (basis: CultivationBasis): ReadonlyMap<string, CaseEntry> =>
  basis.once('entriesById', () => new Map(basis.entries.map((entry) => [entry.id, entry])));

function told(
  basis: CultivationBasis,
  task: CaseTask,
  one: CultivationCase | null,
  subjectOfCase: string,
): CultivationTask {
  const written = task.entryId === null ? null : (entriesById(basis).get(task.entryId) ?? null);
  const subjectId = written?.subjectId ?? subjectOfCase;
  const name = subjectName(basis, subjectId);
  const stage = one && task.stage !== null ? stageOf(one.model, task.stage) : null;
  return {
    ...task,
    caseId: one?.id ?? null,
    caseTitle: one && (one.title === null ? inWords(one.model.name) : asWritten(one.title)),
    subjectId,
    subjectName: typeof name === 'string' ? asWritten(name) : name,
    stageName: stage && inWords(stage.name),
    written,
  };
}

const dayOf = ({ dueOn, doneOn }: CaseTask): PartialDate | null => doneOn ?? dueOn;

function isWithin(day: PartialDate | null, from: PartialDate | null, to: PartialDate | null): boolean {
  if (day === null) return from === null;
  return (from === null || lastDay(day) >= firstDay(from)) && (to === null || firstDay(day) <= lastDay(to));
}

/** By day, those without a day last; of one day by case, code and id. Those done the latest first. */
function byDay(a: CultivationTask, b: CultivationTask, show: TaskFilter): number {
  const [one, other] = [dueOrder(dayOf(a)), dueOrder(dayOf(b))];
  if (one !== other) return one < other === (show !== 'done') ? -1 : 1;
  const idOf = ({ caseId, code, entryId }: CultivationTask): string => `${caseId} ${code} ${entryId}`;
  return idOf(a) < idOf(b) ? -1 : 1;
}
