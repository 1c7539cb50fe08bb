import 'reflect-metadata';
import { Field, Float, Int } from 'type-graphql';
import { GraphQLPartialDate } from './scalars.ts';
import { isPlainText } from './plainText.ts';
import type { Problem } from './problem.ts';
import type { Wording } from './wording.ts';
import { isCalled } from './wording.ts';
import { checkWrittenDate } from './writtenDate.ts';

interface Described {
  readonly wording: Wording;
  readonly required?: boolean;
}

/** What a property of an entity may hold: the one description from which API, inputs, import and export are made. */
export type PropertyType =
  | (Described & { readonly type: 'text'; readonly max: number })
  | (Described & { readonly type: 'texts'; readonly max: number; readonly most: number })
  | (Described & { readonly type: 'integer' | 'number'; readonly min: number; readonly max: number })
  | (Described & { readonly type: 'date' })
  | (Described & { readonly type: 'boolean' })
  | (Described & {
      readonly type: 'choice';
      readonly enumType: object;
      readonly choices: Readonly<Record<string, Wording>>;
      /** The choice that a form begins with; a program names it itself. */
      readonly usual?: string;
    });

export type PropertyDescriptor = PropertyType & { readonly name: string };
export type PropertyValue = string | number | boolean | readonly string[] | null;

/** Texts that may be as long as this are written in paragraphs. */
const leastOfLines = 500;

const registered = new Map<object, PropertyDescriptor[]>();

/** Declares a property of an entity: a field of its GraphQL type, of its inputs, and a column of its files. */
export function Property(type: PropertyType) {
  return (prototype: object, name: string | symbol): void => {
    const key = String(name);
    registered.set(prototype, [...(registered.get(prototype) ?? []), { ...type, name: key }]);
    Field(graphqlType(type), { nullable: !type.required && type.type !== 'texts' })(prototype, key);
  };
}

/** Properties of a class, those of its ancestors first, in the order of their declaration. */
export function propertiesOf(entity: abstract new () => object): readonly PropertyDescriptor[] {
  const chain: PropertyDescriptor[][] = [];
  for (
    let prototype: object | null = entity.prototype;
    prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    chain.unshift(registered.get(prototype) ?? []);
  }
  return chain.flat();
}

export function graphqlType(type: PropertyType) {
  return (): never => {
    const found = {
      text: String,
      texts: [String],
      integer: Int,
      number: Float,
      date: GraphQLPartialDate,
      boolean: Boolean,
      choice: type.type === 'choice' ? type.enumType : String,
    }[type.type];
    return found as never;
  };
}

/** Whether a text may have several lines: a note may, a name may not. */
export const hasLines = (property: PropertyDescriptor): boolean =>
  property.type === 'text' && property.max >= leastOfLines;

/** The text is not told: it would do in the answer what it must not do in the record. */
const unreadable = (field: string): Problem[] => [{ code: 'unreadableSigns', field }];

/** Every fault of a value for this property; an empty list when it may be stored. Null passes unless required. */
export function checkProperty(property: PropertyDescriptor, value: unknown): Problem[] {
  const field = property.name;
  const fault = (code: Problem['code'], parameters?: Problem['parameters']): Problem[] => [
    { code, field, value: typeof value === 'string' ? value.slice(0, 80) : undefined, parameters },
  ];
  if (value === null || value === undefined || value === '')
    return property.required ? fault('required') : [];
  switch (property.type) {
    case 'text':
      if (typeof value !== 'string') return fault('badRequest');
      if (!isPlainText(value, { hasLines: hasLines(property) })) return unreadable(field);
      return value.length > property.max ? fault('tooLong', { max: property.max }) : [];
    case 'texts':
      if (!Array.isArray(value)) return fault('badRequest');
      if (value.length > property.most) return fault('tooMany', { max: property.most });
      if (value.some((text) => typeof text === 'string' && !isPlainText(text, { hasLines: false })))
        return unreadable(field);
      return value.some((text) => typeof text !== 'string' || text.length > property.max)
        ? fault('tooLong', { max: property.max })
        : [];
    case 'integer':
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return fault('notANumber');
      if (property.type === 'integer' && !Number.isInteger(value)) return fault('notAnInteger');
      if (value < property.min) return fault('tooSmall', { min: property.min });
      return value > property.max ? fault('tooLarge', { max: property.max }) : [];
    case 'date':
      return typeof value === 'string' ? checkWrittenDate(field, value) : fault('notADate');
    case 'boolean':
      return typeof value === 'boolean' ? [] : fault('notYesOrNo');
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(property.choices, value)
        ? []
        : fault('notAChoice', { choices: Object.keys(property.choices).join(', ') });
  }
}

/** The choice that a word of a file stands for, in either language; null when none. */
export function choiceCalled(property: PropertyDescriptor & { type: 'choice' }, word: string): string | null {
  return Object.entries(property.choices).find(([id, wording]) => isCalled(id, wording, word))?.[0] ?? null;
}
