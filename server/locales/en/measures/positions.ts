/** Texts of further measures of persons and ties: name, meaning, reading, when undefined. */
export const positionTexts = {
  inStrength: {
    name: 'Strength received',
    meaning: 'The strengths of all ties that lead to her, added up.',
    reading:
      'High can mean that many turn to her, or a few very often, so read it together with the times she is named. A tie without a strength counts 1. In a network without directions it equals tie strength.',
    undefinedWhen: 'Always defined; 0 if no tie leads to her.',
  },
  outStrength: {
    name: 'Strength given',
    meaning: 'The strengths of all ties that lead from her, added up.',
    reading:
      'High can mean many contacts or close contact with a few, so read it together with the people she names. If she was not interviewed, her ties are unknown, not absent. In a network without directions it equals tie strength.',
    undefinedWhen: 'Always defined; 0 if no tie leads from her.',
  },
  nodeReciprocity: {
    name: 'Share who name her back',
    meaning: 'What share of the people she names name her too.',
    reading:
      'High: her contacts are mostly mutual. Low often only means that the others were not interviewed or could give few names; or that those she turns to are people whom everyone turns to. With few names, one more or less changes it a lot.',
    undefinedWhen: 'No value where ties have no direction, or if she names nobody.',
  },
  twoStepReach: {
    name: 'People within two steps',
    meaning: 'How many people she knows directly or can find through one acquaintance.',
    reading:
      'High: through her and one of her contacts many can be asked, which helps to spread news and to find out needs. It does not look at whether those in between pass things on. As a share, it tells what part of everyone she reaches in two steps.',
    undefinedWhen: '0 for a person without ties; no value as a share in a network of one person.',
  },
  closenessOut: {
    name: 'Outward closeness',
    meaning: 'How few steps, on average, separate her from everyone; fewer steps give a higher value.',
    reading:
      'High: what she says reaches everyone at first or second hand. Closeness looks at how near others are when they look for her, this one at how near she is when she looks for them; without directions both are equal. Values often differ little, so they make a poor ranking.',
    undefinedWhen: '0 if she can reach nobody; no value in a network of one person.',
  },
  eccentricity: {
    name: 'Steps to the farthest person',
    meaning: 'Among those she can reach, how many steps away the farthest one is.',
    reading:
      'Low: nobody is very far from her. High: some can only be found through many others. People out of reach are not counted, so members of small parts have low values: compare within one part only. A single person decides it.',
    undefinedWhen: 'No value if she can reach nobody, for example without ties.',
  },
  katz: {
    name: 'Katz centrality',
    meaning:
      'By how many people she is named, directly or through others: direct naming counts most, and each further step for less.',
    reading:
      'High: many name her, and those are often named themselves. 1 if nobody names her. Unlike eigenvector centrality, it gives comparable values to people outside the main circle. It depends on how much each step is discounted, so compare within one calculation only.',
    undefinedWhen:
      'Where nobody has a tie, or directed ties never lead back to where they began, there is a value only with a discount of your own; none if that lets the sum grow without end.',
  },
  hubs: {
    name: 'Hub score (knows whom to name)',
    meaning:
      'Whether the people she names are those whom others who know whom to name also name; the highest is set to 1.',
    reading:
      'High: she knows whom to turn to, so asking her leads to the right people; she need not be named herself. It looks at the leading circle only: people outside it get nearly 0, which does not mean that they know less. Without directions it equals eigenvector centrality.',
    undefinedWhen:
      'No value without any tie; where ties have a direction, also if several circles lead equally or so nearly that the calculation does not settle.',
  },
  authorities: {
    name: 'Authority score (named by those who know)',
    meaning: 'Whether she is named by people who know whom to name; the highest is set to 1.',
    reading:
      'High: those who know whom to turn to name her. It looks at the leading circle only: people outside it get nearly 0, which does not mean that they are not trusted. Without directions it equals eigenvector centrality.',
    undefinedWhen:
      'No value without any tie; where ties have a direction, also if several circles lead equally or so nearly that the calculation does not settle.',
  },
  triangles: {
    name: 'Triangles',
    meaning: 'How many pairs of her contacts are in contact with each other too.',
    reading:
      'High: the people around her often know one another and can easily help together. People with many contacts have more by nature; for the share, see local clustering.',
    undefinedWhen: 'Always defined; 0 with fewer than two contacts.',
  },
  blockCount: {
    name: 'Firm circles she is in',
    meaning:
      'How many circles meet in her, a circle being people who stay linked whichever one of them is missing.',
    reading:
      '2 or more: some circles are linked only through her; give them further ties in good time. 1: she is in one circle. A tie to someone who has no other counts as a circle. It shows that the network leans on one person, not that anything is wrong with her. Ties that nobody asked about make it too high.',
    undefinedWhen: 'Always defined; 0 for a person without ties.',
  },
  egoConstraint: {
    name: 'Constraint (around her only)',
    meaning: 'As constraint, but looking only at the ties among her contacts and with her.',
    reading:
      'Low: her contacts do not know each other. High: they form one tight circle. What other ties her contacts have makes no difference, so it also suits surveys that asked about the people around her only; it is never below constraint. A close circle is often where support is strongest.',
    undefinedWhen: 'No value for a person without any tie.',
  },
  egoEffectiveSize: {
    name: 'Effective size (around her only)',
    meaning: 'As effective size, but looking only at the ties among her contacts and with her.',
    reading:
      'Near the number of contacts: they do not know each other. Without strengths and directions it equals effective size.',
    undefinedWhen: 'No value for a person without any tie.',
  },
  egoEfficiency: {
    name: 'Efficiency (around her only)',
    meaning: 'As efficiency, but looking only at the ties among her contacts and with her.',
    reading:
      '1: no two of her contacts know each other. Low: most of them do. A single contact also gives 1. Low is no fault: people who know each other help together more easily.',
    undefinedWhen: 'No value for a person without any tie.',
  },
  egoHierarchy: {
    name: 'Hierarchy (around her only)',
    meaning: 'As hierarchy, but looking only at the ties among her contacts and with her.',
    reading:
      'Near 1: her contact with others turns around one person. Near 0: it is evenly spread. It does not mean that one of them is above the other.',
    undefinedWhen: 'No value for a person without any tie; 1 by definition with a single contact.',
  },
  localBridges: {
    name: 'Ties that lead elsewhere',
    meaning: 'With how many of her contacts she shares no acquaintance at all.',
    reading:
      'High: she is in touch with places that have little contact, and often hears something new. Someone who knows only her also brings such a tie. Ties that nobody asked about make it too high.',
    undefinedWhen: 'Always defined; 0 for a person without ties.',
  },
  nodeEi: {
    name: 'Outward or inward (E-I index)',
    meaning: 'Whether her contacts are rather in other groups or in her own.',
    reading:
      '1: all in other groups. −1: all in her own. 0: half and half. Members of small groups have more contacts outside by nature, so compare groups of similar size only. Neither end is better, and another grouping gives another result.',
    undefinedWhen:
      'No value for a person without a group, or whose contacts all have none; a grouping must be chosen first.',
  },
  localBridge: {
    name: 'Span of a tie',
    meaning: 'Without this tie, how many steps the two people would have to go round to find each other.',
    reading:
      '2: they have an acquaintance in common. High: the tie links places that are far apart, and without it the way round would be long. It says nothing about how close the two are: ties of long span are often weak.',
    undefinedWhen: 'No value if there is no way round at all: see bridge tie.',
  },
  overlap: {
    name: 'Overlap of a tie',
    meaning: 'Apart from each other, what share of the contacts of its two ends they have in common.',
    reading:
      'Near 1: both are in the same circle. 0: they share no acquaintance, and the tie leads elsewhere. When both have few contacts, one more changes it a lot.',
    undefinedWhen: 'No value if neither has a contact other than the other.',
  },
  strongComponents: {
    name: 'Circle with ways both ways',
    meaning: 'Circles in which, along the arrows, everyone can find everyone and be found.',
    reading:
      'Number 1 is the largest; someone to whom no way leads back is alone. People who were not interviewed name nobody and so are often alone: look at the response rate first. Without directions it equals component.',
    undefinedWhen: 'Always defined.',
  },
} as const;
