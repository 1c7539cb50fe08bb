import { assessments } from '../cultivation/assessments.ts';
import { filingSetOf } from '../cultivation/filingSets.ts';
import { usualChoices, type CultivationChoices } from '../entities/cultivation/choices.ts';
import type { BlankForm } from '../entities/results/blankForm.ts';
import { inWords } from '../entities/sentence.ts';

/** The forms to print whose lines are data: each assessment, and what is asked for filing by the rules of the community. */
export function blankForms(choices: CultivationChoices = usualChoices): BlankForm[] {
  const filing = filingSetOf(choices);
  return [
    ...assessments.map(({ id, name, summary, dimensions }): BlankForm => ({
      ...{ id, name: inWords(name), about: inWords(summary) },
      rows: dimensions.map((each) => ({
        ...{ name: inWords(each.name), hint: inWords(each.meaning) },
        anchors: [each.anchors['1'], each.anchors['3'], each.anchors['5']].map((words) => inWords(words)),
      })),
    })),
    {
      id: 'filing',
      name: inWords(filing.name),
      about: inWords(filing.where),
      rows: filing.items.map((item) => ({
        ...{ name: inWords(item.name), hint: item.hint ? inWords(item.hint) : null, anchors: [] },
      })),
    },
  ];
}
