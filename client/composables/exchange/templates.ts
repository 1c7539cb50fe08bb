/** The words of the template tables in one language: headers that an import understands, and two invented rows. */
export interface TemplateWords {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly place: string;
  readonly source: string;
  readonly target: string;
  readonly tie: string;
  readonly subkind: string;
  readonly weight: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly wave: string;
  readonly resident: string;
  readonly firstPerson: string;
  readonly secondPerson: string;
  readonly building: string;
  readonly knows: string;
  readonly supports: string;
}

type Rows = readonly (readonly string[])[];

export function actorsTemplate(words: TemplateWords): Rows {
  return [
    [words.id, words.kind, words.name, words.place],
    ['1', words.resident, words.firstPerson, words.building],
    ['2', words.resident, words.secondPerson, words.building],
  ];
}

export function tiesTemplate(words: TemplateWords): Rows {
  return [
    [
      words.source,
      words.target,
      words.tie,
      words.subkind,
      words.weight,
      words.validFrom,
      words.validTo,
      words.wave,
    ],
    ['1', '2', words.knows, '', '3', '2026-03-01', '', ''],
    ['2', '1', words.supports, '', '', '2026-05', '', ''],
  ];
}
