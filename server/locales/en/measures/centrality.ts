/** Texts of the measures of connections and centrality: name, meaning, reading, when undefined. */
export const centralityTexts = {
  degree: {
    name: 'Degree',
    meaning: 'How many people this person has a tie with, no matter who turns to whom.',
    reading:
      'High: she knows many people, and news reaches her easily. Low does not mean isolated: one or two people to rely on can be enough. 0 only says that no tie of hers is on record, so first check whether she was asked.',
    undefinedWhen: 'Always defined, except as a share in a network of one person.',
  },
  inDegree: {
    name: 'Times named (in-degree)',
    meaning: 'How many people name her, for example as someone they turn to or trust.',
    reading:
      'High: she counts for people and is worth getting to know. Not being named may just mean that her neighbours were not asked, or that she is new here. Do not compare buildings whose response rates differ much. In a network without directions it equals degree.',
    undefinedWhen: 'Always defined, except as a share in a network of one person.',
  },
  outDegree: {
    name: 'People she names (out-degree)',
    meaning: 'How many people she names herself.',
    reading:
      'High: she reaches out widely, or answered at length. Low may come from a limit on the number of names, or from not being interviewed: then her ties are unknown, not absent. In a network without directions it equals degree.',
    undefinedWhen: 'Always defined, except as a share in a network of one person.',
  },
  strength: {
    name: 'Tie strength',
    meaning:
      'The strengths of all her ties added up; where ties have a direction, those to her and from her.',
    reading:
      'High can mean many ties or a few very close ones, so read it together with degree. A tie without a strength counts 1; compare only networks that were recorded in the same way.',
    undefinedWhen: 'Always defined; 0 for a person without ties.',
  },
  betweenness: {
    name: 'Betweenness',
    meaning: 'How many of the shortest paths between other people run through her.',
    reading:
      'High: many are closer to one another thanks to her. She is well placed to introduce people, would be missed, and may carry a heavy load. A low value does not mean little trust. One or two missing ties can change it much, so do not rank people by small differences.',
    undefinedWhen: 'Always defined, except as a share in a network of fewer than three people.',
  },
  closeness: {
    name: 'Closeness',
    meaning: 'How few steps, on average, separate everyone from her; fewer steps give a higher value.',
    reading:
      'High: she is near to everyone, and news reaches her at first or second hand. Members of small separate groups are marked down by the size of their group. Values often differ little, so they make a poor ranking. Where ties have a direction, only people who can get to her along them count.',
    undefinedWhen: '0 if nobody can reach her; no value in a network of one person.',
  },
  harmonic: {
    name: 'Harmonic centrality',
    meaning: 'Everyone adds to her value by nearness: 1 at one step, a half at two, nothing if out of reach.',
    reading:
      'It answers the same question as closeness but is the safer one in a network of several parts. High: many people are near her. It looks at distance only, not at how good the relations are.',
    undefinedWhen:
      '0 for a person without ties; no value as a share in a network of one person. Weighted, a share can be above 1, as strong ties make people nearer than one step.',
  },
  eigenvector: {
    name: 'Eigenvector centrality',
    meaning:
      'Counts not just how many people she knows but how well connected they are; the highest is set to 1.',
    reading:
      'High: she belongs to the most densely tied circle. People outside it get nearly 0 or 0, which does not make them unimportant: do not use it to find who looks after vulnerable residents, or to compare parts that are not linked.',
    undefinedWhen:
      'No value without any tie; where ties have a direction, also if they never lead back to where they began, or if several circles lead equally or so nearly that the calculation does not settle.',
  },
  pagerank: {
    name: 'PageRank',
    meaning:
      'If a word is passed on at random along ties, and now and then starts anew with anyone, how much of the time it is with her.',
    reading:
      'High: many name her, and those are often named themselves and name few others. All values add up to 1, so they shrink as networks grow: do not compare communities of different size.',
    undefinedWhen: 'Always defined.',
  },
  clustering: {
    name: 'Local clustering',
    meaning: 'What share of the pairs among her contacts know each other too.',
    reading:
      'Near 1: the people around her know one another and can easily look after each other. Near 0: they are linked only through her. Neither is better: the first helps mutual aid, the second helps introductions. With few contacts, one more tie changes it a lot.',
    undefinedWhen: 'No value with fewer than two contacts, as there is no pair to look at.',
  },
  coreNumber: {
    name: 'Core number',
    meaning:
      'In the most closely knit circle she belongs to, everyone has at least this many contacts inside it.',
    reading:
      'High: she is among people who hold together, often the base of an activity group. Equal numbers need not mean the same circle, and nothing is said about who leads. Someone with a low number may be the link to the outside.',
    undefinedWhen: 'Always defined; 0 for a person without ties.',
  },
  diffusion: {
    name: 'Diffusion centrality',
    meaning:
      'How often a message that starts with her is likely to be heard if it is passed on a few times (usually three at the most).',
    reading:
      'High: tell her first, and it travels fast and far. A person who hears it twice counts twice, so this is not a number of people. It assumes that all are equally willing to pass things on; whether she is, and is believed, is for you to find out.',
    undefinedWhen:
      '0 for a person without ties. Where nobody has a tie, or directed ties never lead back to where they began, there is a value only with a chance of your own. Weighted, the chance is multiplied by the strength of the tie.',
  },
  edgeBetweenness: {
    name: 'Betweenness of a tie',
    meaning: 'For how many pairs of people the shortest path uses this tie.',
    reading:
      'High: the tie links two sides, and without it many would have a long way round or lose touch, so a second tie beside it is worth building. It says nothing about how close the two are: ties that matter in this way are often weak.',
    undefinedWhen: 'Always defined; the table is empty without ties.',
  },
};
