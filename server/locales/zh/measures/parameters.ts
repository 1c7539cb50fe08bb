/** 指标里可以自己设定的数值的中文名称。 */
export const parameterNames = {
  attenuation: '每多转一手的折扣 α（越大，转了几手的算得越多）',
  chance: '转告的可能性 q',
  rounds: '最多转几手 T',
  damping: '顺着联系继续传的可能性 d',
  resolution: '精细程度 γ（越大，圈子越小、越多）',
} as const;
