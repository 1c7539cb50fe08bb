export const series = {
  title: '一路走来',
};
