import 'reflect-metadata';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { settlementIds, type Settlement } from '../cultivation/filingSet.ts';
import { enumOf } from '../enumOf.ts';
import { Spoken, type Sentence } from '../sentence.ts';
import { FilingRules } from './filing.ts';

export const SettlementEnum = enumOf(settlementIds);
registerEnumType(SettlementEnum, {
  name: 'Settlement',
  description: 'By which number of organizations a community is measured',
});

@ObjectType({ description: 'Standards of maturity of a field' })
export class MaturityStandards {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The setting by which the community saved them; null = as shipped',
  })
  settingId!: string | null;

  @Field(() => Int, { nullable: true, description: 'From 1; null = as shipped' })
  version!: number | null;

  @Field(() => String)
  field!: string;

  @Spoken()
  name!: Sentence;

  @Spoken()
  source!: Sentence;

  @Field(() => String, { description: 'Of the shape of `maturitySet.schema.json`' })
  json!: string;
}

@ObjectType({ description: 'Rules of filing that a community can choose' })
export class OfferedFilingSet {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The setting by which the community saved it; null = as shipped',
  })
  settingId!: string | null;

  @Field(() => FilingRules)
  rules!: FilingRules;

  @Field(() => String, { description: 'Of the shape of `filingSet.schema.json`' })
  json!: string;
}

@ObjectType({ description: 'The rules of filing that a community goes by, and those that it can choose' })
export class FilingSets {
  @Field(() => ID)
  chosen!: string;

  @Field(() => SettlementEnum)
  settlement!: Settlement;

  @Field(() => [OfferedFilingSet])
  sets!: OfferedFilingSet[];
}
