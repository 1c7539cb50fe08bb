import type { CaseEntry } from '../entities/cultivation/caseEntry.ts';
import type { HandoverHolding } from '../entities/results/handover.ts';
import { inWords } from '../entities/sentence.ts';
import type { BothLanguages } from '../entities/wording.ts';
import type { CultivationBasis } from './cultivationBasis.ts';
import { subjectReference } from './subjects.ts';

/**
 * What residents have to hold themselves before workers leave. Stated for an organization as `withdrawal/<id>`, or as a
 * criterion of a stage that has this id (`exit/<stage>/<id>`).
 */
export const holdings = {
  accounts: { zh: '账目和经费', en: 'Accounts and money' },
  keys: { zh: '场地和钥匙', en: 'Venue and keys' },
  group: { zh: '微信群管理', en: 'Administration of the chat group' },
} satisfies Record<string, BothLanguages>;
export type Holding = keyof typeof holdings;
export const holdingIds = Object.keys(holdings) as readonly Holding[];

/** What was stated last about one of them for an organization; null = nothing. O(entries about it). */
export function latestHolding(
  basis: CultivationBasis,
  organizationId: string,
  id: Holding,
): CaseEntry | null {
  const stated = basis.entriesOf(organizationId).filter(({ kind, item }) => {
    if (kind !== 'statement' || item === null) return false;
    const [about, ...rest] = item.split('/');
    return (about === 'withdrawal' || about === 'exit') && rest.at(-1) === id;
  });
  return stated.at(-1) ?? null;
}

/** All that was stated for an organization, in the order of `holdings`. */
export const holdingsOf = (basis: CultivationBasis, organizationId: string): HandoverHolding[] =>
  holdingIds.flatMap((id) => {
    const entry = latestHolding(basis, organizationId, id);
    return entry === null
      ? []
      : [
          {
            subject: subjectReference(basis, organizationId),
            what: inWords(holdings[id]),
            ...{ holds: entry.holds, text: entry.text ?? entry.reference, on: entry.on },
          },
        ];
  });
