/** Texts of further whole-network measures and of the distributions: name, meaning, reading, when undefined. */
export const wholeNetworkTexts = {
  corePeriphery: {
    name: 'Core and periphery',
    meaning:
      'With everyone divided into one closely knit core and a periphery around it: which side a person is on.',
    reading:
      '1: core. 0: periphery. Look at the core-periphery fit first: when it is low, the division says little. Often several divisions fit equally well, so people at the edge may change sides. Being in the periphery does not mean that somebody matters less, or does not want to take part.',
    undefinedWhen: 'No value below four persons, without ties, or when everyone is in contact with everyone.',
  },
  inDegreeCentralization: {
    name: 'In-degree centralization',
    meaning: 'Whether people name various others or all name the same person.',
    reading:
      '1: everyone names only one and the same person. 0: all are named equally often. When it is high, ask whether that person carries too much, and who could share it.',
    undefinedWhen: 'No value below three persons.',
  },
  outDegreeCentralization: {
    name: 'Out-degree centralization',
    meaning: 'Whether everyone names others or only one person does.',
    reading:
      '1: only one person names others, and she all of them. 0: all name equally many. It is also high when only a few were asked, so look at the response rate first.',
    undefinedWhen: 'No value below three persons.',
  },
  closenessCentralization: {
    name: 'Closeness centralization',
    meaning: 'Whether one person is near to everybody while the others are far from each other.',
    reading:
      '1: all are linked through one person only. 0: all are equally near to the others. Where it is high, news travels fast, but it all depends on the one in the middle. Where ties have a direction, it looks at how near the others are when they look for her.',
    undefinedWhen: 'No value below three persons.',
  },
  eigenvectorCentralization: {
    name: 'Eigenvector centralization',
    meaning: 'Whether everyone or only a few are in touch with the well connected.',
    reading:
      'Near 1: contact gathers in one very small circle. Near 0: all stand in similar places. It is higher by nature in a network of several parts, so read it with the components.',
    undefinedWhen:
      'No value below three persons, without ties, or in a very long chain for which no stable result is found.',
  },
  strongComponentCount: {
    name: 'Number of strong components',
    meaning:
      'Following the arrows, into how many parts the network falls in which word can get from anyone to anyone and back.',
    reading:
      'Small: news can travel both ways almost everywhere. Near the number of persons: most contact goes one way. On an undirected network it is the number of components. People who were not asked name nobody, which makes it too high.',
    undefinedWhen: 'Always defined.',
  },
  radius: {
    name: 'Radius',
    meaning: 'Starting from the best placed person, how many steps it takes at most to reach everyone else.',
    reading:
      'Small: at least one person is not far from anybody, a good place to start spreading news. Only the largest part counts. Without directions the diameter is between once and twice the radius; with directions it follows the arrows.',
    undefinedWhen:
      'No value when no two persons are connected; nor, where ties have a direction, when nobody reaches everyone along the arrows.',
  },
  localBridgeCount: {
    name: 'Number of local bridges',
    meaning: 'How many ties link two people who share no contact.',
    reading:
      'Such ties often link different circles; without one its two ends are at least three steps apart. 0: all contact is inside circles that know each other. It is wider than the number of bridge ties: here there may be a way round.',
    undefinedWhen: 'Always defined.',
  },
  bicomponentCount: {
    name: 'Number of bicomponents',
    meaning: 'How many circles there are that stay connected whichever of their members leaves.',
    reading:
      'Two people linked by a single tie count as one. For the same number of persons, a high value means many small circles strung together by single persons. Read it with the size of the largest one.',
    undefinedWhen: 'Always defined.',
  },
  largestBicomponent: {
    name: 'Size of the largest bicomponent',
    meaning: 'How many people are in the largest circle that does not depend on any one person.',
    reading:
      'The larger its share of all, the less the community depends on single persons. 2: there is no such circle, and every link hangs on somebody. Ties that nobody asked about make it too low.',
    undefinedWhen: 'No value without ties.',
  },
  corePeripheryFit: {
    name: 'Core-periphery fit',
    meaning:
      'How far the network is one core in which all know each other, with a periphery linked only through it.',
    reading:
      '1: exactly so. Near 0: no such structure. Networks formed by chance also have some fit, so compare with chance. When it is high, think about how people in the periphery could meet directly.',
    undefinedWhen: 'No value below four persons, without ties, or when everyone is in contact with everyone.',
  },
  eiIndex: {
    name: 'E-I index',
    meaning: 'Whether contact is mostly between groups or inside them.',
    reading:
      '1: all between groups. −1: all inside. 0: as much of both. Many small groups make it higher by nature, so read it with homophily. Another grouping gives another result.',
    undefinedWhen:
      'No value when no two people with a group are in contact; a grouping must be chosen first.',
  },
  homophily: {
    name: 'Homophily',
    meaning: 'Whether people are in contact with their own group more than random choice would give.',
    reading:
      '0: as at random. 1: only with their own group. −1: only with other groups. High need not be a preference: living near or working together does the same. Where groups have little contact, a common activity can help.',
    undefinedWhen:
      'No value when no two people with a group are in contact, or all are in one group; a grouping must be chosen first.',
  },
  assortativity: {
    name: 'Assortativity by groups',
    meaning:
      'Whether ties still lean to the inside of groups once it is counted how many ties each group has.',
    reading:
      '1: all ties are inside groups. 0: as if matched at random by numbers of ties. Negative: they lean to other groups. Unlike homophily it compares with the groups’ ties, not with their sizes.',
    undefinedWhen:
      'No value when no two people with a group are in contact, or all ties are in one group; a grouping must be chosen first.',
  },
  krackhardtConnectedness: {
    name: 'Connectedness (Krackhardt)',
    meaning: 'What share of pairs can reach each other by introductions.',
    reading:
      '1: everyone can be reached. 0: nobody can. It is 1 minus fragmentation. With the following three it tells how far a network is like a tree with one top.',
    undefinedWhen: 'No value below two persons.',
  },
  krackhardtHierarchy: {
    name: 'Hierarchy (Krackhardt)',
    meaning:
      'Of the pairs that the arrows link, at some remove, what share are linked in one direction only.',
    reading:
      '1: always one way. 0: whatever gets there can get back. Where help or news goes one way, see whether concerns find their way back. High does not mean that anybody gives orders.',
    undefinedWhen: 'No value on an undirected network or without ties.',
  },
  krackhardtEfficiency: {
    name: 'Efficiency (Krackhardt)',
    meaning: 'How few ties there are beyond those that it takes to hold everyone together.',
    reading:
      '1: none to spare, so the loss of any tie would cut somebody off. 0: everyone is in contact with everyone. Ties to spare make a community robust, so low is no fault.',
    undefinedWhen: 'No value without ties or, undirected, when no three people are connected.',
  },
  krackhardtLub: {
    name: 'Least upper boundedness (Krackhardt)',
    meaning: 'Whether any two connected people have, against the arrows, one nearest source in common.',
    reading:
      '1: always, as in an organization with one line of command. Low: there are several sources that do not depend on each other. Networks among residents need no single source. Arrows are read from above to below: turn them round first if they say to whom somebody reports.',
    undefinedWhen:
      'No value on an undirected network, when no three people are connected, or when the network is too large (more than 40,000 parts without a way back).',
  },
  degreeDistribution: {
    name: 'Degree distribution',
    meaning: 'How many people have how many contacts.',
    reading:
      'Shows whether all have about as many or a few have very many. Numbers of contacts that nobody has are left out.',
    undefinedWhen: 'Always defined; empty without persons.',
  },
  inDegreeDistribution: {
    name: 'In-degree distribution',
    meaning: 'How many people are named how often.',
    reading:
      'Shows whether people name a few or many. Somebody named 0 times may only not have been asked about. Numbers that do not occur are left out.',
    undefinedWhen: 'Always defined; empty without persons.',
  },
  outDegreeDistribution: {
    name: 'Out-degree distribution',
    meaning: 'How many people name how many others.',
    reading:
      'Those who were not asked are among the 0, so read it with the response rate. Where a questionnaire sets a limit, many name exactly as many. Numbers that do not occur are left out.',
    undefinedWhen: 'Always defined; empty without persons.',
  },
  distanceDistribution: {
    name: 'Distance distribution',
    meaning: 'How many pairs are how many steps apart; ∞ are those that no introductions can link.',
    reading:
      'One step is direct contact, two steps a common contact, the easiest to introduce. Directions are ignored.',
    undefinedWhen: 'Always defined; empty below two persons.',
  },
  componentSizes: {
    name: 'Sizes of components',
    meaning: 'Of the parts without contact with each other, how many have how many people.',
    reading:
      'Size 1 are people without any tie. One large part and some very small ones are common; missing data add small ones.',
    undefinedWhen: 'Always defined; empty without persons.',
  },
  dyadCensus: {
    name: 'Dyad census',
    meaning: 'How many pairs name each other (mutual), name one way only (asymmetric) or not at all (null).',
    reading:
      'Many asymmetric pairs may only mean that the other was not asked: look at the response rate first.',
    undefinedWhen: 'Always defined; as shares, no value below two persons.',
  },
  triadCensus: {
    name: 'Triad census',
    meaning: 'Of all sets of three people, how many are of each of the sixteen kinds of who names whom.',
    reading:
      'The three digits of a name count mutual, one-way and missing ties: in 300 all three name each other, in 003 nobody does, in 201 one person links two who are not in contact, a good place for an introduction. D, U, T and C tell the directions. Conclude only after comparing with chance.',
    undefinedWhen: 'Always defined; as shares, no value below three persons.',
  },
} as const;
