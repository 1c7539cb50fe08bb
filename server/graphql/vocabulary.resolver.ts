import { Ctx, Field, Float, ObjectType, Query, Resolver } from 'type-graphql';
import { isPersonLabel } from '../entities/actor.ts';
import { contactFrequencies } from '../entities/contactFrequency.ts';
import { hasLines, type PropertyDescriptor } from '../entities/property.ts';
import { nodeKinds } from '../entities/nodeKinds.ts';
import { techniqueIds, techniques } from '../entities/technique.ts';
import type { TieKind } from '../entities/tieKind.ts';
import { networkTieKinds, tieKinds } from '../entities/tieKinds.ts';
import { shown, type Language, type Wording } from '../entities/wording.ts';
import { exportFormats } from '../inquiry/exportedFiles.ts';
import type { Context } from './context.ts';

@ObjectType({
  description: 'A word of the vocabulary: its id, and how it is called in the language asked for',
})
export class Term {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType()
export class PropertyTerm extends Term {
  @Field(() => String, { description: 'text, texts, integer, number, date, boolean or choice' })
  type!: string;

  @Field(() => Boolean)
  required!: boolean;

  @Field(() => [Term], { description: 'Of a choice' })
  choices!: Term[];

  @Field(() => String, { nullable: true, description: 'The choice that a form begins with; null = none' })
  usual!: string | null;

  @Field(() => Boolean, { description: 'Whether it is a text that may have several lines' })
  hasLines!: boolean;

  @Field(() => Float, { nullable: true, description: 'The least that a number may be' })
  min!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The most that a number may be; of texts, how many signs each may have',
  })
  max!: number | null;
}

@ObjectType()
export class NodeKindTerm extends Term {
  @Field(() => String, { description: 'Name of the query that lists such nodes' })
  plural!: string;

  @Field(() => String, { description: 'Id of the property by which such a node is called' })
  nameProperty!: string;

  @Field(() => [PropertyTerm])
  properties!: PropertyTerm[];
}

@ObjectType()
export class TieKindTerm extends Term {
  @Field(() => Boolean)
  directed!: boolean;

  @Field(() => Boolean, {
    description: 'Whether it is a contact of actors, and so can be an edge of a network',
  })
  inNetworks!: boolean;

  @Field(() => [String])
  from!: readonly string[];

  @Field(() => [String])
  to!: readonly string[];

  @Field(() => [Term])
  subkinds!: Term[];

  @Field(() => String, { nullable: true, description: 'What a weight means; null where there is none' })
  weight!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The least weight; null where any number but 0 will do',
  })
  weightMin!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The largest weight; null where any number but 0 will do',
  })
  weightMax!: number | null;

  @Field(() => [String], {
    description: 'Ids of the techniques by which one can say it of another; empty = not one of persons',
  })
  methods!: readonly string[];
}

@ObjectType({ description: 'A technique of finding leaders' })
export class TechniqueTerm extends Term {
  @Field(() => String, { description: 'How it is done, in plain words' })
  meaning!: string;
}

@ObjectType({ description: 'A format of files as which a community or a network can be taken away' })
export class ExportFormatTerm extends Term {
  @Field(() => String, { description: 'What it is and which programs open it' })
  hint!: string;

  @Field(() => Boolean, {
    description: 'Whether it can hold a whole community; every format holds the network of a selection',
  })
  holdsCommunity!: boolean;
}

@ObjectType({ description: 'Everything that can be in a community, and how it is called' })
export class Vocabulary {
  @Field(() => [NodeKindTerm])
  nodeKinds!: NodeKindTerm[];

  @Field(() => [TieKindTerm])
  tieKinds!: TieKindTerm[];

  @Field(() => [TechniqueTerm], {
    description: 'In the order in which they are shown; the ids are those of Technique',
  })
  techniques!: TechniqueTerm[];

  @Field(() => [Term], { description: 'The most frequent first; the ids are those of ContactFrequency' })
  contactFrequencies!: Term[];

  @Field(() => [ExportFormatTerm], {
    description: 'Formats of `/export/<community>/<id>`, in the order in which they are shown',
  })
  exportFormats!: ExportFormatTerm[];
}

@Resolver()
export class VocabularyResolver {
  @Query(() => Vocabulary)
  vocabulary(@Ctx() { language }: Context): Vocabulary {
    return {
      nodeKinds: nodeKinds.map((kind) => ({
        id: kind.label,
        name: shown(kind.wording, language),
        plural: kind.plural,
        nameProperty: kind.nameProperty,
        properties: kind.properties.map((property) => propertyTerm(property, language)),
      })),
      tieKinds: tieKinds.map((kind) => tieKindTerm(kind, language)),
      techniques: techniqueIds.map((id) => ({
        id,
        name: shown(techniques[id], language),
        meaning: techniques[id].meaning[language],
      })),
      contactFrequencies: terms(contactFrequencies, language),
      exportFormats: exportFormats.map(({ id, wording, hint, contents }) => ({
        id,
        name: shown(wording, language),
        hint: shown(hint, language),
        holdsCommunity: contents.includes('community'),
      })),
    };
  }
}

const terms = (wordings: Readonly<Record<string, Wording>>, language: Language): Term[] =>
  Object.entries(wordings).map(([id, wording]) => ({ id, name: shown(wording, language) }));

function tieKindTerm(kind: TieKind, language: Language): TieKindTerm {
  const isOfPersons = [...kind.from, ...kind.to].every((label) => isPersonLabel(label));
  return {
    id: kind.id,
    name: shown(kind.wording, language),
    directed: kind.directed,
    inNetworks: (networkTieKinds as readonly string[]).includes(kind.id),
    from: kind.from,
    to: kind.to,
    subkinds: terms(kind.subkinds, language),
    weight: kind.weight ? shown(kind.weight, language) : null,
    weightMin: kind.weightRange?.min ?? null,
    weightMax: kind.weightRange?.max ?? null,
    methods: kind.methods?.ofOthers ?? (isOfPersons ? techniqueIds : []),
  };
}

function propertyTerm(property: PropertyDescriptor, language: Language): PropertyTerm {
  return {
    id: property.name,
    name: shown(property.wording, language),
    type: property.type,
    required: property.required ?? false,
    choices: property.type === 'choice' ? terms(property.choices, language) : [],
    usual: property.type === 'choice' ? (property.usual ?? null) : null,
    hasLines: hasLines(property),
    min: 'min' in property ? property.min : null,
    max: 'max' in property ? property.max : null,
  };
}
