import { median } from '../../analysis/median.ts';
import { casesBegun, type CaseState } from '../../cultivation/caseState.ts';
import { subjectName } from '../../cultivation/subjects.ts';
import { caseSubjects, sessionForms, type SessionForm } from '../../entities/cultivation/stageModel.ts';
import type { CaseEntry } from '../../entities/cultivation/caseEntry.ts';
import type { CultivationTask } from '../../entities/results/cultivationTasks.ts';
import type { ReportBlock } from '../../entities/results/reportDocument.ts';
import { inWords, type Sentence } from '../../entities/sentence.ts';
import type { Wording } from '../../entities/wording.ts';
import { personsInFives } from '../disclosedCounts.ts';
import {
  counted,
  dateColumn,
  numberColumn,
  table,
  textColumn,
  words,
  written,
  yesOrNothing,
} from '../document.ts';
import type { ReportBasis } from '../reportBasis.ts';

const shownWords = ({ zh, en }: Wording): Sentence => words(zh[0], en[0]);

const stateWords: Readonly<Record<CaseState['state'], Sentence>> = {
  running: words('进行中', 'under way'),
  completed: words('完成', 'completed'),
  stopped: words('中止', 'stopped'),
};

/** Cases on one line each, with the names of their subjects. */
export function casesTable(basis: ReportBasis, states: readonly CaseState[]): ReportBlock {
  return table(
    words('培育进展', 'Cases of cultivation'),
    states,
    [
      textColumn('对象', 'Whom', ({ case: one }) => subjectName(basis.cultivation, one.subjectId)),
      textColumn('阶段模型', 'Stage model', ({ case: one }) => inWords(one.model.name)),
      textColumn('状态', 'State', ({ state }) => stateWords[state]),
      textColumn('现在的阶段', 'Stage', ({ stage }) => stage && inWords(stage.name)),
      dateColumn('开始', 'Began', ({ case: one }) => one.startedOn),
      dateColumn('进入阶段', 'In this stage since', ({ stageSince }) => stageSince),
      numberColumn('在阶段里的天数', 'Days in it', ({ daysInStage }) => daysInStage),
      dateColumn('计划结束', 'Planned end', ({ plannedEnd }) => plannedEnd),
    ],
    { none: words('还没有开始培育。', 'There is no case yet.') },
  );
}

/** How many cases stand where: no subject is named, and of persons no small number. */
export function casesByStage({ cultivation }: ReportBasis): ReportBlock {
  const groups = new Map<string, { first: CaseState; days: number[]; cases: number }>();
  for (const state of casesBegun(cultivation)) {
    const { model } = state.case;
    const key = `${model.id} ${state.stage?.code ?? state.state}`;
    const group = groups.get(key) ?? { first: state, days: [], cases: 0 };
    group.cases++;
    if (state.daysInStage !== null) group.days.push(state.daysInStage);
    groups.set(key, group);
  }
  return table(
    words('各项培育走到哪里', 'Where cases of cultivation stand'),
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group),
    [
      textColumn('阶段模型', 'Stage model', ({ first }) => inWords(first.case.model.name)),
      textColumn('培育谁', 'For whom', ({ first }) => shownWords(caseSubjects[first.case.subject])),
      textColumn('阶段', 'Stage', ({ first }) =>
        first.stage ? inWords(first.stage.name) : stateWords[first.state],
      ),
      textColumn('培育项数', 'Cases', ({ first, cases }) =>
        first.case.subject === 'person' ? personsInFives(cases) : counted(cases),
      ),
      numberColumn('在阶段里的天数（中位数）', 'Days in it (median)', ({ days }) => median(days)),
    ],
    { none: words('还没有开始培育。', 'There is no case yet.') },
  );
}

/** Decisions at the gates of a case. */
export const decisionsTable = (states: readonly CaseState[]): ReportBlock =>
  table(
    words('阶段的决定', 'Decisions at gates'),
    states.flatMap(({ case: { model }, decisions }) => decisions.map((decision) => ({ model, decision }))),
    [
      dateColumn('日期', 'Date', ({ decision }) => decision.on),
      textColumn('决定', 'Decision', ({ decision: { item } }) =>
        item === 'entered'
          ? words('进入', 'entered')
          : item === 'completed'
            ? stateWords.completed
            : stateWords.stopped,
      ),
      textColumn('阶段', 'Stage', ({ model, decision }) => {
        const stage = model.stages.find(({ code }) => code === decision.stage);
        return stage ? inWords(stage.name) : written(decision.stage);
      }),
      textColumn('理由', 'Reason', ({ decision }) => decision.text),
      numberColumn('达到的条件', 'Criteria met', ({ decision: { snapshot } }) =>
        snapshot.length === 0 ? null : snapshot.filter(({ standing }) => standing === 'met').length,
      ),
      numberColumn('全部条件', 'Criteria', ({ decision: { snapshot } }) =>
        snapshot.length === 0 ? null : snapshot.length,
      ),
    ],
    { none: words('还没有过阶段的决定。', 'Nothing was decided at a gate yet.') },
  );

export const formName = (form: string | null): Sentence | null =>
  form !== null && Object.hasOwn(sessionForms, form)
    ? shownWords(sessionForms[form as SessionForm])
    : written(form);

/** Visits, supervision, training: what took place, the latest first. */
export const sessionsTable = (caption: Sentence, sessions: readonly CaseEntry[]): ReportBlock =>
  table(
    caption,
    [...sessions].reverse(),
    [
      dateColumn('日期', 'Date', ({ on }) => on),
      textColumn('形式', 'Form', ({ form }) => formName(form)),
      textColumn('主题', 'Subject', ({ title }) => title),
      numberColumn('分钟', 'Minutes', ({ minutes }) => minutes),
      textColumn('记录', 'Record', ({ text }) => text),
    ],
    { none: words('还没有记录。', 'Nothing is recorded yet.') },
  );

/** What is to be done, the earliest first. */
export const tasksTable = (
  caption: Sentence,
  tasks: readonly CultivationTask[],
  all = tasks.length,
): ReportBlock =>
  table(
    caption,
    tasks,
    [
      textColumn('要做的事', 'Task', ({ title }) => title),
      textColumn('形式', 'Form', ({ form }) => formName(form)),
      textColumn('对象', 'Whom', ({ subjectName: name }) => name),
      textColumn('阶段', 'Stage', ({ stageName }) => stageName),
      dateColumn('最晚', 'Due', ({ dueOn }) => dueOn),
      textColumn('逾期', 'Overdue', ({ isOverdue }) => yesOrNothing(isOverdue)),
    ],
    { none: words('没有要做的事。', 'Nothing is to be done.'), all },
  );
