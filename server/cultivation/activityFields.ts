import { organizationFields, type OrganizationField } from '../entities/organization.ts';
import { normalizeWord } from '../entities/wording.ts';

/**
 * Words of kinds of activities by field, after the scope of each type of community organization in the rules for cultivating
 * them (Sichuan 2023), and what people write on lists. A kind is of a field when it contains one of its words.
 */
const wordsOfFields: Readonly<Record<Exclude<OrganizationField, 'other'>, readonly string[]>> = {
  charity: [
    ...[
      '公益',
      '慈善',
      '扶贫',
      '济困',
      '扶老',
      '敬老',
      '助老',
      '救孤',
      '恤病',
      '助残',
      '优抚',
      '救灾',
      '助医',
      '助学',
      '捐',
    ],
    ...['志愿服务', '义诊', '环保', 'charity', 'volunteer', 'donation', 'environment'],
  ],
  dailyLife: [
    ...[
      '生活服务',
      '便民',
      '养老',
      '医疗',
      '保健',
      '健康',
      '托幼',
      '托管',
      '未成年人保护',
      '家政',
      '维修',
      '理发',
      '助餐',
    ],
    ...['文化教育', '课堂', '学习', '讲座', 'repair', 'care', 'health', 'class', 'lesson', 'service'],
  ],
  communityAffairs: [
    ...[
      '社区事务',
      '环境卫生',
      '清洁',
      '楼道',
      '环保',
      '治安',
      '巡逻',
      '安全',
      '消防',
      '心理',
      '矫正',
      '物业',
      '协商',
      '议事',
    ],
    ...[
      '婚丧',
      '纠纷',
      '调处',
      '调解',
      '农村生产',
      'patrol',
      'safety',
      'deliberation',
      'mediation',
      'cleanup',
      'environment',
    ],
  ],
  cultureSports: [
    ...[
      '文体',
      '文艺',
      '书画',
      '书法',
      '球',
      '棋',
      '牌',
      '秧歌',
      '舞',
      '健身',
      '武术',
      '太极',
      '戏',
      '乐器',
      '合唱',
      '唱歌',
      '体育',
    ],
    ...['手工', '节庆', 'culture', 'sport', 'dance', 'choir', 'singing', 'chess', 'exercise', 'festival'],
  ],
  mutualAid: [
    ...['互助', '结对', '邻里帮', '帮扶', '代买', '陪同', '探访', 'mutual aid', 'pairing', 'helping'],
  ],
};

const fields = Object.entries(wordsOfFields).map(([id, words]) => {
  const field = id as Exclude<OrganizationField, 'other'>;
  const names = [...organizationFields[field].zh, ...organizationFields[field].en, field];
  return { field, words: [...names, ...words].map(normalizeWord) };
});

/**
 * The fields that a kind of activity, as somebody wrote it, belongs to: several where a word is of several, none where it
 * tells no field (a meeting, an outing) or nothing was written. O(words).
 */
export function fieldsOfActivity(kind: string | null): OrganizationField[] {
  const written = normalizeWord(kind ?? '');
  if (written === '') return [];
  return fields.filter(({ words }) => words.some((word) => written.includes(word))).map(({ field }) => field);
}
