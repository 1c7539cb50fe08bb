export const forms = {
  lead: '每张表都印成 A4、大字，最多两页。带去走访，回来再录入；也可以在手机上直接填。',
  print: '打印空白表',
  printOf: '打印空白表：{name}',
  fill: '在线填写',
  fillOf: '在线填写：{name}',
  interview: '社会网络访谈表（{name}）',
  interviewUse: '一对一访谈时用，问平时和谁来往、有事找谁。',
  count: '序号',
  day: '日期',
};
