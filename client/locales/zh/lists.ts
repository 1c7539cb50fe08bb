export const lists = {
  building: { label: '楼栋', all: '全部楼栋', unknown: '楼栋不详' },
  filters: '筛选',
  clear: '清除筛选',
  then: '然后',
  pages: { label: '翻页', previous: '上一页', next: '下一页', current: '第 {page} 页，共 {pages} 页' },
  seeInNetwork: '在关系网里看',
};
