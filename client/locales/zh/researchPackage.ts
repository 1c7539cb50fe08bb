export const researchPackage = {
  title: '研究数据包',
};
