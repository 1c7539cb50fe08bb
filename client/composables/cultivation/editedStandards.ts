/** A standard as a form shows it: a share in percent. */
export interface EditedStandard {
  readonly id: string;
  readonly name: string;
  readonly op: '>=' | '<=';
  readonly hasValue: boolean;
  readonly isShare: boolean;
  value: number | '';
  required: boolean;
}

interface StandardOfSet {
  readonly id: string;
  readonly name: Readonly<Record<'zh' | 'en', string>>;
  readonly indicator?: string;
  readonly op?: '>=' | '<=';
  readonly value?: number;
  readonly required?: boolean;
}

const standardsOf = (json: string): StandardOfSet[] =>
  (JSON.parse(json) as { readonly standards: StandardOfSet[] }).standards;

/** The standards of a set for a form; `isShare` tells of which indicators the values are shares. @throws SyntaxError for what is no JSON */
export const readStandards = (
  json: string,
  language: 'zh' | 'en',
  isShare: (indicator: string | undefined) => boolean,
): EditedStandard[] =>
  standardsOf(json).map(({ id, name, indicator, op = '>=', value, required = true }) => ({
    ...{ id, name: name[language], op, hasValue: value !== undefined, isShare: isShare(indicator), required },
    value: value === undefined ? '' : isShare(indicator) ? Math.round(10_000 * value) / 100 : value,
  }));

/** The set with what a form says of its standards. @throws SyntaxError for what is no JSON */
export function editedStandards(json: string, rows: readonly EditedStandard[]): string {
  const set = JSON.parse(json) as { standards: StandardOfSet[] };
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const standards = set.standards.map(({ required: _former, ...standard }) => {
    const row = rowOf.get(standard.id);
    if (!row) return { ...standard, ...(_former === undefined ? {} : { required: _former }) };
    const value = row.hasValue ? { value: Number(row.value) / (row.isShare ? 100 : 1) } : {};
    return { ...standard, ...value, ...(row.required ? {} : { required: false }) };
  });
  return JSON.stringify({ ...set, standards }, null, 2);
}
