import type { ScalePartsFragment, ScoredAnswersPartsFragment } from '../../api/generated.ts';

export type Scale = ScalePartsFragment;
export type ScoredAnswers = ScoredAnswersPartsFragment;

/** Parameters of an edition by id. */
export type Edition = Readonly<Record<string, number>>;

/** One item as it is asked: what it says, and what may be answered. */
export interface FormItem {
  readonly id: string;
  /** Its number, or what else it is called while nobody entered texts. */
  readonly label: string;
  /** What it says; null while nobody entered that. */
  readonly text: string | null;
  readonly from: number;
  readonly to: number;
  /** A word for each code from the lowest; null where there is none. */
  readonly options: readonly (string | null)[];
}

/** More codes than this are typed as a number, not chosen. */
const mostChoices = 13;

export const isTyped = ({ from, to }: Pick<FormItem, 'from' | 'to'>): boolean => to - from >= mostChoices;

export const usualEdition = ({ parameters }: Pick<Scale, 'parameters'>): Record<string, number> =>
  Object.fromEntries(parameters.map(({ id, usual }) => [id, usual]));

/** The items of an edition in the order in which they are asked, with the texts that were entered. */
export function formItems(scale: Scale, edition: Edition): FormItem[] {
  const texts = new Map(scale.texts?.items.map((each) => [each.item, each]));
  const optionsFor = (id: string, from: number, to: number, codes: readonly string[]): (string | null)[] => {
    const said = texts.get(id)?.options ?? [];
    return Array.from({ length: to - from + 1 }, (_, i) => said[i] ?? codes[i] ?? null);
  };
  if (scale.ownItems) {
    const { from, to, codes } = scale.ownItems;
    return [...texts.values()].map(({ item, text }, i) => ({
      ...{ id: item, label: String(i + 1), text, from, to },
      options: optionsFor(item, from, to, codes),
    }));
  }
  return scale.items
    .filter(
      (item) => !item.onlyIfParameter || (edition[item.onlyIfParameter] ?? 0) >= (item.onlyIfAtLeast ?? 0),
    )
    .map(({ id, label, from, to: usual, toParameter, codes }) => {
      const to = toParameter ? (edition[toParameter] ?? usual) : usual;
      const text = texts.get(id)?.text ?? null;
      return {
        id,
        label,
        text,
        from,
        to,
        options: isTyped({ from, to }) ? [] : optionsFor(id, from, to, codes),
      };
    });
}

/** Codes by item; what was not answered is not there. */
export type Codes = ReadonlyMap<string, number>;

export const codesOf = ({ answers }: Pick<ScoredAnswers['answers'], 'answers'>): Codes =>
  new Map(answers.flatMap(({ item, code }) => (typeof code === 'number' ? [[item, code] as const] : [])));

/** Whether an entry can be corrected on the form of today: of a list of one's own, only by the version that was read out. */
export const isOnThisForm = ({ ownItems, texts }: Scale, { textsId }: ScoredAnswers['answers']): boolean =>
  !ownItems || (textsId ?? null) === (texts?.id ?? null);

/** The score that stands for a scale: that of the whole where there is one, else the first. */
export const mainScore = <Score extends { readonly isTotal: boolean }>(
  scores: readonly Score[],
): Score | undefined => scores.find(({ isTotal }) => isTotal) ?? scores[0];
