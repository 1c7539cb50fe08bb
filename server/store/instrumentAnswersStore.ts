import type { OwnItem } from '../entities/instrument.ts';
import {
  checkInstrumentAnswers,
  keptAnswers,
  type InstrumentAnswers,
  type InstrumentAnswersInput,
} from '../entities/instrumentAnswers.ts';
import { findInstrument } from '../entities/instruments.ts';
import { toInstrumentTexts } from '../entities/instrumentTexts.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Clock } from './clock.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { keepOnce } from './keepOnce.ts';
import { readPerson } from './personStore.ts';
import { withoutNulls } from './rows.ts';
import { readSetting } from './settingStore.ts';
import { statement } from './statements.ts';

/** Answers as they come in, with their day and who asked. */
export type NewInstrumentAnswers = InstrumentAnswersInput & Pick<InstrumentAnswers, 'askedOn' | 'askedBy'>;

interface AnswersRow {
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Entries of one person; nobody is asked so often. */
const mostOfPerson = 500;

/** What persons answered to scales: entries are added, never changed, and go with the person. */
export class InstrumentAnswersStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  /** All entries of a person, corrected ones too, the latest last: at most 500. */
  ofPerson(personId: string): Promise<InstrumentAnswers[]> {
    return answersOf(this.store.read, personId);
  }

  /** All entries of a community to one scale, corrected ones too, the latest last. O(entries of the community). */
  async ofCommunity(communityId: string, instrument: string): Promise<InstrumentAnswers[]> {
    const parameters = { communityId, instrument };
    return (await this.store.read<AnswersRow>(statement('instrumentAnswers/ofCommunity'), parameters)).map(
      toAnswers,
    );
  }

  /**
   * Keeps what a person answered. The same id again does nothing.
   * @throws ProblemError `notFound`, `notAnId`, `idTaken`, `required`, `badRequest`, `tooSmall`, `tooLarge`, `tooMany`,
   * `alreadyCorrected`, `notADate`, `inTheFuture`
   */
  record(input: NewInstrumentAnswers, today: string): Promise<InstrumentAnswers> {
    const { personId, instrument, askedOn, askedBy, textsId = null, replacesId = null } = input;
    return keepOnce(this.store, this.clock, {
      id: input.id,
      read: readAnswers,
      isSame: (known) => known.personId === personId && known.instrument === instrument,
      make: async (run, { id, recordedAt }) => {
        const { communityId } = await readPerson(run, personId);
        const known = findInstrument(instrument);
        if (!known) throw new ProblemError({ code: 'notFound', field: 'instrument' });
        const own = textsId === null ? [] : await itemsOfTexts(run, { textsId, instrument, communityId });
        const problems = checkInstrumentAnswers(known, input, own, today);
        if (problems.length > 0) throw new ProblemError(problems);
        mustFit(await answersOf(run, personId), instrument, replacesId);
        const { parameters, answers } = keptAnswers(known, input, own);
        const plain = { id, personId, communityId, instrument, textsId, askedOn, askedBy, replacesId };
        const [made] = await run<AnswersRow>(statement('instrumentAnswers/create'), {
          id,
          properties: withoutNulls({
            ...plain,
            recordedAt,
            parameters: JSON.stringify(parameters),
            answers: JSON.stringify(answers),
          }),
        });
        return toAnswers(made!);
      },
    });
  }
}

/** @throws ProblemError `tooMany`; `notFound`, `alreadyCorrected` for the entry that is corrected */
function mustFit(all: readonly InstrumentAnswers[], instrument: string, replacesId: string | null): void {
  if (all.length >= mostOfPerson)
    throw new ProblemError({ code: 'tooMany', field: 'personId', parameters: { max: mostOfPerson } });
  if (replacesId === null) return;
  const field = 'replacesId';
  if (!all.some((each) => each.id === replacesId && each.instrument === instrument))
    throw new ProblemError({ code: 'notFound', field });
  if (all.some((each) => each.replacesId === replacesId))
    throw new ProblemError({ code: 'alreadyCorrected', field });
}

/** The items of texts of this community for this scale. @throws ProblemError `notFound` */
async function itemsOfTexts(
  run: Run,
  {
    textsId,
    instrument,
    communityId,
  }: { readonly textsId: string; readonly instrument: string; readonly communityId: string },
): Promise<readonly OwnItem[]> {
  const setting = await readSetting(run, textsId);
  const fits =
    setting?.kind === 'instrumentTexts' && setting.communityId === communityId && setting.name === instrument;
  if (!fits) throw new ProblemError({ code: 'notFound', field: 'textsId' });
  return toInstrumentTexts(setting).items;
}

async function answersOf(run: Run, personId: string): Promise<InstrumentAnswers[]> {
  const rows = await run<AnswersRow>(statement('instrumentAnswers/listOfPerson'), { personId });
  return rows.map(toAnswers);
}

async function readAnswers(run: Run, id: string): Promise<InstrumentAnswers | null> {
  const [row] = await run<AnswersRow>(statement('instrumentAnswers/read'), { id });
  return row ? toAnswers(row) : null;
}

function toAnswers({ properties }: AnswersRow): InstrumentAnswers {
  return {
    ...properties,
    parameters: JSON.parse(String(properties.parameters)) as unknown,
    answers: JSON.parse(String(properties.answers)) as unknown,
    textsId: properties.textsId ?? null,
    replacesId: properties.replacesId ?? null,
  } as unknown as InstrumentAnswers;
}
