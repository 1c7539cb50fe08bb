import { isOrganizationOfResidents } from '../../analysis/organizations/withdrawal.ts';
import { daysBetween } from '../../entities/partialDate.ts';
import { inWords } from '../../entities/sentence.ts';
import { nodesOf } from '../../graph/recordTies.ts';
import { defineAlert } from '../alert.ts';
import { dayAfter } from '../../graph/daySpan.ts';
import { filingOf } from '../filing.ts';

/**
 * Expiry: the filing of an organization runs out, or has run out.
 *
 * Definition: days until the end of the filing (`filingOf`) ≤ `firstDays`. Severity: medium; high from `lastDays` days before
 *   and afterwards. Undefined: a filing without an end is not judged. Complexity: O(organizations + entries).
 */
export const expiry = defineAlert({
  id: 'expiry',
  name: { zh: '备案到期', en: 'Filing runs out' },
  definition: {
    zh: '备案到期前{firstDays}天提醒，前{lastDays}天算紧急，过期以后一直提醒。',
    en: 'From {firstDays} days before the filing ends; urgent from {lastDays} days before, and after it has ended.',
  },
  thresholds: [
    {
      id: 'firstDays',
      name: { zh: '提前多少天提醒', en: 'Days before, first' },
      usual: 60,
      min: 1,
      max: 365,
      whole: true,
    },
    {
      id: 'lastDays',
      name: { zh: '提前多少天算紧急', en: 'Days before, urgent' },
      usual: 15,
      min: 0,
      max: 365,
      whole: true,
    },
  ],
  find(basis, { firstDays = 60, lastDays = 15 }) {
    return nodesOf(basis.record, 'Organization')
      .filter(isOrganizationOfResidents)
      .flatMap((organization) => {
        const { expiresOn, filedOn, number, renewBy } = filingOf(basis, organization);
        if (expiresOn === null) return [];
        const left = daysBetween(basis.day, expiresOn);
        if (left > firstDays) return [];
        const facts = {
          name: organization.displayName,
          ...{ on: expiresOn, left, over: -left, filedOn: filedOn ?? '', number: number ?? '' },
          renewBy: renewBy ?? dayAfter(expiresOn, -lastDays),
        };
        return [
          {
            subjectId: organization.id,
            caseId: null,
            severity: left <= lastDays ? ('high' as const) : ('medium' as const),
            since: dayAfter(expiresOn, -firstDays),
            why: inWords(
              left < 0
                ? {
                    zh: '{name}的备案{on}已经到期，过了{over}天。',
                    en: 'The filing of {name} ended on {on}, {over} days ago.',
                  }
                : {
                    zh: '{name}的备案{on}到期，还有{left}天。',
                    en: 'The filing of {name} ends on {on}, in {left} days.',
                  },
              facts,
            ),
            evidence: [
              ...(filedOn === null
                ? []
                : [
                    inWords(
                      number === null
                        ? { zh: '{filedOn}备案。', en: 'Filed on {filedOn}.' }
                        : { zh: '{filedOn}备案，编号{number}。', en: 'Filed on {filedOn}, number {number}.' },
                      facts,
                    ),
                  ]),
              inWords({ zh: '有效期到{on}。', en: 'Valid until {on}.' }, facts),
            ],
            action: inWords(
              left < 0
                ? {
                    zh: '问街道怎样补办，把名册和负责人信息核对一遍再交。',
                    en: 'Ask the subdistrict how to make up for it; check roster and contact persons before handing in.',
                  }
                : {
                    zh: '{renewBy}以前和{name}备齐材料，申请换发。',
                    en: 'Have the papers of {name} ready and apply for renewal by {renewBy}.',
                  },
              facts,
            ),
            aboutIds: [],
          },
        ];
      });
  },
});
