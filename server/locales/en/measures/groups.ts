/** Texts of the groups that are found from the ties. */
export const groupTexts = {
  leiden: {
    name: 'Natural circle, always connected',
    meaning:
      'Circles found from the ties themselves: many ties inside, few to others, and everyone in a circle can be reached through people of the same circle.',
    reading:
      'Compare them with organizations and buildings. The larger the resolution, the smaller the circles. The numbers hold for this calculation only: do not match them between waves. People at the edge of a circle may fall into another with another random seed.',
    undefinedWhen: 'Always defined; a person without ties is a circle of her own.',
  },
  labelPropagation: {
    name: 'Circle by following others',
    meaning: 'Everyone goes along with most of her contacts; those who end up together are a circle.',
    reading:
      'A simple method whose results differ more from one calculation to the next: compare them with the natural circles, and rely on what both put together. Where contact is common, all may become one circle, which does not mean that there are no smaller ones. The numbers hold for this calculation only.',
    undefinedWhen: 'Always defined; a person without ties is a circle of her own.',
  },
} as const;
