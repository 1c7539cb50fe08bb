import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Spoken, type Sentence } from '../sentence.ts';
import { SeriesWindow } from './series.ts';

export const stateKinds = ['community', 'organization', 'role', 'post'] as const;
export type StateKind = (typeof stateKinds)[number];
export const StateKindEnum = Object.fromEntries(stateKinds.map((id) => [id, id]));
registerEnumType(StateKindEnum, {
  name: 'StateKind',
  description:
    'What somebody can be in. community: a group found from the ties, matched through time; organization: the one joined first; role: the highest one in an organization; post: in a committee',
});

@ObjectType({ description: 'A state that actors may be in' })
export class AlluvialState {
  @Field(() => ID, {
    description:
      '`none` = in none, but in one in another window; `other` = one of those that are not told apart',
  })
  id!: string;

  @Spoken()
  name!: Sentence;
}

@ObjectType({ description: 'How many are in one state in one window' })
export class AlluvialCount {
  @Field(() => Int, { description: 'Which window, from 0' })
  window!: number;

  @Field(() => ID)
  state!: string;

  @Field(() => Int)
  actors!: number;
}

@ObjectType({ description: 'How many went from one state into another, or stayed' })
export class AlluvialFlow {
  @Field(() => Int, { description: 'The earlier window' })
  window!: number;

  @Field(() => ID)
  from!: string;

  @Field(() => ID)
  to!: string;

  @Field(() => Int)
  actors!: number;
}

@ObjectType({ description: 'Which states actors are in through time, and from which into which they go' })
export class Alluvial {
  @Field(() => [SeriesWindow])
  windows!: readonly SeriesWindow[];

  @Field(() => [AlluvialState], { description: 'Most actors first; `none` and `other` last' })
  states!: readonly AlluvialState[];

  @Field(() => [AlluvialCount])
  counts!: readonly AlluvialCount[];

  @Field(() => [AlluvialFlow])
  flows!: readonly AlluvialFlow[];

  @Spoken({
    list: true,
    description: 'Of communities: which came up, split, merged and ended, the latest first, at most 100',
  })
  events!: readonly Sentence[];
}
