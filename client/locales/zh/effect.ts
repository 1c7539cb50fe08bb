export const effect = {
  title: '做了有没有用',
};
