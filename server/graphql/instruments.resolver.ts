import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { scoredAnswers } from '../analysis/instruments/scoredAnswers.ts';
import { InstrumentAnswers, InstrumentAnswersInput, standingAnswers } from '../entities/instrumentAnswers.ts';
import {
  checkReliability,
  contentOfReliability,
  SaveInstrumentReliabilityInput,
  toReliability,
} from '../entities/instrumentReliability.ts';
import { findInstrument, instruments } from '../entities/instruments.ts';
import {
  checkInstrumentTexts,
  contentOfTexts,
  InstrumentTexts,
  SaveInstrumentTextsInput,
  toInstrumentTexts,
} from '../entities/instrumentTexts.ts';
import { ProblemError, type Problem } from '../entities/problem.ts';
import { InstrumentEntry } from '../entities/results/instrumentEntry.ts';
import { ScoredAnswers } from '../entities/results/scoredAnswers.ts';
import { isShown } from '../entities/shownNode.ts';
import { decodeCursor, toPage } from '../store/cursor.ts';
import { connectionType, PageArguments, type Connection } from './connection.ts';
import type { Context } from './context.ts';
import { instrumentEntryOf } from './instrumentEntryOf.ts';
import { residentOf } from './residentOf.ts';

const ScoredAnswersConnection = connectionType<ScoredAnswers>(ScoredAnswers, 'ScoredAnswers');

/** Scales, their texts, and what persons answered to them. */
@Resolver(() => InstrumentAnswers)
export class InstrumentsResolver {
  @Query(() => [InstrumentEntry], {
    description: 'Scales that can be asked, and what this community entered for them',
  })
  async instruments(
    @Arg('communityId', () => ID) communityId: string,
    @Ctx() context: Context,
  ): Promise<InstrumentEntry[]> {
    return entriesOf(communityId, context);
  }

  @Mutation(() => InstrumentTexts, {
    description: 'Adds a version of the texts of a scale. What the newest says already is not added again',
  })
  async saveInstrumentTexts(
    @Arg('input', () => SaveInstrumentTextsInput) input: SaveInstrumentTextsInput,
    @Ctx() { stores, viewer }: Context,
  ): Promise<InstrumentTexts> {
    refuse(checkInstrumentTexts(input));
    const { communityId, instrument: name } = input;
    const content = contentOfTexts(input);
    const createdBy = viewer.accountId;
    return toInstrumentTexts(
      await stores.settings.save({ communityId, kind: 'instrumentTexts', name, content, createdBy }),
    );
  }

  @Mutation(() => InstrumentTexts, { description: 'Puts the texts of a scale away, with all their versions' })
  async retireInstrumentTexts(
    @Arg('id', () => ID) id: string,
    @Ctx() { stores }: Context,
  ): Promise<InstrumentTexts> {
    return toInstrumentTexts(await stores.settings.retire('instrumentTexts', id));
  }

  @Mutation(() => InstrumentEntry, {
    description: 'How far scores of a scale vary and can be relied on; none at all = nothing is known',
  })
  async saveInstrumentReliability(
    @Arg('input', () => SaveInstrumentReliabilityInput) input: SaveInstrumentReliabilityInput,
    @Ctx() context: Context,
  ): Promise<InstrumentEntry> {
    refuse(checkReliability(input));
    const { communityId, instrument: name } = input;
    const content = contentOfReliability(input);
    const { stores, viewer } = context;
    const createdBy = viewer.accountId;
    await stores.settings.save({ communityId, kind: 'instrumentReliability', name, content, createdBy });
    return (await entriesOf(communityId, context)).find(({ id }) => id === name)!;
  }

  @Query(() => ScoredAnswersConnection, {
    description:
      'What a person answered to scales, the latest first; without what was corrected or taken back. Of who withdrew from the network, or was merely mentioned, none',
  })
  async instrumentAnswers(
    @Arg('personId', () => ID) personId: string,
    @Arg('instrument', () => ID, { nullable: true, description: 'Only those to one scale' })
    instrument: string | null,
    @Args(() => PageArguments) { first, after }: PageArguments,
    @Ctx() context: Context,
  ): Promise<Connection<ScoredAnswers>> {
    const end = decodeCursor(after, 3);
    const all = (await mayBeAsked(personId, context)) ? await scoredOf(personId, context) : [];
    const wanted = all.filter(({ answers }) => !instrument || answers.instrument === instrument);
    // The entry at which a page ended may have been corrected since.
    const rest = after ? wanted.filter((each) => positionOf(each).join(' ') < end.join(' ')) : wanted;
    const count = () => Promise.resolve(wanted.length);
    return toPage(rest.slice(0, first + 1), first, count, positionOf);
  }

  @Mutation(() => InstrumentAnswers, {
    description:
      'Adds what a resident answered to a scale. Who withdrew from the network or was merely mentioned is not asked',
  })
  async recordInstrumentAnswers(
    @Arg('input', () => InstrumentAnswersInput) input: InstrumentAnswersInput,
    @Ctx() context: Context,
  ): Promise<InstrumentAnswers> {
    if (!(await mayBeAsked(input.personId, context)))
      throw new ProblemError({ code: 'notToBeAsked', field: 'personId' });
    const { stores, viewer, today } = context;
    const askedOn = input.askedOn ?? today();
    return stores.instrumentAnswers.record({ ...input, askedOn, askedBy: viewer.accountId }, today());
  }

  @FieldResolver(() => String)
  instrumentName(@Root() { instrument }: InstrumentAnswers, @Ctx() { say }: Context): string {
    return say({ text: `instrument.${instrument}` });
  }
}

/** As `ofPerson` orders entries. */
const positionOf = ({ answers: { askedOn, recordedAt, id } }: ScoredAnswers): readonly string[] => [
  askedOn,
  recordedAt,
  id,
];

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemError(problems);
}

async function entriesOf(communityId: string, { stores, language }: Context): Promise<InstrumentEntry[]> {
  const texts = (await stores.settings.list(communityId, 'instrumentTexts')).map(toInstrumentTexts);
  const reliability = await stores.settings.list(communityId, 'instrumentReliability');
  return instruments.map((instrument) => {
    const known = reliability.find(({ name }) => name === instrument.id);
    const entered = {
      communityId,
      texts: texts.find((each) => each.instrument === instrument.id) ?? null,
      reliability: known ? toReliability(known) : [],
    };
    return instrumentEntryOf(instrument, entered, language);
  });
}

/** @throws ProblemError `notFound` when there is no such resident */
async function mayBeAsked(personId: string, context: Context): Promise<boolean> {
  return isShown(await residentOf(personId, context), context.today());
}

/** All that a person answered, with scores, the latest first. Reads the store three times, whatever there is. */
async function scoredOf(personId: string, { stores }: Context): Promise<ScoredAnswers[]> {
  const standing = standingAnswers(await stores.instrumentAnswers.ofPerson(personId));
  const [first] = standing;
  if (!first) return [];
  const reliability = await stores.settings.list(first.communityId, 'instrumentReliability');
  const textsIds = standing.flatMap(({ textsId }) => (textsId === null ? [] : [textsId]));
  const texts = new Map(
    (await stores.settings.readMany(textsIds)).map((each) => [each.id, toInstrumentTexts(each).items]),
  );
  const scored = [...new Set(standing.map(({ instrument }) => instrument))].flatMap((id) => {
    const instrument = findInstrument(id);
    const known = reliability.find(({ name }) => name === id);
    const basis = instrument && {
      instrument,
      itemsOf: (textsId: string | null) => (textsId === null ? [] : (texts.get(textsId) ?? [])),
      reliability: known ? toReliability(known) : [],
    };
    return basis
      ? scoredAnswers(
          standing.filter((each) => each.instrument === id),
          basis,
        )
      : [];
  });
  const place = new Map(standing.map(({ id }, i) => [id, i]));
  return scored.sort((a, b) => place.get(b.answers.id)! - place.get(a.answers.id)!);
}
