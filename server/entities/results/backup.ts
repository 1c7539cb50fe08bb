import { Field, Float, Int, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from '../scalars.ts';

@ObjectType({ description: 'A backup in the folder of backups' })
export class Backup {
  @Field(() => String, { description: 'Name of its file' })
  name!: string;

  @Field(() => GraphQLDateTime)
  madeAt!: string;

  @Field(() => Float, { description: 'Size of its file' })
  bytes!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Rows of every kind, accounts and consents included; null = made elsewhere and not verified yet',
  })
  nodes!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Former versions included; null = made elsewhere and not verified yet',
  })
  ties!: number | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the whole of it was last read and found right; null = never',
  })
  verifiedAt!: string | null;
}

@ObjectType({ description: 'A backup that could not be made' })
export class BackupFailure {
  @Field(() => GraphQLDateTime)
  at!: string;

  @Field(() => String, { description: 'What went wrong, and what to do' })
  message!: string;
}

@ObjectType({ description: 'How backups are made here' })
export class BackupState {
  @Field(() => Boolean, {
    description: 'Whether a folder and a passphrase are set, so that backups can be made',
  })
  isConfigured!: boolean;

  @Field(() => Int, { description: 'Hours from one backup to the next; 0 = none are made by themselves' })
  everyHours!: number;

  @Field(() => Int, { description: 'Days after which a backup is deleted, unless it is the newest good one' })
  keepDays!: number;

  @Field(() => BackupFailure, { nullable: true, description: 'Null when the last backup was made' })
  lastFailure!: BackupFailure | null;
}
