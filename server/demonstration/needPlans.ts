import type { NeedStatus, Severity } from '../entities/need.ts';
import type { ResourceKind } from '../entities/resource.ts';

/** How far the nearest fitting offer is to be from somebody whose need is open. */
export type SupplyDistance = 'known' | 'near' | 'far' | 'unreachable' | 'noSupply';

interface NeedWords {
  readonly kind: ResourceKind;
  readonly category: string;
  readonly titles: readonly string[];
  readonly of: 'old' | 'parents';
}

/** What people lack and others in the community give. */
// prettier-ignore
export const suppliedNeeds: readonly NeedWords[] = [
  { kind: 'volunteers', category: '就医陪同', of: 'old', titles: ['每月去医院复查，想有人陪', '做白内障手术需要人接送', '自己去医院挂号总弄错'] },
  { kind: 'training', category: '手机教学', of: 'old', titles: ['想学用手机挂号付款', '不会和外地的孩子视频', '手机字太小，不会调'] },
  { kind: 'skill', category: '家电维修', of: 'old', titles: ['油烟机坏了没人修', '冰箱不制冷', '洗衣机漏水'] },
  { kind: 'service', category: '心理疏导', of: 'old', titles: ['夜里总睡不好，想找人说说', '和子女处不好，想听听意见', '总觉得心慌，想找人聊聊'] },
  { kind: 'service', category: '课后托管', of: 'parents', titles: ['四点放学到六点没人看孩子', '孩子作业没人辅导', '周三加班，孩子没人接'] },
  { kind: 'skill', category: '上门理发', of: 'old', titles: ['下不了楼，想请人上门理发', '卧床，头发长了没法剪'] },
  { kind: 'volunteers', category: '代买代取', of: 'old', titles: ['腿脚不便，买米买油提不动', '药没人帮忙取'] },
];

/** Given by organizations. */
// prettier-ignore
export const organizedNeeds: readonly NeedWords[] = [
  { kind: 'service', category: '助餐', of: 'old', titles: ['不想天天开火，想在食堂吃饭', '手抖做不了饭，希望送餐'] },
  { kind: 'goods', category: '辅具借用', of: 'old', titles: ['出院后要借一个月轮椅'] },
  { kind: 'skill', category: '法律咨询', of: 'old', titles: ['想立遗嘱，不知道怎么写'] },
  { kind: 'volunteers', category: '上门探访', of: 'old', titles: ['白天没人说话，希望有人来坐坐'] },
  { kind: 'service', category: '小修小补', of: 'old', titles: ['纱窗破了'] },
];

/** Nobody in the community gives these. */
// prettier-ignore
export const missingNeeds: readonly NeedWords[] = [
  { kind: 'service', category: '夜间看护', of: 'old', titles: ['夜里起身怕摔倒，想有人看护', '家里老人失智，夜里走动'] },
  { kind: 'goods', category: '适老改造', of: 'old', titles: ['卫生间想装扶手', '门槛太高，轮椅出不去'] },
  { kind: 'training', category: '照护培训', of: 'old', titles: ['不会给卧床的家人翻身'] },
  { kind: 'service', category: '婴幼儿托育', of: 'parents', titles: ['孩子小，白天没人带'] },
];

interface Lot {
  readonly status: NeedStatus;
  readonly supply: SupplyDistance | 'organized';
  readonly count: number;
}

/** Numbers of residents' needs by what has become of them; half of the help that was asked for came. */
export const needLots: readonly Lot[] = [
  { status: 'open', supply: 'known', count: 6 },
  { status: 'open', supply: 'near', count: 6 },
  { status: 'open', supply: 'far', count: 4 },
  { status: 'open', supply: 'unreachable', count: 4 },
  { status: 'open', supply: 'noSupply', count: 6 },
  { status: 'met', supply: 'organized', count: 10 },
  { status: 'met', supply: 'known', count: 11 },
  { status: 'matched', supply: 'near', count: 5 },
  { status: 'matched', supply: 'organized', count: 3 },
  { status: 'withdrawn', supply: 'known', count: 2 },
];

/** Needs of organizations; nobody gives what the open ones lack. */
export const organizationNeeds: readonly {
  readonly organization: string;
  readonly title: string;
  readonly kind: ResourceKind;
  readonly category: string;
  readonly status: NeedStatus;
  readonly severity: Severity;
}[] = [
  {
    organization: 'choir',
    title: '需要请专业老师指导',
    kind: 'training',
    category: '声乐指导',
    status: 'open',
    severity: 'low',
  },
  {
    organization: 'repair',
    title: '零配件采购经费不足',
    kind: 'funds',
    category: '活动经费',
    status: 'open',
    severity: 'medium',
  },
  {
    organization: 'green',
    title: '申请堆肥箱的启动经费',
    kind: 'funds',
    category: '小额资助',
    status: 'matched',
    severity: 'low',
  },
];
