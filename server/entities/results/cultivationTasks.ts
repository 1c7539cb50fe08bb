import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CaseEntry } from '../cultivation/caseEntry.ts';
import { enumOf } from '../enumOf.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { CaseTask } from './caseView.ts';

/** Which tasks a list shows: those to be done, those of them whose day is over, or those that were done. */
export const taskFilters = ['open', 'overdue', 'done'] as const;
export type TaskFilter = (typeof taskFilters)[number];
export const TaskFilterEnum = enumOf(taskFilters);
registerEnumType(TaskFilterEnum, {
  name: 'TaskFilter',
  description: 'Tasks to be done, those of them whose day is over, or those that were done',
});

@ObjectType({ description: 'A task of a community’s cultivation' })
export class CultivationTask extends CaseTask {
  @Field(() => ID, { nullable: true })
  caseId!: string | null;

  @Spoken({ nullable: true, description: 'What the case is called, else the name of its model' })
  caseTitle!: Sentence | null;

  @Field(() => ID, { description: 'The node that it is about' })
  subjectId!: string;

  @Spoken()
  subjectName!: Sentence;

  @Spoken({ nullable: true })
  stageName!: Sentence | null;

  @Field(() => CaseEntry, {
    nullable: true,
    description: 'As it was written down; null = planned, and nobody wrote it down yet',
  })
  written!: CaseEntry | null;
}

@ObjectType({
  description: 'Tasks by day: those to be done by the day on which they are due, those done the latest first',
})
export class CultivationTasks {
  @Field(() => Int, { description: 'How many the whole list has' })
  totalCount!: number;

  @Field(() => Int, { description: 'To be done, whatever is listed' })
  openCount!: number;

  @Field(() => Int, { description: 'Of those to be done, how many are late' })
  overdueCount!: number;

  @Field(() => [CultivationTask])
  tasks!: CultivationTask[];
}
