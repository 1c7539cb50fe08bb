import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { CaseEntryPartsFragment } from '../../api/generated.ts';
import type { CriterionText } from './modelText.ts';
import { useModelWords } from './useModelWords.ts';
import { useStageModels } from './useStageModels.ts';

type NamedEntry = Pick<CaseEntryPartsFragment, 'kind' | 'item' | 'stage' | 'form' | 'title'>;

const occasions = ['baseline', 'mid', 'end'] as const;

/**
 * What an entry of the book of a case is about, in words. Criteria, stages and planned tasks are called as the model of the
 * case calls them today; what it does not have any more has no name.
 */
export function useEntryWords(communityId: Ref<string>, modelId: Ref<string>) {
  const { t } = useI18n();
  const { models, options } = useStageModels(communityId);
  const words = useModelWords(options);
  const stages = computed(() => models.value?.find(({ id }) => id === modelId.value)?.text.stages ?? []);
  const stageOf = (code: string | null | undefined) => stages.value.find((stage) => stage.code === code);

  function criterionOf(item: string): CriterionText | null {
    const [side, stage, id] = item.split('/');
    const own = stageOf(stage);
    return (side === 'entry' ? own?.entry : own?.exit)?.find((each) => each.id === id) ?? null;
  }

  function criterion(item: string): string {
    const found = criterionOf(item);
    return found ? words.nameOfCriterion(found) : '';
  }

  function task({ item, stage }: NamedEntry): string {
    const tasks = stage ? (stageOf(stage)?.tasks ?? []) : stages.value.flatMap((each) => each.tasks);
    const planned = tasks.find(({ code }) => code === item);
    return planned ? words.said(planned.name) : '';
  }

  function gate({ item, stage }: NamedEntry): string {
    if (item === 'completed' || item === 'stopped') return t(`cases.book.stage.${item}`);
    const entered = stageOf(stage);
    return entered ? t('cases.gate.enter', { name: words.said(entered.name) }) : '';
  }

  function assessment({ item, form }: NamedEntry): string {
    const occasion = occasions.find((each) => each === form);
    return joined([
      item ? words.nameOfAssessment(item) : '',
      occasion ? t(`cases.book.occasions.${occasion}`) : '',
    ]);
  }

  const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(t('cases.join'));
  const formName = (form: string | null | undefined): string =>
    form && form !== 'task' ? words.nameOfForm(form) : '';

  return {
    /** Whether an entry is the consent of a supervisor, which nobody else gives or takes back. */
    isOfSupervisor: ({ kind, item }: NamedEntry): boolean =>
      kind === 'statement' && criterionOf(item ?? '')?.role === 'supervisor',
    titleOf(entry: NamedEntry): string {
      const { kind, item, form, title } = entry;
      if (kind === 'stage') return gate(entry);
      if (kind === 'statement') return criterion(item ?? '');
      if (kind === 'assessment') return assessment(entry);
      if (kind === 'task') return joined([formName(form), title ?? task(entry)]);
      return joined([formName(form), title ?? '']);
    },
  };
}
