import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Spoken, type Sentence } from '../sentence.ts';
import { ActorReference } from './actorReference.ts';
import { SeparatedGroup } from './ego.ts';

@ObjectType({ description: 'How a network hangs together; null = undefined in so small a network' })
export class WhatIfFigures {
  @Field(() => Int, { description: 'How many are in the network' })
  order!: number;

  @Field(() => Int, { description: 'Parts without a tie between them' })
  components!: number;

  @Field(() => Int, { nullable: true, description: 'How many the largest part holds' })
  largestComponent!: number | null;

  @Field(() => Int, { description: 'How many have no tie' })
  isolates!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Which share of the others one can reach within two steps, on average over all',
  })
  reach2!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How far apart they are, 0 (all are in contact) to 1 (none is)',
  })
  distanceFragmentation!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Steps between two of the largest part, on average: it may fall because parts fell off',
  })
  averageDistance!: number | null;
}

@ObjectType({ description: 'How many gaps of one rule there are, confirmed and unknown ones together' })
export class WhatIfGap {
  @Field(() => ID)
  rule!: string;

  @Spoken()
  name!: Sentence;

  @Field(() => Int)
  before!: number;

  @Field(() => Int)
  after!: number;
}

@ObjectType({ description: 'How many members of an organization are linked by ties among its members' })
export class WhatIfOrganization {
  @Field(() => ActorReference)
  organization!: ActorReference;

  @Field(() => Int, { description: 'Members in the largest part of the network of its members' })
  before!: number;

  @Field(() => Int)
  after!: number;
}

@ObjectType({ description: 'What would change if some left and ties came about; nothing is recorded' })
export class WhatIf {
  @Field(() => [ActorReference], { description: 'Who would leave' })
  leaving!: ActorReference[];

  @Field(() => WhatIfFigures)
  before!: WhatIfFigures;

  @Field(() => WhatIfFigures)
  after!: WhatIfFigures;

  @Field(() => [SeparatedGroup], {
    description:
      'Who would no longer be linked to the largest part of those with whom she is linked now: the largest group first, together at most 50 by name',
  })
  separated!: SeparatedGroup[];

  @Field(() => [WhatIfGap], { description: 'Every rule of the work list' })
  gaps!: WhatIfGap[];

  @Field(() => [WhatIfOrganization], {
    description:
      'Those that somebody would leave, or within which a tie would come about; at most 50, by name',
  })
  organizations!: WhatIfOrganization[];

  @Spoken({ list: true, description: 'The changes in words' })
  sentences!: Sentence[];
}
