export const compare = {
  title: '前后对比',
};
