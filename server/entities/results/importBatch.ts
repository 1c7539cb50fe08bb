import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from '../scalars.ts';
import { Spoken, type Sentence } from '../sentence.ts';

@ObjectType({ description: 'An import that was written: it can be taken back' })
export class ImportBatch {
  @Field(() => ID, { description: 'The Source that stands for it' })
  id!: string;

  communityId!: string;

  @Field(() => String, { description: 'The names of its files' })
  title!: string;

  @Field(() => GraphQLDateTime)
  importedAt!: string;

  @Field(() => ID, { nullable: true, description: 'The account that wrote it; null = not recorded' })
  importedBy!: string | null;

  @Field(() => Int, { nullable: true, description: 'Nodes that it added; null = not recorded' })
  nodes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Ties that it added; null = not recorded' })
  ties!: number | null;

  @Field(() => Int, { nullable: true, description: 'Nodes that it changed; null = not recorded' })
  changed!: number | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was taken back, save what had been edited since; null = it was not',
  })
  takenBackAt!: string | null;

  @Field(() => Boolean, { description: 'Whether it did anything that could be taken back' })
  canUndo!: boolean;
}

@ObjectType({ description: 'Something of an import that stays when it is taken back, and why' })
export class UndoConflict {
  @Field(() => ID)
  nodeId!: string;

  /** The other end, when it is about a tie. */
  otherId!: string | null;

  @Field(() => String, { description: 'Name of the node; of a tie, of both its ends' })
  name!: string;

  @Spoken({ description: 'What has happened since' })
  what!: Sentence;
}

@ObjectType({ description: 'What taking an import back does, or has done' })
export class UndoneImport {
  @Field(() => Int, { description: 'Nodes that go' })
  nodes!: number;

  @Field(() => Int, { description: 'Ties that go' })
  ties!: number;

  @Field(() => Int, { description: 'Nodes of the import that stay' })
  kept!: number;

  @Field(() => Int, { description: 'Nodes that become again what they were before the import' })
  restored!: number;

  @Field(() => Int, { description: 'What stays because something has happened since, counted' })
  conflictCount!: number;

  /** The first of them. */
  conflictList!: UndoConflict[];
}

@ObjectType({
  description: 'An import that was begun and neither written nor dropped: `import(id)` goes on with it',
})
export class OpenImport {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The names of its files' })
  title!: string;

  @Field(() => GraphQLDateTime)
  startedAt!: string;

  @Field(() => ID, { nullable: true, description: 'The account that began it; null = the command line' })
  startedBy!: string | null;

  @Field(() => String, { description: 'How its files are read, as ImportOptionsInput in JSON' })
  options!: string;
}
