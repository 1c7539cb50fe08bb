import type { sentences as chinese } from '../zh/sentences.ts';

/** What the answers say, by key. `{name}` is filled in; `{count|person|persons}` is one of two words. */
export const sentences: Readonly<Record<keyof typeof chinese, string>> = {
  office: '{post}, {committee}',

  'significance.more':
    'Larger than in more than 97.5 % of {count} networks made by chance (“{model}”): more than chance under this model. It does not say why.',
  'significance.less':
    'Smaller than in more than 97.5 % of {count} networks made by chance (“{model}”): less than chance under this model. It does not say why.',
  'significance.usual':
    'Such values are common in {count} networks made by chance (“{model}”): no difference from chance under this model can be seen. That does not show that there is none.',
  'significance.fixed':
    'Under “{model}” this value is always the same, so that there is nothing to compare. Choose another comparison.',
  'significance.undefined':
    'In this network, or in most networks made by chance, there is no such value: nothing can be compared.',

  'post.director': 'Director',
  'post.committeeMember': 'Committee member',
  'post.buildingHead': 'Building head',
  'post.gridWorker': 'Grid worker',
  'post.unnamed': 'Office holder',

  'support.emotional': 'a listening ear',
  'support.instrumental': 'a helping hand',
  'support.informational': 'information',
  'support.companionship': 'company',

  'dimension.notObserved': 'Nothing recorded about this yet',
  'dimension.namedByPeers.name': 'Named by residents',
  'dimension.namedByPeers.meaning':
    'How many residents named this person in a survey. What social workers think is not counted.',
  'dimension.namedByPeers.none': 'No resident named this person',
  'dimension.namedByPeers.evidence': 'Named by {count} {count|resident|residents}',
  'dimension.namedByPeers.fromPlaces': 'Named by {count} residents from {places} buildings',
  'dimension.helpGiven.name': 'Help given',
  'dimension.helpGiven.meaning': 'How many people this person helps, with whatever kind of help.',
  'dimension.helpGiven.none': 'No help to others recorded',
  'dimension.helpGiven.evidence': 'Helps {count} {count|neighbor|neighbors}',
  'dimension.helpGiven.ofKinds': 'Helps {count} {count|neighbor|neighbors} ({kinds})',
  'dimension.bridging.name': 'Bridging',
  'dimension.bridging.meaning':
    'Whether this person links people who otherwise have nothing to do with one another. It takes not many acquaintances, but different ones.',
  'dimension.bridging.none': 'The acquaintances are in touch with one another anyway',
  'dimension.bridging.evidence': 'Links some of {count} acquaintances who are not in touch with one another',
  'dimension.bridging.places': 'Links {one} and {other}; acquaintances in {count} buildings',
  'dimension.bridging.onlyLink': '{count} people are linked to everybody else mainly through this person',
  'dimension.bridging.estimated':
    'The community is large: “Bridging” is estimated from {count} residents drawn at random, so that close ranks may be the other way round.',
  'dimension.participation.name': 'Participation',
  'dimension.participation.meaning':
    'How much this person takes part: leading counts 3, volunteering 2, attending 1; an activity of half a year ago counts half.',
  'dimension.participation.none': 'No attendance recorded',
  'dimension.participation.evidence': 'Attended {count} {count|activity|activities} in the past year',
  'dimension.participation.led':
    'Attended {count} {count|activity|activities} in the past year and led {led} of them',
  'dimension.participation.volunteered':
    'Attended {count} {count|activity|activities} in the past year, {volunteered} as a volunteer',
  'dimension.participation.earlier':
    'Attended {count} {count|activity|activities} earlier, none in the past year',

  'activists.title.L0': 'How active people are',
  'activists.title.L1': 'Leads to latent activists (from contacts and observations)',
  'activists.title.L2': 'Latent activists (sample survey)',
  'activists.title.L3': 'Latent activists',
  'activists.title.leads': 'Leads to latent activists (response rate {percent}%)',
  'activists.claim.L0':
    'There is only a roster and attendance: it shows who comes often, not whom people trust. Ask residents to name people before you speak of influence.',
  'activists.claim.L1':
    'Made from recorded contacts and what social workers observed; residents have not named anybody yet. Good for deciding whom to get to know first.',
  'activists.claim.L2':
    'Made from what some residents said: those at the top are mostly worth getting to know, but there may be others where nobody was asked.',
  'activists.claim.L3':
    'At least 60% of the residents answered, so the list is fairly sound. The score is advice; who is invited to take something on is for you and the residents to decide.',
  'activists.warning.lowResponse':
    'Only {percent}% answered: the order will change as more people are asked.',
  'activists.warning.placesWithTooFewAnswers':
    'Too few answered (under 3, or under 20%) in {count} {count|building|buildings}: {names}. Residents there are not ranked yet.',
  'activists.warning.oneDimension':
    'Only “{name}” is recorded so far. Please do not draw conclusions from it alone.',
  'activists.warning.correlated':
    '“{one}” and “{other}” say nearly the same here (correlation {correlation}), so the score counts it twice.',

  'gap.isolation.name': 'Isolated residents',
  'gap.isolation.definition':
    'Was asked, and yet no contact with anybody is recorded. Residents who were not asked are “unknown”, not isolated.',
  'gap.isolation.answered': '{name} answered the survey without naming anybody, and nobody named {name}.',
  'gap.isolation.named': '{name} was asked before; no contact with anybody shows now.',
  'gap.isolation.building': 'At least 60% of the building answered, and nobody named {name}.',
  'gap.isolation.notAsked': '{name} has not been asked, so nobody knows about contacts.',
  'gap.isolation.visit': 'Pay a visit this week; talk about who is around and what might be of interest.',
  'gap.isolation.visitWith': 'Pay a visit this week, perhaps together with {helper}: a familiar face helps.',
  'gap.isolation.ask': 'Ask on the next visit: who do you spend time with, and whom do you turn to?',

  'gap.singleSource.name': 'Dependent on one person',
  'gap.singleSource.definition':
    'All help comes from one person (where no help is recorded: only one contact). Should that person be busy, ill or move away, nothing is left.',
  'gap.singleSource.giver': 'All recorded help comes from {source}.',
  'gap.singleSource.giver.old':
    'All recorded help comes from {source}, who is getting on in years (70 or older).',
  'gap.singleSource.giver.staff':
    'All recorded help comes from {source}, who is staff and will move on some day.',
  'gap.singleSource.contact': '{name} is in contact with {source} only.',
  'gap.singleSource.contact.old':
    '{name} is in contact with {source} only, who is getting on in years (70 or older).',
  'gap.singleSource.contact.staff':
    '{name} is in contact with {source} only, who is staff and will move on some day.',
  'gap.singleSource.bringIn':
    'Ask {source} to introduce {helper} to {name}: have tea together first, and let one more helping hand grow from it.',
  'gap.singleSource.share':
    '{helper} and {name} know each other already: ask {helper} to look in too and share this with {source}.',
  'gap.singleSource.lookFor': 'Talk with {source} about who else could look after {name}.',

  'gap.unmetNeed.name': 'Needs without an answer',
  'gap.unmetNeed.definition':
    'The need is still open: nobody offers it here, or those who do can only be found through others.',
  'gap.unmetNeed.noSupply': '{name} asks for “{need}”; nobody in the community offers it yet.',
  'gap.unmetNeed.unreachable': '{name} asks for “{need}”; it is offered, but no acquaintance leads there.',
  'gap.unmetNeed.far': '{name} asks for “{need}”; whoever offers it is {steps} steps away.',
  'gap.unmetNeed.near': '{name} asks for “{need}”; an acquaintance knows somebody who offers it.',
  'gap.unmetNeed.openFor': '{what} Open for {days} {days|day|days}.',
  'gap.unmetNeed.findSupply':
    'Look for “{need}”: ask partner organizations and active residents who could offer it.',
  'gap.unmetNeed.findProvider':
    'It is not recorded who offers “{resource}”: find out first, then get in touch.',
  'gap.unmetNeed.near.nextStep': 'Ask {introducer} to introduce {provider} (“{resource}”).',
  'gap.unmetNeed.far.nextStep':
    'The way is long: introduce them yourself, or invite both to the same activity; {last} could put in a word with {provider} (“{resource}”).',
  'gap.unmetNeed.unreachable.nextStep':
    'Contact {provider} yourself (“{resource}”) and go along to the first meeting.',

  'gap.articulation.name': 'People whom others depend on',
  'gap.articulation.definition':
    'Three or more people are linked to everybody else only through this person. It is a merit and a burden: somebody should share it.',
  'gap.articulation.resident':
    '{count} people are linked to everybody else only through {name}, among them {names}.',
  'gap.articulation.staff':
    '{count} people are linked to everybody else only through {name}, among them {names}; {name} is staff, and when staff change the link is gone.',
  'gap.articulation.introduce':
    'Find an occasion for {one} and {other} to meet (an activity, say), so that not all depends on {name}.',

  'gap.bridgeTie.name': 'The only line',
  'gap.bridgeTie.definition':
    'Two circles are linked by one pair of acquaintances only, with two people or more on either side.',
  'gap.bridgeTie.evidence':
    'The contact between {one} and {other} is the only link between two circles; the smaller one has {count} people.',
  'gap.bridgeTie.introduce':
    'Hold an activity where both sides can come, so that {one} and {other} meet too: one more line.',

  'helper.buildingHead': 'Building head of {place}',
  'helper.activeMember': 'Lives in {place} too, and is active in {organization}',
  'helper.knowsMany': 'Lives in {place} too, and knows {count} people',
  'helper.alreadyKnown': 'Already an acquaintance; could be asked to lend a hand',
  'helper.acquaintanceOf': 'An acquaintance of {via}: one introduction away',
  'helper.neighbourAndAcquaintanceOf': 'Lives in {place} too, and is an acquaintance of {via}',
  'helper.provider': 'Offers “{resource}”',
  'helper.knowsMore': 'Knows {count} {count|person|people}, this person among them',
  'helper.contactOf': 'An acquaintance of {name}',

  'attention.isolates.title': 'Isolated residents',
  'attention.isolates.text':
    '{count} {count|resident was|residents were} asked, and yet {count|has|have} no recorded contact with anybody.',
  'attention.singleSource.title': 'Dependent on one person',
  'attention.singleSource.text': '{count} {count|resident relies|residents rely} on one person only.',
  'attention.needsWithoutSupply.title': 'Needs that nobody answers',
  'attention.needsWithoutSupply.text':
    'For {count} {count|need|needs} nothing fitting is offered in the community yet.',
  'attention.activistsToMeet.title': 'People worth meeting',
  'attention.activistsToMeet.text':
    '{count} {count|resident|residents} without an office {count|is|are} named most by neighbors. Get to know them.',
  'attention.officesWithoutTies.title': 'Could do with an introduction',
  'attention.officesWithoutTies.text':
    '{count} {count|office holder has|office holders have} fewer than two recorded contacts. Somebody could take them round.',
  'attention.placesWithTooFewAnswers.title': 'Buildings where few were asked',
  'attention.placesWithTooFewAnswers.text':
    'Too few answered in {count} {count|building|buildings}: do not apply conclusions there yet.',
  'attention.nobodyAsked.title': 'No survey yet',
  'attention.nobodyAsked.text':
    'None of the {count} residents has been asked about contacts and trust. Without asking, isolated and unknown look the same.',
  'attention.staleResources.title': 'Resources to confirm',
  'attention.staleResources.text':
    '{count} {count|resource has|resources have} not been confirmed for half a year or more.',

  'personFile.verbatim': '{value}',
  'personFile.kept':
    'This is everything that we keep about you: {facts} {facts|fact|facts} and {ties} {ties|tie|ties}. For each it is said why it is kept, on what ground, and for how long.',
  'personFile.mentioned':
    'Others mentioned you, and you have not been asked yourself: nothing but your name is kept ({facts} {facts|fact|facts}, {ties} {ties|tie|ties}), and you are on no list.',
  'personFile.sources':
    'It comes from {sources} {sources|source|sources}. Of who is at the other end of a tie only a short name is given, because the name is that person’s.',
  'personFile.rights':
    'You can have it corrected, copied or deleted, and withdraw any consent at any time. Not agreeing, or no longer agreeing, does not touch the services you get.',
  'personFile.gapList': 'People who may lack support',
};
