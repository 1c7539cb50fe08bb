import type { ResourceKind } from '../entities/resource.ts';

/** Who gives: key of an organization, `committee`, `worker`, `leader:<organization>`, or one of the `residents` or `activists`. */
export type Giver = string;
type Role = 'owns' | 'funds' | 'commissions' | 'delivers' | 'hosts' | 'assures';

export interface ResourcePlan {
  readonly title: string;
  readonly kind: ResourceKind;
  readonly category: string;
  /** People or uses at a time (funds: yuan); null = not known. */
  readonly capacity: number | null;
  readonly givers: readonly (readonly [Giver, Role])[];
  /** How many residents use it, and which organizations. */
  readonly users: readonly [residents: number, ...organizations: string[]];
  /** Nobody has asked for more than half a year whether it is still there. */
  readonly isStale?: true;
}

const plan = (
  title: string,
  kind: ResourceKind,
  category: string,
  capacity: number | null,
  givers: ResourcePlan['givers'],
  users: ResourcePlan['users'],
  freshness?: 'stale',
): ResourcePlan => ({
  title,
  kind,
  category,
  capacity,
  givers,
  users,
  ...(freshness ? { isStale: true } : {}),
});

/**
 * Help from person to person: these categories are given by residents and workers only, so that how far somebody is
 * from a provider is a matter of personal ties.
 */
// prettier-ignore
const personalHelp: readonly ResourcePlan[] = [
  plan('陪老人去医院', 'volunteers', '就医陪同', 4, [['residents', 'delivers']], [3]),
  plan('周二陪诊', 'volunteers', '就医陪同', 2, [['activists', 'delivers']], [3]),
  plan('手机一对一教学', 'training', '手机教学', 6, [['residents', 'delivers']], [4]),
  plan('智能手机入门辅导', 'training', '手机教学', 10, [['worker', 'delivers'], ['institution', 'assures']], [9]),
  plan('上门修家电', 'skill', '家电维修', 5, [['leader:repair', 'delivers']], [5]),
  plan('退休电工帮忙看线路', 'skill', '家电维修', 3, [['residents', 'delivers']], [1], 'stale'),
  plan('倾听与心理疏导', 'service', '心理疏导', 8, [['worker', 'delivers']], [6]),
  plan('放学后看孩子', 'service', '课后托管', 3, [['residents', 'delivers']], [2]),
  plan('退休教师辅导作业', 'service', '课后托管', 5, [['residents', 'delivers']], [4]),
  plan('上门理发', 'skill', '上门理发', 4, [['residents', 'delivers']], [3]),
  plan('顺路代买米油', 'volunteers', '代买代取', 5, [['residents', 'delivers']], [4]),
  plan('帮取快递和药', 'volunteers', '代买代取', 6, [['activists', 'delivers']], [4]),
];

// prettier-ignore
const organizedHelp: readonly ResourcePlan[] = [
  plan('老年食堂午餐', 'service', '助餐', 60, [['committee', 'commissions'], ['property', 'delivers'], ['institution', 'assures']], [26]),
  plan('独居老人送餐', 'service', '助餐', 12, [['volunteers', 'delivers'], ['committee', 'funds']], [13]),
  plan('党群服务中心活动室', 'venue', '活动场地', 40, [['committee', 'hosts']], [0, 'choir', 'council', 'volunteers', 'dance']),
  plan('中心花园小广场', 'venue', '活动场地', 120, [['property', 'hosts']], [0, 'dance', 'green', 'repair']),
  plan('小学操场（周末）', 'venue', '运动场地', 200, [['school', 'hosts']], [8, 'volunteers'], 'stale'),
  plan('小学多功能厅', 'venue', '排练场地', 50, [['school', 'hosts']], [0], 'stale'),
  plan('一楼架空层工具间', 'venue', '储物场地', 2, [['owners', 'owns'], ['property', 'assures']], [0, 'repair']),
  plan('社区微基金', 'funds', '小额资助', 6, [['committee', 'owns'], ['institution', 'assures']], [0, 'dance', 'green', 'volunteers']),
  plan('困难家庭临时救助金', 'funds', '临时救助', 20, [['committee', 'funds']], [5]),
  plan('公共收益维修补贴', 'funds', '维修补贴', 30, [['owners', 'owns'], ['property', 'assures']], [2], 'stale'),
  plan('邻居爱心捐款', 'funds', '临时救助', 5, [['activists', 'owns'], ['volunteers', 'assures']], [2]),
  plan('轮椅借用', 'goods', '辅具借用', 4, [['committee', 'owns']], [5]),
  plan('便民工具箱', 'goods', '工具借用', 10, [['repair', 'owns']], [7]),
  plan('音响一套', 'goods', '设备借用', 1, [['dance', 'owns']], [0, 'choir', 'volunteers']),
  plan('闲置图书角', 'goods', '图书', 30, [['residents', 'owns']], [9], 'stale'),
  plan('旧衣回收箱', 'goods', '旧物回收', null, [['green', 'owns'], ['property', 'hosts']], [11]),
  plan('应急物资包', 'goods', '应急物资', 40, [['committee', 'owns']], [0]),
  plan('红袖章巡逻志愿者', 'volunteers', '治安巡逻', 15, [['committee', 'commissions'], ['volunteers', 'delivers']], [0, 'property']),
  plan('敬老探访志愿者', 'volunteers', '上门探访', 12, [['volunteers', 'delivers'], ['institution', 'assures']], [14]),
  plan('垃圾分类督导员', 'volunteers', '环保督导', 8, [['green', 'delivers']], [0, 'property', 'committee']),
  plan('大学生暑期志愿者', 'volunteers', '暑期陪伴', 0, [['institution', 'commissions']], [0], 'stale'),
  plan('老年舞蹈教学', 'training', '舞蹈教学', 25, [['dance', 'delivers']], [12]),
  plan('合唱入门班', 'training', '声乐教学', 15, [['leader:choir', 'delivers']], [7]),
  plan('急救知识培训', 'training', '急救培训', 30, [['institution', 'commissions'], ['residents', 'delivers']], [10], 'stale'),
  plan('议事规则培训', 'training', '议事培训', 20, [['institution', 'delivers'], ['committee', 'commissions']], [0, 'council', 'owners']),
  plan('书法教学', 'skill', '书法教学', 8, [['residents', 'delivers']], [4]),
  plan('毛衣编织', 'skill', '手工教学', 10, [['residents', 'delivers']], [5]),
  plan('退休律师咨询', 'skill', '法律咨询', 5, [['residents', 'delivers'], ['committee', 'hosts']], [3]),
  plan('拍照与短视频制作', 'skill', '宣传制作', 3, [['residents', 'delivers']], [0, 'dance', 'choir']),
  plan('政策问答热线', 'information', '政策咨询', null, [['committee', 'delivers']], [10]),
  plan('楼栋微信群通知', 'information', '消息通知', null, [['committee', 'owns'], ['property', 'delivers']], [15]),
  plan('家政与护工信息', 'information', '家政信息', 20, [['property', 'delivers']], [4], 'stale'),
  plan('便民维修日', 'service', '小修小补', 30, [['repair', 'delivers'], ['committee', 'hosts']], [16]),
];

export const resourcePlans: readonly ResourcePlan[] = [...personalHelp, ...organizedHelp];
export const personalCategories: ReadonlySet<string> = new Set(personalHelp.map(({ category }) => category));
