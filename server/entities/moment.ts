import 'reflect-metadata';
import { IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { NetworkSelection } from './networkSelection.ts';
import type { PartialDate } from './partialDate.ts';
import { ProblemError } from './problem.ts';
import { GraphQLPartialDate } from './scalars.ts';

/** When a network is looked at: on a day (or in a month or year), or in a survey round. Exactly one of the two is given. */
@InputType({ description: 'When a network is looked at: a date, or a survey round. Exactly one of the two' })
export class Moment {
  @Field(() => GraphQLPartialDate, {
    nullable: true,
    description: 'As it was on this date: every tie that held then',
  })
  date?: PartialDate | null;

  @Field(() => ID, { nullable: true, description: 'Only ties learnt in this survey round' })
  @IsOptional()
  @MaxLength(100)
  waveId?: string | null;
}

/**
 * A selection at one moment: its own dates and survey round are replaced by the moment, all else stays.
 * @throws ProblemError `badMoment` when the moment has neither a date nor a survey round, or both
 */
export function selectionAt(selection: NetworkSelection, moment: Moment, field = 'moment'): NetworkSelection {
  const { date, waveId } = moment;
  if (Boolean(date) === Boolean(waveId)) throw new ProblemError({ code: 'badMoment', field });
  return { ...selection, from: null, to: null, asOf: date || null, waveId: waveId || null };
}
