import { Field, Int, ObjectType } from 'type-graphql';
import { PackageAttributeEnum, type PackageAttribute } from '../researchPackage.ts';

@ObjectType({ description: 'How far persons can be told apart by what is known of them' })
export class DisclosureCounts {
  @Field(() => Int, { description: 'Groups of persons of whom the same is known' })
  classes!: number;

  @Field(() => Int, { description: 'Persons who are alone in their group' })
  unique!: number;

  @Field(() => Int, { description: 'Persons in groups of fewer than k, those who are alone among them' })
  fewerThanK!: number;
}

@ObjectType({ description: 'One attribute of residents, as it will leave' })
export class DisclosedAttribute {
  @Field(() => PackageAttributeEnum)
  id!: PackageAttribute;

  @Field(() => Int, { description: 'Steps by which it was made coarser; 0 = as recorded' })
  coarsened!: number;

  @Field(() => Int, { description: 'So many steps take it out for everybody' })
  steps!: number;

  @Field(() => Int, { description: 'Different values as recorded' })
  valuesBefore!: number;

  @Field(() => Int, { description: 'Different values as they will leave' })
  valuesAfter!: number;
}

@ObjectType({ description: 'Who could be found at one moment by the shape of the network alone' })
export class MomentDisclosure {
  @Field(() => DisclosureCounts, { description: 'By who knows how many contacts somebody has (k-degree)' })
  degree!: DisclosureCounts;

  @Field(() => DisclosureCounts, {
    description:
      'By who knows her contacts and who of them are in contact (k-neighbourhood): at least so many',
  })
  neighbourhood!: DisclosureCounts;
}

@ObjectType({ description: 'What would tell residents apart in a research package, before it leaves' })
export class PackageDisclosure {
  @Field(() => Int)
  k!: number;

  @Field(() => Int, { description: 'Residents in the package' })
  persons!: number;

  @Field(() => DisclosureCounts, { description: 'By the attributes as recorded' })
  attributesBefore!: DisclosureCounts;

  @Field(() => DisclosureCounts, { description: 'By the attributes as they will leave' })
  attributesAfter!: DisclosureCounts;

  @Field(() => [DisclosedAttribute])
  attributes!: DisclosedAttribute[];

  @Field(() => Int, { description: 'Residents of whom all attributes are taken out' })
  suppressed!: number;

  @Field(() => [MomentDisclosure], { description: 'In the order of the moments' })
  moments!: MomentDisclosure[];

  @Field(() => DisclosureCounts, { description: 'By the number of contacts at every moment together' })
  degreeOverTime!: DisclosureCounts;

  @Field(() => DisclosureCounts, { description: 'By that and the attributes as they will leave' })
  degreeAndAttributes!: DisclosureCounts;
}

@ObjectType({ description: 'One moment of a research package' })
export class PackageMomentSummary {
  @Field(() => String, { description: 'Name of the wave, or the date' })
  name!: string;

  @Field(() => Int, { description: 'Actors who belonged to the community then' })
  actors!: number;

  @Field(() => Int)
  ties!: number;
}

@ObjectType({ description: 'What a research package would hold, to be looked at before it leaves' })
export class ResearchPackageCheck {
  @Field(() => Int)
  actors!: number;

  @Field(() => [PackageMomentSummary], { description: 'In order of time' })
  moments!: PackageMomentSummary[];

  @Field(() => [String], {
    description: 'Names of the networks: `ties` for all chosen ties together, then each kind',
  })
  networks!: string[];

  @Field(() => PackageDisclosure)
  disclosure!: PackageDisclosure;
}
