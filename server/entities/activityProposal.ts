import 'reflect-metadata';
import { Field, ID, InputType } from 'type-graphql';
import type { PartialDate } from './partialDate.ts';
import { GraphQLPartialDate } from './scalars.ts';

@InputType({ description: 'An activity that a resident leader means to hold with her team' })
export class ActivityProposalInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the client: sending the same proposal again does nothing',
  })
  id?: string | null;

  @Field(() => ID, { description: 'Her team' })
  organizationId!: string;

  @Field(() => String, { description: 'At most 200 signs' })
  title!: string;

  @Field(() => GraphQLPartialDate, { description: 'A whole day from today on' })
  date!: PartialDate;

  @Field(() => String, { nullable: true, description: 'Of what kind; at most 60 signs' })
  kind?: string | null;

  @Field(() => String, { nullable: true, description: 'Where, what for; at most 2,000 signs' })
  note?: string | null;
}
