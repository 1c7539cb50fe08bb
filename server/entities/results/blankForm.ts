import { Field, ID, ObjectType } from 'type-graphql';
import { Spoken, type Sentence } from '../sentence.ts';

@ObjectType({ description: 'A line of a form to print' })
export class BlankFormRow {
  @Spoken()
  name!: Sentence;

  @Spoken({ nullable: true })
  hint!: Sentence | null;

  @Spoken({ list: true, description: 'What one sees at 1, 3 and 5, where it is rated from 1 to 5' })
  anchors!: Sentence[];
}

@ObjectType({
  description:
    'A form whose lines come from what is assessed and asked for here, to be printed and filled in by hand',
})
export class BlankForm {
  @Field(() => ID, { description: 'Id of an assessment, or `filing`' })
  id!: string;

  @Spoken()
  name!: Sentence;

  @Spoken()
  about!: Sentence;

  @Field(() => [BlankFormRow])
  rows!: BlankFormRow[];
}
