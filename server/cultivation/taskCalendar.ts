import { nodesById } from '../analysis/actorReferences.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { CultivationBook } from '../entities/cultivation/caseEntry.ts';
import { namesInText } from '../entities/namesInText.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { lastDay } from '../entities/partialDate.ts';
import type { CultivationTask } from '../entities/results/cultivationTasks.ts';
import { asWritten, inWords, type Sentence } from '../entities/sentence.ts';
import { cultivationBasis } from './cultivationBasis.ts';
import { allTasks, isLookedAfterBy } from './cultivationTasks.ts';

/** A task that is due, for a calendar that leaves the product. */
export interface DueTask {
  /** The same while the task is the same, however often it is corrected. */
  readonly uid: string;
  readonly day: string;
  readonly title: Sentence;
  readonly lines: readonly Sentence[];
}

export interface TaskCalendarAsked {
  readonly book: CultivationBook;
  readonly today: string;
  /** Only what an account looks after; null = all. */
  readonly owner: string | null;
  /** What residents are called, those in no list too. */
  readonly names: readonly string[];
}

/** A calendar of more is read by nobody. */
const mostEvents = 1_000;

/**
 * The tasks to be done that have a day, by day: those that are due next, and as far as there is room those that are late, at
 * most 1,000. A calendar lies on phones and with whoever runs it: no resident is named, and a name in a title is taken
 * out; organizations and stages are told. O(tasks log tasks + names + length of the titles × length of the longest name).
 */
export function taskCalendar(
  record: CommunityRecord,
  selection: NetworkSelection,
  { book, today, owner, names: called }: TaskCalendarAsked,
): DueTask[] {
  const basis = cultivationBasis(record, selection, book, today);
  const piecesOf = namesInText(called);
  const nodes = nodesById(record);
  const firstIds = new Map(book.entries.map(({ id, firstId }) => [id, firstId]));
  const isWanted = isLookedAfterBy(owner, book);
  const due = allTasks(basis)
    .filter((task) => task.doneOn === null && task.dueOn !== null && isWanted(task))
    .map((task) => ({ task, uid: uidOf(task, firstIds), day: lastDay(task.dueOn!) }))
    .sort((a, b) => (a.day === b.day ? (a.uid < b.uid ? -1 : 1) : a.day < b.day ? -1 : 1));
  const late = due.filter(({ day }) => day < today).length;
  const first = Math.max(0, Math.min(late, due.length - mostEvents));
  return due.slice(first, first + mostEvents).map(({ task, uid, day }) => ({
    uid,
    day,
    title: withoutNames(task.title, piecesOf),
    lines: [
      ...(nodes.get(task.subjectId)?.label === 'Organization' ? [task.subjectName] : []),
      ...(task.stageName ? [task.stageName] : []),
    ],
  }));
}

const uidOf = (
  { entryId, caseId, stage, code }: CultivationTask,
  firstIds: ReadonlyMap<string, string>,
): string => `${entryId === null ? [caseId, stage, code].join('-') : firstIds.get(entryId)}@linli`;

const aResident: Sentence = inWords({ zh: '居民', en: 'a resident' });

/** What was typed, with each name of a resident replaced; what comes from a model names nobody. */
function withoutNames(title: Sentence, piecesOf: (text: string) => string[]): Sentence {
  const written = title.parameters?.value;
  if (title.text !== asWritten('').text || typeof written !== 'string') return title;
  const pieces = piecesOf(written);
  if (pieces.length === 1) return title;
  const text = pieces.map((_, i) => `{piece${i}}`).join('{resident}');
  const gaps = Object.fromEntries(pieces.map((piece, i) => [`piece${i}`, piece]));
  return inWords({ zh: text, en: text }, { ...gaps, resident: aResident });
}
