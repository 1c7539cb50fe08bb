import { useI18n } from 'vue-i18n';
import type { RegisterTiePartsFragment } from '../../api/generated.ts';
import { useDateWords } from '../useDateWords.ts';
import { useSpanWords } from '../useSpanWords.ts';
import { useVocabulary } from '../useVocabulary.ts';
import { isHappening, mayEnd, type TieWay } from './tieWays.ts';

/** Ties in plain words, as seen from one of their ends. A kind that has no words of its own is called as in the vocabulary. */
export function useTieWords() {
  const { t, te, n } = useI18n();
  const { inWords } = useDateWords();
  const { spanInWords } = useSpanWords();
  const { subkindName, tieKinds, contactFrequencyName, techniqueName } = useVocabulary();

  return {
    /** What somebody asks: “who provides it”. */
    wayName: ({ kind, side }: TieWay): string =>
      te(`registerTies.ways.${kind.id}.${side}`) ? t(`registerTies.ways.${kind.id}.${side}`) : kind.name,
    /** What ending a tie of a kind is called; null where it does not go on. */
    endingName(id: string): string | null {
      const kind = tieKinds.value.find((each) => each.id === id);
      if (!kind || !mayEnd(kind)) return null;
      return te(`registerTies.ending.of.${id}`)
        ? t(`registerTies.ending.of.${id}`)
        : t('registerTies.ending.title');
    },
    subkindOf: ({ kind, subkind }: RegisterTiePartsFragment): string =>
      subkind ? subkindName(kind, subkind) : '',
    /** When it was so: on a day, or from when until when. */
    when: (way: TieWay, tie: RegisterTiePartsFragment): string =>
      isHappening(way.kind) && tie.validFrom && !tie.validTo ? inWords(tie.validFrom) : spanInWords(tie),
    /** How strong, how often, how it was learnt, when it was confirmed; only what is known. */
    facts: ({ kind }: TieWay, tie: RegisterTiePartsFragment): readonly string[] =>
      [
        kind.weight && typeof tie.weight === 'number'
          ? t('registerTies.fact', { what: kind.weight, value: n(tie.weight, 'short') })
          : '',
        tie.frequency ? contactFrequencyName(tie.frequency) : '',
        tie.method
          ? t('registerTies.fact', {
              what: t('registerTies.fields.method'),
              value: techniqueName(tie.method),
            })
          : '',
        // What began on that day was told then, and not confirmed since.
        tie.confirmedOn && tie.confirmedOn !== tie.validFrom
          ? t('registerTies.confirmedOn', { date: inWords(tie.confirmedOn) })
          : '',
      ].filter((each) => each !== ''),
  };
}
