import 'reflect-metadata';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { GraphQLPartialDate } from '../scalars.ts';
import type { PartialDate } from '../partialDate.ts';

@ObjectType({ description: 'What a worker stated about a standard or an item of a checklist' })
export class WrittenStatement {
  @Field(() => ID, { description: 'Of the entry of the book' })
  id!: string;

  @Field(() => GraphQLPartialDate)
  on!: PartialDate;

  @Field(() => Boolean, { nullable: true })
  holds!: boolean | null;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field(() => String, { nullable: true, description: 'What it rests on' })
  text!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the document is' })
  reference!: string | null;

  @Field(() => GraphQLPartialDate, { nullable: true, description: 'Until when it holds' })
  until!: PartialDate | null;

  @Field(() => Boolean, { description: 'False once it has to be looked at anew' })
  isCurrent!: boolean;
}
