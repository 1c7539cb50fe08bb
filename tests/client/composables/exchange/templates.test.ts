import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { plainSheet } from '../../../../client/composables/exchange/listSheet.ts';
import {
  actorsTemplate,
  tiesTemplate,
  type TemplateWords,
} from '../../../../client/composables/exchange/templates.ts';
import { messages } from '../../../../client/locales/messages.ts';
import { knows } from '../../../../server/entities/ties/knows.ts';
import { supports } from '../../../../server/entities/ties/supports.ts';
import { nodeKind } from '../../../../server/entities/nodeKinds.ts';
import { languages, shown, type Language } from '../../../../server/entities/wording.ts';
import { writeCsv } from '../../../../server/exchange/formats/csv.ts';
import { planImport } from '../../../../server/exchange/importPlan.ts';

function wordsIn(language: Language): TemplateWords {
  const { from, to, title, note, text, actors, actorsText, ties, tiesText, ...words } =
    messages[language].importing.templates;
  expect([title, note, text, actors, actorsText, ties, tiesText]).not.toContain('');
  return {
    ...words,
    source: from,
    target: to,
    resident: shown(nodeKind('Resident').wording, language),
    knows: shown(knows.wording, language),
    supports: shown(supports.wording, language),
  };
}

/** As the server writes what the page sends. */
const file = (name: string, template: readonly (readonly string[])[]) => {
  const { columns, rows } = plainSheet(template);
  return { name, bytes: new TextEncoder().encode(writeCsv(columns, rows)) };
};

describe.each(languages)('the templates in %s', (language) => {
  it('are read back by an import without a problem, every column understood', async () => {
    const words = wordsIn(language);
    const plan = await planImport(
      [file('actors.csv', actorsTemplate(words)), file('ties.csv', tiesTemplate(words))],
      {
        communityId: '00000000-0000-7000-8000-000000000001',
      },
    );
    expect(plan.problems).toEqual([]);
    expect(plan.files.flatMap((table) => table.columns.filter((column) => column.meaning === null))).toEqual(
      [],
    );
    expect(
      plan.nodes.filter((node) => node.label === 'Resident').map((node) => node.properties['name']),
    ).toEqual([words.firstPerson, words.secondPerson]);
    expect(plan.ties.map((tie) => [tie.kind, tie.validFrom])).toEqual(
      expect.arrayContaining([
        ['KNOWS', '2026-03-01'],
        ['SUPPORTS', '2026-05'],
      ]),
    );
  });
});
