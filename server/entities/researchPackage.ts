import 'reflect-metadata';
import { ArrayMaxSize, ArrayMinSize, ValidateNested } from 'class-validator';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { enumOf } from './enumOf.ts';
import { Moment } from './moment.ts';

/** What may be told of residents in a research package, coarsened. */
export const packageAttributes = ['gender', 'birthDecade', 'building', 'willingness'] as const;
export type PackageAttribute = (typeof packageAttributes)[number];

export const PackageAttributeEnum = enumOf(packageAttributes);
registerEnumType(PackageAttributeEnum, {
  name: 'PackageAttribute',
  description: 'What may be told of residents in a research package, coarsened where few share it',
});

/** Bounds of what may be asked for, and what is usual. */
export const packageLimits = {
  moments: 24,
  k: { min: 2, max: 20, usual: 5 },
  seed: { min: 0, max: 2_147_483_647, usual: 1 },
} as const;

/** What goes into a research package besides the selection. */
@InputType({
  description: 'What goes into a research package besides the selection, whose own date does not count',
})
export class ResearchPackageOptions {
  @Field(() => [Moment], {
    description: `The waves or dates at which the network is seen, 1 to ${packageLimits.moments}; put in order of time`,
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(packageLimits.moments)
  @ValidateNested({ each: true })
  moments!: Moment[];

  @Field(() => [PackageAttributeEnum], {
    defaultValue: ['gender', 'birthDecade', 'building'],
    description: 'What is told of residents',
  })
  @ArrayMaxSize(packageAttributes.length)
  attributes!: PackageAttribute[];

  @Field(() => Int, {
    defaultValue: packageLimits.k.usual,
    description: `Nobody is told apart from fewer than so many by the attributes, ${packageLimits.k.min} to ${packageLimits.k.max}`,
  })
  k!: number;

  @Field(() => Int, {
    defaultValue: packageLimits.seed.usual,
    description: 'For what the scripts of the package draw by chance',
  })
  seed!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Ties of social workers come with their post and are not chosen: structural 10 and 11 in the matrices of RSiena',
  })
  professionalsGiven!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also actors who have no tie at any of the moments and were not asked',
  })
  everyone!: boolean;
}
