import { organizationsIn } from '../../analysis/organizations/organizationFacts.ts';
import { organizationFields, type OrganizationField } from '../../entities/organization.ts';
import { inWords, type Sentence } from '../../entities/sentence.ts';
import { textOf } from '../../graph/recordTies.ts';
import { activitiesByOrganization, dayOf, ofLastDays } from '../activitiesHeld.ts';
import { fieldsOfActivity } from '../activityFields.ts';
import { defineAlert } from '../alert.ts';

const days = 90;
const shownActivities = 10;

/**
 * Direction deviation: an organization does other things than it set out to do.
 *
 * Definition: of its activities of the last 90 days whose kind tells a field (`fieldsOfActivity`), less than `share` % are of
 *   the field that the organization declared. Compared are `kind` of the activities and `field` of the organization; whom it
 *   serves is not, since no organization declares that.
 * Undefined: an organization without a declared field (or “other”), and one whose activities carry no kind that tells a field,
 *   is not judged: a meeting is of no field. Severity: high when none is of its field, else medium.
 *   Complexity: O(nodes + ties).
 */
export const directionDeviation = defineAlert({
  id: 'directionDeviation',
  name: { zh: '方向偏离', en: 'Direction deviation' },
  definition: {
    zh: '最近90天的活动里，活动类型和组织登记的服务领域一致的不到{share}%。没写类型的活动不算。只比活动类型，不比服务了哪些人。',
    en: 'Of the activities of the last 90 days less than {share} % are, by their kind, of the field that the organization declared. Activities without a kind do not count. Only kinds of activities are compared, not whom the organization serves.',
  },
  thresholds: [
    {
      id: 'share',
      name: { zh: '至少一致的比例（%）', en: 'Share that fits, at least (%)' },
      usual: 50,
      min: 1,
      max: 100,
      whole: false,
    },
  ],
  find(basis, { share = 50 }) {
    const held = activitiesByOrganization(basis);
    return organizationsIn(basis.community, 'ofResidents').flatMap((organization) => {
      const field = textOf(organization, 'field') as OrganizationField | null;
      if (field === null || field === 'other') return [];
      const told = ofLastDays(held.get(organization.id) ?? [], days).flatMap((activity) => {
        const kind = textOf(activity.activity, 'kind');
        const fields = fieldsOfActivity(kind);
        return kind === null || fields.length === 0 ? [] : [{ activity, kind, fields }];
      });
      const fitting = told.filter(({ fields }) => fields.includes(field)).length;
      if (told.length === 0 || 100 * fitting >= share * told.length) return [];
      const { id, displayName: name } = organization;
      const fieldName: Sentence = inWords({
        zh: organizationFields[field].zh[0],
        en: organizationFields[field].en[0],
      });
      return [
        {
          subjectId: id,
          caseId: null,
          severity: fitting === 0 ? ('high' as const) : ('medium' as const),
          since: null,
          why: inWords(
            {
              zh: '{name}登记的领域是“{field}”，最近90天{count}次活动里只有{fitting}次是这一类。',
              en: '{name} set out for “{field}”, but only {fitting} of {count} activities of the last 90 days are of that kind.',
            },
            { name, field: fieldName, count: told.length, fitting },
          ),
          evidence: told
            .filter(({ fields }) => !fields.includes(field))
            .toReversed()
            .slice(0, shownActivities)
            .map(({ activity, kind, fields }) =>
              inWords(
                {
                  zh: '{on}：{title}，类型“{kind}”，属于{fields}。',
                  en: '{on}: {title}, kind “{kind}”, which is {fields}.',
                },
                {
                  on: dayOf(activity),
                  title: activity.activity.displayName,
                  kind,
                  fields: fields.map((each) =>
                    inWords({ zh: organizationFields[each].zh[0], en: organizationFields[each].en[0] }),
                  ),
                },
              ),
            ),
          action: inWords(
            {
              zh: '和{name}一起看看：是想换方向（那就改登记的领域），还是缺条件做原来的事。',
              en: 'Look at it together with {name}: do they want another direction (then change the declared field), or what is missing for the first one?',
            },
            { name },
          ),
          aboutIds: [],
        },
      ];
    });
  },
});
