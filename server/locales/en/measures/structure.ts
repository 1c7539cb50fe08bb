/** Texts of the brokerage, cohesion, group and whole-network measures: name, meaning, reading, when undefined. */
export const structureTexts = {
  constraint: {
    name: 'Constraint',
    meaning: 'How far a person’s contacts all belong to the same circle.',
    reading:
      'Low: she is in touch with several circles that do not know each other, so she can link them. High: her contacts form one tight circle; in a small one the value can exceed 1. High does not mean less able: a close circle is often where support is strongest.',
    undefinedWhen: 'No value for a person without any tie.',
  },
  effectiveSize: {
    name: 'Effective size',
    meaning: 'How many different directions a person’s contacts really lead in, once overlap is set aside.',
    reading:
      'Near the number of contacts: they do not know each other and bring different news. Near 1: they all know each other. People with many contacts score higher by nature, so read it with efficiency.',
    undefinedWhen: 'No value for a person without any tie.',
  },
  efficiency: {
    name: 'Efficiency',
    meaning: 'What share of a person’s contacts lead in different directions.',
    reading:
      '1: no two of her contacts know each other. Low: most of them do. A single contact also gives 1, so look at the number of contacts first. Low is no fault: people who know each other help together more easily.',
    undefinedWhen: 'No value for a person without any tie.',
  },
  hierarchy: {
    name: 'Hierarchy',
    meaning: 'Whether a person’s constraint comes evenly from all her contacts or mainly from one.',
    reading:
      'Near 1: her contact with others turns around one person, whose leaving would affect her strongly. Near 0: it is evenly spread. It does not mean that one of them is above the other.',
    undefinedWhen: 'No value for a person without any tie; 1 by definition with a single contact.',
  },
  brokerage: {
    name: 'Brokerage',
    meaning: 'How many people a person links, counted per tie that she has.',
    reading:
      'High: she need not know many, but those she knows are in circles that do not meet, so latent activists are often found here. 0: nobody is nearer to others through her. It describes a position, not whether she is willing or has the time.',
    undefinedWhen: 'Always defined.',
  },
  articulation: {
    name: 'Cut person',
    meaning: 'How many people would be apart from the largest part of their circle if this person left.',
    reading:
      'Above 0: some are linked to the rest only through her; give them further ties in good time. 0: the others stay linked without her. It shows that the network leans on one person, not that anything is wrong with her. Ties that nobody asked about make it too high.',
    undefinedWhen: 'Always defined.',
  },
  coordinator: {
    name: 'Coordinator',
    meaning: 'How often a person links two members of her own group who are not in direct contact.',
    reading:
      'High: she holds her own group together. Large groups with many ties give higher values, so compare within a group. Another grouping gives another result.',
    undefinedWhen: 'No value for a person without a group; a grouping must be chosen first.',
  },
  itinerant: {
    name: 'Itinerant broker (consultant)',
    meaning: 'How often a person links two members of a group that she does not belong to.',
    reading:
      'High: she helps another group to talk among themselves, as social workers and committee staff often do. If a group always needs an outsider for it, help it find a coordinator of its own.',
    undefinedWhen: 'No value for a person without a group; a grouping must be chosen first.',
  },
  gatekeeper: {
    name: 'Gatekeeper',
    meaning: 'How often a person links someone of another group to a member of her own.',
    reading:
      'High: news and resources from outside come into the group through her; if only through her, they slow down when she is busy. Where ties have no direction it equals representative.',
    undefinedWhen: 'No value for a person without a group; a grouping must be chosen first.',
  },
  representative: {
    name: 'Representative',
    meaning: 'How often a person links a member of her own group to someone of another.',
    reading:
      'High: she carries the ideas and needs of her group to others. It is a position in contacts, not an elected office. Where ties have no direction it equals gatekeeper.',
    undefinedWhen: 'No value for a person without a group; a grouping must be chosen first.',
  },
  liaison: {
    name: 'Liaison',
    meaning: 'How often a person links members of two groups and belongs to neither.',
    reading:
      'High: she mediates between groups, as social workers and committee staff often do. If groups meet only through her, introduce their core members to each other.',
    undefinedWhen: 'No value for a person without a group; a grouping must be chosen first.',
  },
  bridge: {
    name: 'Bridge tie',
    meaning: 'If a tie is the only link between two parts, how many people are on the smaller side.',
    reading:
      'The higher, the more people are linked to the rest by this one tie: a second one would be good. 0: there is another way round. Ties that nobody asked about make bridges look more frequent.',
    undefinedWhen: 'Always defined.',
  },
  components: {
    name: 'Component',
    meaning:
      'The parts of the network: inside one, everyone can be reached through acquaintances; between two, nobody.',
    reading:
      'Number 1 is the largest; a person without ties is a part of her own. The same number means reachable, not close. With incomplete data, parts that look separate may be linked.',
    undefinedWhen: 'Always defined.',
  },
  louvain: {
    name: 'Natural circle',
    meaning: 'Circles found from the ties themselves: many ties inside, few to others.',
    reading:
      'Compare them with organizations and buildings. The numbers hold for this calculation only: do not match them between waves. People at the edge of a circle may fall into another with another random seed.',
    undefinedWhen: 'Always defined; a person without ties is a circle of her own.',
  },
  averageDegree: {
    name: 'Average number of contacts',
    meaning: 'How many contacts a person has on average.',
    reading:
      'High: contact is common, though a few people with very many contacts also raise it: look at centralization as well. A form that allows only so many names limits it.',
    undefinedWhen: 'No value when there is nobody in the network.',
  },
  density: {
    name: 'Density',
    meaning: 'What share of all possible ties exists.',
    reading:
      'High: most people are in contact. It falls as a community grows, since nobody can know everyone: compare networks of similar size, or two waves of the same one.',
    undefinedWhen: 'No value below two persons.',
  },
  reciprocity: {
    name: 'Reciprocity',
    meaning: 'What share of the people somebody names name her back.',
    reading:
      'High: contact is mutual. Low: requests may go to a few people, or those named were not interviewed: look at the response rate first.',
    undefinedWhen: 'No value where ties have no direction or there are none.',
  },
  dyadicReciprocity: {
    name: 'Dyadic reciprocity',
    meaning: 'In what share of all pairs both name each other or neither does.',
    reading:
      'Pairs where neither names the other count as alike, so a sparse network always scores high: do not use it alone to judge mutual help; read it with reciprocity.',
    undefinedWhen: 'No value where ties have no direction or below two persons.',
  },
  transitivity: {
    name: 'Transitivity',
    meaning: 'How often two contacts of the same person are in contact too, over the whole network.',
    reading:
      'High: friends of friends are friends, circles are tight and help is near; very high, and new information has a hard way in. People with many contacts weigh more.',
    undefinedWhen: 'No value when nobody has two contacts.',
  },
  averageClustering: {
    name: 'Average clustering',
    meaning: 'What share of a person’s contacts are in contact with each other, on average.',
    reading:
      'High: the circles around people are tight. A person with fewer than two contacts counts 0, so many such people lower it without the circles being loose.',
    undefinedWhen: 'No value when there is nobody in the network.',
  },
  degreeAssortativity: {
    name: 'Degree assortativity',
    meaning: 'Whether people with many contacts are in contact with each other.',
    reading:
      'Above 0: the well connected know each other and those with few contacts may be elsewhere. Below 0: those with few contacts gather around the well connected. Near 0: neither. It says nothing about why.',
    undefinedWhen: 'No value without ties, or when all who have ties have equally many.',
  },
  degreeCentralization: {
    name: 'Degree centralization',
    meaning: 'Whether contacts are spread over everyone or gather around one person.',
    reading:
      '1: all contacts are with one person. 0: everyone has as many. When it is high, ask whether that person carries too much, and what would happen if she left.',
    undefinedWhen: 'No value below three persons.',
  },
  betweennessCentralization: {
    name: 'Betweenness centralization',
    meaning: 'Whether all links between others run through the same person.',
    reading:
      '1: all through one person. 0: nobody is more in between than others. High: communication depends on a few. Where ties have a direction it follows the arrows. Compare networks of different size only roughly.',
    undefinedWhen: 'No value below three persons.',
  },
  componentCount: {
    name: 'Number of components',
    meaning: 'Into how many unlinked parts the network falls; each person without ties is one.',
    reading:
      'High: many people are not linked to the rest. See first how many are isolates and how many are groups. People who were not asked look like parts of their own.',
    undefinedWhen: 'Always defined.',
  },
  isolateCount: {
    name: 'Number of isolates',
    meaning: 'How many people have no recorded tie.',
    reading:
      'Find out first who really has no contact and who was not asked: this number cannot tell. Then visit and introduce those who are isolated.',
    undefinedWhen: 'Always defined.',
  },
  largestComponent: {
    name: 'Size of the largest component',
    meaning: 'How many people the largest linked part holds.',
    reading:
      'Near the number of all: almost everyone is linked. Linked does not mean close: many people may lie in between.',
    undefinedWhen: 'No value when there is nobody in the network.',
  },
  diameter: {
    name: 'Diameter',
    meaning: 'How many steps lie between the two people farthest apart in the largest part.',
    reading:
      'High: a message has to be passed on many times. One long tail is enough to raise it; people outside the largest part are not counted. Where ties have a direction it follows the arrows, and leaves out pairs that no arrows join.',
    undefinedWhen: 'No value when no two persons are linked.',
  },
  averageDistance: {
    name: 'Average distance',
    meaning: 'How many steps it takes on average from one person to another in the largest part.',
    reading:
      'Low: messages and help travel easily. Read it with the size of the largest component: it can be low because many are not linked at all. Where ties have a direction it follows the arrows, and leaves out pairs that no arrows join.',
    undefinedWhen: 'No value when no two persons are linked.',
  },
  fragmentation: {
    name: 'Fragmentation',
    meaning: 'What share of pairs cannot reach each other by any number of introductions.',
    reading:
      '0: everyone can be reached. 1: nobody can. It does not look at how near: see distance-weighted fragmentation for that.',
    undefinedWhen: 'No value below two persons.',
  },
  distanceFragmentation: {
    name: 'Distance-weighted fragmentation',
    meaning: 'How far apart people are, from direct acquaintance to no connection at all.',
    reading:
      'When it falls, people have come nearer and introductions have worked. Large communities score higher by nature: compare two waves of the same one, or communities of similar size.',
    undefinedWhen: 'No value below two persons.',
  },
  articulationCount: {
    name: 'Number of cut persons',
    meaning: 'How many people are the only link between others.',
    reading:
      'High: in many places the network hangs on one person; further ties are needed there. Incomplete data make it too high.',
    undefinedWhen: 'Always defined.',
  },
  bridgeCount: {
    name: 'Number of bridge ties',
    meaning: 'How many ties are the only link between two parts.',
    reading:
      'High: many places hang on a single tie; each person with only one contact adds one. Incomplete data make it too high.',
    undefinedWhen: 'Always defined.',
  },
  maximumCore: {
    name: 'Maximum core',
    meaning: 'In the most tightly knit group, with how many of its members everyone is in contact at least.',
    reading:
      'High: some people are in very close contact and often carry the activities. It says nothing about the others. Between waves, mind changes in the number of people.',
    undefinedWhen: 'No value when there is nobody in the network.',
  },
  modularity: {
    name: 'Modularity',
    meaning: 'How clearly the network falls into circles.',
    reading:
      'High: many ties inside circles and few between them. Near 0: no clear circles. Clear circles are not good or bad: see whether somebody links them. Sparse networks score higher by nature.',
    undefinedWhen: 'No value without ties.',
  },
} as const;
