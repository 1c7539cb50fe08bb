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

  'keyPlayers.exact': 'Every combination was compared and none is better; others may be as good.',
  'keyPlayers.bestPossible':
    'There are too many combinations to compare each, but by calculation none can be noticeably better (less than 0.1 percentage points).',
  'keyPlayers.bounded':
    'There are too many combinations to compare each: this set has {value}%, the best can have {bound}% at most, so it is at most {gap} percentage points away from the best.',
  'keyPlayers.searched':
    'There are too many combinations to compare each: this set is good, but how far it is from the best cannot be told.',

  'whatIf.leave':
    'If {names} left: of the other {others} people, the largest linked part would go from {before} to {after}.',
  'whatIf.apart':
    '{count} {count|person|people} would be cut off from the part in which they are now: {names}.',
  'whatIf.manyApart':
    '{count} {count|person|people} would be cut off from the part in which they are now, such as {names}.',
  'whatIf.nobodyApart': 'Nobody would be cut off from the part in which they are now.',
  'whatIf.add':
    'With {count} more {count|tie|ties}: the largest linked part would go from {before} to {after} people.',
  'whatIf.addBesides': 'Ties added at the same time: {count}. All figures here count them in.',
  'whatIf.isolates': 'People without any tie would go from {before} to {after}.',
  'whatIf.reach':
    'Within two steps, a person would reach {after}% of the others on average; it is {before}% now.',
  'whatIf.gap': '“{gap}” would go from {before} to {after}.',
  'whatIf.organization':
    'In “{organization}”, members linked with one another would go from {before} to {after}.',
  'whatIf.caution':
    'This is arithmetic on the ties recorded so far, not a prediction: ties that nobody was asked about are missing, and when somebody leaves, people find other ways.',

  'post.director': 'Director',
  'post.committeeMember': 'Committee member',
  'post.buildingHead': 'Building head',
  'post.gridWorker': 'Grid worker',
  'post.organizationHead': 'head',
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
    'How many of the acquaintances have nothing to do with one another. Of two people with five acquaintances each, the one whose five are in different circles links more than the one whose five all know each other.',
  'dimension.bridging.none': 'The acquaintances are in touch with one another anyway',
  'dimension.bridging.evidence': 'Links some of {count} acquaintances who are not in touch with one another',
  'dimension.bridging.places': 'Links {one} and {other}; acquaintances in {count} buildings',
  'dimension.bridging.onlyLink': '{count} people are linked to everybody else mainly through this person',
  'dimension.spread.name': 'Spread',
  'dimension.spread.meaning':
    'How many people hear of something that starts with this person and is passed on three times at most: each who hears it directly counts 1, each at the second handover a quarter, each at the third a sixteenth.',
  'dimension.spread.none':
    'Nobody names this person and no contact is recorded, so word would not get around',
  'dimension.spread.evidence': 'Word from this person directly reaches {count} {count|person|people}',
  'dimension.spread.onward':
    'Word from this person directly reaches {count} {count|person|people}, and {onward} more when it is passed on twice',
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
  'dimension.initiative.name': 'Initiative',
  'dimension.initiative.meaning':
    'How many activities this person started; those that no committee, organization or social worker held as well count twice, and having first taken part and later led adds 1.',
  'dimension.initiative.none': 'No activity started, as far as recorded',
  'dimension.initiative.evidence':
    'Held {count} {count|activity|activities} together with a committee, organization or social worker',
  'dimension.initiative.own': 'Started {count} {count|activity|activities}, {own} without any official host',
  'dimension.initiative.risen':
    'Came to take part and went on to lead: started {count} {count|activity|activities}, {own} without any official host',
  'dimension.rating.name': 'Ratings by staff and judges',
  'dimension.rating.meaning':
    'How social workers, people who know the community and field workers rate this person, 1 to 5; of each rater the mean. What people say of themselves does not count.',
  'dimension.rating.none': 'Nobody rated this person',
  'dimension.rating.single': 'One rater only, who gives {mean} of 5 on average',
  'dimension.rating.agreed': 'All {count} raters give {mean} of 5',
  'dimension.rating.evidence': '{count} raters give {mean} of 5 on average, from {low} to {high}',
  'dimension.rating.singleRaters':
    '{count} {count|person was|people were} rated by one person only: ask somebody else who knows them about “Ratings by staff and judges”.',

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
  'activists.certainty.nobodyAnswered':
    'No resident has answered yet, so nobody can say how sure these ranks are.',
  'activists.certainty.everybodyAnswered':
    'All residents answered: the bars only show what slips and omissions may change.',
  'activists.certainty.someAnswered':
    'A bar shows where the rank may lie if the other residents answered too (nine times out of ten within the bar). So far {percent}% answered. This is an estimate, not a finding.',
  'activists.certainty.fewAnswered':
    'Only {percent}% of the residents answered, so the bars are wide, as they should be. Take the estimate as a hint, and ask some more households first.',
  'activists.warning.lowResponse':
    'Only {percent}% answered: the order will change as more people are asked.',
  'activists.warning.placesWithTooFewAnswers':
    'Too few answered (under 3, or under 20%) in {count} {count|building|buildings}: {names}. Residents there are not ranked yet.',
  'activists.warning.oneDimension':
    'Only “{name}” is recorded so far. Please do not draw conclusions from it alone.',
  'activists.warning.correlated':
    '“{one}” and “{other}” say nearly the same here (correlation {correlation}), so the score counts it twice.',

  'activists.introduce':
    '{name} serves as {offices} and has few recorded contacts with residents so far. Somebody known to them could make introductions, or hold an activity together. This is a suggestion for support, not a verdict.',

  'brokerageRole.coordinator': 'Links within her building (all three live in it)',
  'brokerageRole.itinerant': 'Links people of another building with one another',
  'brokerageRole.gatekeeper': 'Brings people from outside to her building',
  'brokerageRole.representative': 'Speaks for her building to people outside',
  'brokerageRole.liaison': 'Links people of two other buildings',

  'timeline.postBegun': 'Took up a post: {office}',
  'timeline.postEnded': 'Left a post: {office}',
  'timeline.joined.member': 'Joined “{organization}”',
  'timeline.joined.leader': 'Became head of “{organization}”',
  'timeline.joined.founder': 'Started “{organization}”',
  'timeline.left': 'Left “{organization}”',
  'timeline.activity.organizer': 'Led “{activity}”',
  'timeline.activity.volunteer': 'Volunteered in “{activity}”',
  'timeline.activity.participant': 'Attended “{activity}”',
  'timeline.counted.NOMINATES': 'Named by {count} {count|person|people}',
  'timeline.counted.ASSESSES': 'Rated by {count} {count|person|people}',
  'timeline.counted.SUPPORTS': 'Began to help {count} {count|person|people}',
  'timeline.counted.ownRating': 'Signed up, or rated herself or himself',

  'approach.why':
    'We are looking for people who would like to do something for the neighbourhood, and would like to get to know you and hear what you think. We came to you because:',
  'approach.reason.namedByPeers': 'Neighbours mentioned you as somebody to turn to.',
  'approach.reason.helpGiven': 'You have helped neighbours.',
  'approach.reason.bridging':
    'You know people who have little to do with one another, and can bring them together.',
  'approach.reason.spread': 'What you hear reaches many neighbours.',
  'approach.reason.participation': 'You have taken part in activities of the community.',
  'approach.reason.initiative': 'You have had ideas, or got something going.',
  'approach.reason.rating': 'People who know the community well think you would be good to work with.',
  'approach.reason.signedUp': 'You signed up to help yourself.',
  'approach.reason.offices': 'You serve as {offices}.',
  'approach.reason.none':
    'Nothing in particular is recorded; our staff would simply like to get to know you.',
  'approach.advice':
    'The computer only sorts records and makes suggestions; people decide whom to ask. Whether you take part is up to you, and no service depends on it.',
  'approach.unlisted.refused':
    'You asked not to be considered, so you are on no list and have no rank. The services that you get are not affected.',
  'approach.unlisted.mentioned':
    'Others mentioned you, and we have not asked you yet, so you are on no list.',
  'approach.unlisted.child': 'Nobody under 18 is on a list or has a rank.',
  'approach.right.ask': 'You may ask what we keep about you, and get a copy.',
  'approach.right.correct': 'If something is wrong, you may have it corrected.',
  'approach.right.refuse':
    'You may say “do not consider me”: you will be on no list, and the services that you get stay the same.',
  'approach.right.withdraw': 'You may withdraw your consent at any time, and ask for your data to be erased.',

  'fairness.fact.sex': 'Sex',
  'fairness.fact.age': 'Age',
  'fairness.fact.migrant': 'Place of registration',
  'fairness.fact.tenure': 'Owner or tenant',
  'fairness.fact.place': 'Building',
  'fairness.age.under35': 'Under 35',
  'fairness.age.to59': '35–59',
  'fairness.age.to69': '60–69',
  'fairness.age.to79': '70–79',
  'fairness.age.from80': '80 and over',
  'fairness.group.other': 'Others (small groups put together)',
  'fairness.coverage.respondents':
    '“{group}” are {roster}% of the residents but only {share}% of those who answered: it is worth asking them.',
  'fairness.coverage.nominated':
    '“{group}” are {roster}% of the residents but only {share}% of those who were named.',
  'fairness.selection.seldom':
    'Of the {residents} people in “{group}”, only {listed} are among the first {top}. If lots were drawn, so few would have a chance of about {percent}%. This is a reminder, not a conclusion.',
  'fairness.selection.chance':
    'Some groups are listed more often than others, but the numbers are small: drawing lots would often look like this. No conclusion yet.',
  'fairness.gap':
    '“{group}” fall behind mostly in “{dimension}”: look whether their part of it was recorded less.',
  'fairness.homophily.own': 'By {fact}, people name people of their own group more often than chance would.',
  'fairness.homophily.uneven':
    'By {fact}, people name people of their own group more often than chance would, and the groups were not reached alike: those who were not asked are easily left out.',
  'fairness.nothing': 'In what is recorded, the list does not plainly leave out a group of people.',
  'fairness.unknown': 'Not recorded, so it cannot be seen: {facts}.',

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
