import 'reflect-metadata';
import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Somebody whose account may look after the people of a community' })
export class Colleague {
  @Field(() => ID, { description: 'Account' })
  id!: string;

  @Field(() => String, { description: 'Empty for who works alone on a computer, without an account' })
  name!: string;

  @Field(() => Boolean, { description: 'The asker herself' })
  isMe!: boolean;
}
