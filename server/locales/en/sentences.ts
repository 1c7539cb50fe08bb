import type { sentences as chinese } from '../zh/sentences.ts';

/** What the answers say, by key. `{name}` is filled in; `{count|person|persons}` is one of two words. */
export const sentences: Readonly<Record<keyof typeof chinese, string>> = {
  office: '{post}, {committee}',

  'introduction.part.joins': 'Links people who are apart',
  'introduction.part.secondContact': 'Somebody more for who hangs on one person',
  'introduction.part.need': 'A need meets somebody who can help',
  'introduction.part.organizations': 'Links two organizations that should know each other',
  'introduction.part.reach': 'Nearer to active people',
  'introduction.part.base': 'A worker comes along',
  'introduction.part.commonContacts': 'Contacts in common',
  'introduction.part.sameBuilding': 'Same building',
  'introduction.part.sharedActivity': 'Same kind of activity',
  'introduction.part.upcomingActivity': 'Both signed up for the same activity',
  'introduction.part.load': 'Already looks after many',
  'introduction.reason.alone': '{name} is in contact with nobody now.',
  'introduction.reason.circles': '{one} and {other} belong to circles between which nobody knows anybody.',
  'introduction.reason.oneContact': 'One contact only: {names}. Somebody more makes it steadier.',
  'introduction.reason.need': '{provider} can help with what {name} needs (“{need}”).',
  'introduction.reason.organizations':
    'Their organizations should have to do with each other and have not yet.',
  'introduction.reason.reach': 'It brings people nearer to those who are active, so that news gets through.',
  'introduction.reason.commonContacts': '{count} {count|contact|contacts} in common.',
  'introduction.reason.sameBuilding': 'Both live in {place}.',
  'introduction.reason.sharedActivity': 'They like the same kind of activity.',
  'introduction.reason.upcomingActivity': 'Both signed up for the same activity.',
  'introduction.askFirst':
    'Nobody has asked {name} yet whom she or he knows: ask first, there may be somebody.',
  'introduction.introducer.common': 'knows both {one} and {other}',
  'introduction.introducer.neighbour': 'knows {knows} and lives in the same building as {lives}',
  'introduction.introducer.staff': 'works here and knows one of them',
  'introduction.introducer.worker': 'you go along yourself',
  'introduction.occasion.both': '“{title}”: both are used to it.',
  'introduction.occasion.bring': '“{title}”: ask {used} to bring {invited} along.',
  'introduction.occasion.visit': 'No activity fits: visit {one} and {other} together.',
  'introduction.change.isolates': 'Residents in contact with nobody: {before} → {after}',
  'introduction.change.singleContacts': 'Residents with one contact only: {before} → {after}',
  'introduction.change.need': '“{need}”: {before} steps away → they know each other',
  'introduction.change.needWithoutChain': '“{need}”: no chain of acquaintances → they know each other',
  'introduction.change.largestComponent': 'People linked to one another: {before} → {after}',
  'introduction.change.components': 'Circles without a link between them: {before} → {after}',
  'introduction.change.nearer': 'Everybody gets a little nearer to everybody',
  'introductionChain.steps.1': '{first}.',
  'introductionChain.steps.2': '{first}; {second}.',
  'introductionChain.steps.3': '{first}; {second}; {third}.',
  'introductionChain.often': '{one} and {other} are often in touch ({known})',
  'introductionChain.help': '{one} and {other} have helped each other out ({known})',
  'introductionChain.knows': '{one} knows {other} ({known})',
  'introductionChain.named': '{one} named {other} ({known})',
  'introductionChain.confirmed': 'confirmed {on}',
  'introductionChain.since': 'since {on}, not confirmed after that',
  'introductionChain.undated': 'no date recorded',
  'introduction.invitation.text': 'Invite {name} to “{title}”: {familiar} comes along, and a few neighbours.',
  'introduction.invitation.newcomer': 'whom the invitation is for',
  'introduction.invitation.familiarNeighbour':
    'lives in {place} and takes part in “{title}”: asks in person and comes along',
  'introduction.invitation.familiar': 'takes part in “{title}”: looks after the newcomer there',
  'introduction.invitation.neighbourWhoComes': 'lives in {place}, also comes to “{title}”',
  'introduction.invitation.neighbour': 'lives in {place}',
  'introduction.note.none':
    'Nobody to introduce at present: all are linked, or those who could be are being introduced, were lately, or do not want to.',
  'introduction.note.fewer':
    'Only {count} of {budget} fit: each person is introduced a few times at most, and nothing is made up to fill the list.',
  'introduction.note.share': 'To serve the chosen group, fewer introductions of others are listed.',
  'introduction.note.noActivities':
    'No activities ahead are recorded: enter what is planned, and meeting places can be suggested.',

  'series.rose': 'Rose from {before} ({from}) to {after} ({to}).',
  'series.fell': 'Fell from {before} ({from}) to {after} ({to}).',
  'series.level': '{before} at {from} and {after} at {to}: the same at both ends.',
  'series.once': 'Only one window has a value: {value} ({at}).',
  'series.undefined': 'No window has a value.',
  'series.largestStep': 'The largest step was between {from} and {to}: from {before} to {after}.',
  'series.chance':
    'Compared with networks made by chance in {all} {all|window|windows}: above their range in {above}, below it in {below}.',
  'series.fixed':
    'In such networks made by chance this value is always the same: there is nothing to compare.',
  'series.gaps': '{count} {count|window has|windows have} no value: the line is broken there.',
  'series.rank.nothing': 'No two windows in a row have a rank, so that no change can be seen.',
  'series.rank.unclear':
    'The rank goes up and down, but within its uncertainty: it cannot be said to have changed.',
  'series.rank.rose': 'Really moved up between {from} and {to}: mean rank from {before} to {after}.',
  'series.rank.fell': 'Really moved down between {from} and {to}: mean rank from {before} to {after}.',
  'series.state.community': 'Group {number}',
  'series.state.smaller': 'a smaller group',
  'series.state.none': 'In none (but in another window)',
  'series.state.other': 'Others',
  'series.state.unnamed': 'Not stated',
  'series.event.born': '{at}: {community} came up.',
  'series.event.split': '{at}: {community} split off from {origin}.',
  'series.event.merged': '{at}: {community} merged into {other}.',
  'series.event.ended': '{at}: {community} is no more.',

  'significance.more':
    'Larger than in more than 97.5 % of {count} networks made by chance (“{model}”): more than chance under this model. It does not say why.',
  'significance.less':
    'Smaller than in more than 97.5 % of {count} networks made by chance (“{model}”): less than chance under this model. It does not say why.',
  'significance.usual':
    'Such values are common in {count} networks made by chance (“{model}”): no difference from chance under this model can be seen. That does not show that there is none.',
  'significance.tooFew':
    'With {count} networks made by chance (“{model}”) nothing can be told: at least 39 are needed. The band still shows where they lie.',
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

  'comparison.ties':
    '{stayed} {stayed|person was|people were} there at both moments. Of the {earlier} earlier {earlier|tie|ties}, {kept} {kept|is|are} still there and {dissolved} ended; {formed} came anew.',
  'comparison.onlyNew':
    '{stayed} {stayed|person was|people were} there at both moments. Earlier there was no tie; later there {formed|was|were} {formed}.',
  'comparison.notAsked':
    'Of {count} further {count|tie|ties} nobody knows whether {count|it still holds|they still hold}: whoever told of {count|it was|them was} not asked again.',
  'comparison.actors': '{joined} joined and {left} left; their ties are counted apart, not above.',
  'comparison.sameActors': 'Nobody joined and nobody left.',
  'comparison.jaccard.fine':
    'Of all {all} ties of both moments, {kept} are in both ({jaccard}). Enough stayed (0.3 or more) to see one network that changed little by little: it can be compared.',
  'comparison.jaccard.unsure':
    'Of all {all} ties of both moments, {kept} are in both ({jaccard}): enough. But if those that were not asked about had all ended, it would be {low}, below 0.2: ask again before concluding.',
  'comparison.jaccard.care':
    'Of all {all} ties of both moments, {kept} are in both ({jaccard}). Not much stayed (0.2 to 0.3): it can be compared, but conclude with care.',
  'comparison.jaccard.fast':
    'Of all {all} ties of both moments, only {kept} are in both ({jaccard}). That is too fast (below 0.2) for one network that changed little by little: check first whether the same people were asked the same questions.',
  'comparison.jaccard.grown':
    'Of all {all} ties of both moments, only {kept} are in both ({jaccard}), below 0.2. But most earlier ties are still there, and many came anew: the network grew rather than fell apart.',
  'comparison.bounds':
    'At least {least} {least|tie|ties} ended; if all that were not asked about ended too, {most}.',
  'comparison.firstHeard':
    'Of the {formed} that came anew, {count} {count|was|were} told of by somebody who had not been asked before: {count|it|they} may be older, and known only now.',
  'comparison.answersUnknown':
    'In “{name}” it is not recorded who answered; it is taken as answered by everybody.',
  'comparison.mixed':
    'One side is a date, the other a survey round: the network of a date also holds ties that no survey told of. Better choose two dates, or two rounds.',
  'comparison.positions.chance':
    'That a person’s value rose or fell need not mean that she changed: it follows when others’ ties change. Take it as a lead, not as a conclusion.',
  'comparison.positions.answers':
    'Not the same people were asked at both moments: who was not asked, or did not answer, moves values too.',

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
    'How social workers, people who know the community and field workers rate this person, 1 to 5; of each rater the mean of the latest ratings. What people say of themselves does not count.',
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
  'activists.title.leadsOfAll': 'Leads to latent activists ({percent}% of all residents have answered)',
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
    'A bar shows where the rank may lie if the other residents answered too (nine times out of ten within the bar). So far {percent}% of all residents answered. This is an estimate, not a finding.',
  'activists.certainty.fewAnswered':
    'Only {percent}% of the residents answered: too few to give ranks (at least 3 people, and 20%). Ask some more households first.',
  'activists.certainty.topTooLong':
    'Only {ranked} {ranked|person has|people have} a rank, so being among the first {top} says little: nobody is called robust, and how often somebody would be among the first with other weights is not told.',
  'activists.certainty.scoreOutside':
    'For {count} of {of} {of|person|people} the rank by score lies outside the bar. The score counts only answers that are there; the bar allows for those still missing, which changes most where more, or fewer, answered than elsewhere. The bar is the better guess.',
  'activists.warning.askedUnknown':
    'It is not recorded how many were asked: {answered} of {residents} residents have answered or named somebody, so these at least were.',
  'activists.warning.tooFewAnswers':
    'Only {answered} of {residents} residents have answered: too few to give ranks (at least 3 people, and 20%). The order is by what is recorded so far, nothing more.',
  'activists.warning.lowResponse':
    'Only {percent}% answered: the order will change as more people are asked.',
  'activists.warning.placesWithTooFewAnswers':
    'Too few answered (under 3, or under 20%) in {count} {count|building|buildings}: {names}. Residents there are not ranked yet.',
  'activists.warning.withoutPlaceTooFew':
    'No building is recorded for {residents} {residents|resident|residents}, and only {answered} of them answered (under 3, or under 20%): they are not ranked yet.',
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
  'fairness.reliance.more':
    'The order among “{group}” rests far more on “{dimension}” than among the others: look whether its records are fair to them.',
  'fairness.reliance.less':
    'The order among “{group}” rests far less on “{dimension}” than among the others: look whether it was recorded of them as fully as of the others.',
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

  'gap.vulnerable': '{what} Of great age or living alone: go there first.',

  'gap.kinOnly.name': 'In contact with relatives only',
  'gap.kinOnly.definition':
    'All known contacts are relatives; nobody outside the family is recorded. Residents who were not asked are “unknown”.',
  'gap.kinOnly.asked':
    '{name} is in contact with {count} {count|relative|relatives}, and with no neighbour or friend that is recorded.',
  'gap.kinOnly.notAsked':
    'Only {count} {count|relative|relatives} of {name} are known; nobody has asked about other contacts.',
  'gap.kinOnly.inviteWith':
    'Ask {helper} to bring {name} along to a neighbourhood activity, and to meet one or two people of the building first.',
  'gap.kinOnly.invite': 'Invite {name} to a neighbourhood activity, and to meet one or two neighbours first.',
  'gap.kinOnly.ask': 'Ask {name} on the next visit: besides the family, who do you spend time with?',

  'gap.typeDeficit.name': 'A kind of support is missing',
  'gap.typeDeficit.definition':
    'Was asked, and yet nobody gives some kind of support, or too few do (usually {enough} at least; from {vulnerableAge} years on or living alone, {enoughOfVulnerable}). Of those who were not asked only residents of great age or living alone are listed, as “unknown”.',
  'gap.typeDeficit.lacking': '{name}: {kinds}.',
  'gap.typeDeficit.nobody': 'nobody for “{kind}”',
  'gap.typeDeficit.tooFew': 'only {count} for “{kind}” ({enough} would be good)',
  'gap.typeDeficit.notAsked':
    'Nobody has asked {name} whom to turn to. Of great age or living alone: better ask soon.',
  'gap.typeDeficit.talkWith':
    'Talk with {name} about whom to turn to for “{kind}”; {helper} could lend a hand.',
  'gap.typeDeficit.invite':
    'Talk with {name} about whom to turn to for “{kind}”, and which activity would fit.',
  'gap.typeDeficit.ask':
    'Ask {name} on the next visit: who listens, who lends a hand, who brings news, who keeps you company?',

  'gap.singleSource.name': 'Dependent on one person',
  'gap.singleSource.definition':
    'All help, or nearly all of it, comes from one person (where no help is recorded: only one contact). Should that person be busy, ill or move away, little is left.',
  'gap.singleSource.giver': 'All recorded help comes from {source}.',
  'gap.singleSource.giver.old':
    'All recorded help comes from {source}, who is getting on in years ({age} or older).',
  'gap.singleSource.giver.staff':
    'All recorded help comes from {source}, who is staff and will move on some day.',
  'gap.singleSource.contact': '{name} is in contact with {source} only.',
  'gap.singleSource.contact.old':
    '{name} is in contact with {source} only, who is getting on in years ({age} or older).',
  'gap.singleSource.contact.staff':
    '{name} is in contact with {source} only, who is staff and will move on some day.',
  'gap.singleSource.mostly':
    'Others lend a hand too, but {percent}% of the recorded help comes from {source}.',
  'gap.singleSource.mostly.old':
    'Others lend a hand too, but {percent}% of the recorded help comes from {source}, who is getting on in years ({age} or older).',
  'gap.singleSource.mostly.staff':
    'Others lend a hand too, but {percent}% of the recorded help comes from {source}, who is staff and will move on some day.',
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

  'gap.overload.name': 'Carrying too much',
  'gap.overload.definition':
    'More people use a resource than it has room for, or a resident helps unusually many: more than {helperPercentile}% of all residents who help.',
  'gap.overload.resource': '“{resource}” has room for {capacity}, and {users} use it now.',
  'gap.overload.helper':
    '{name} helps {count} {count|person|people}: {times} times what most residents who help give at most.',
  'gap.overload.shareWith':
    'Talk with {helper} about taking some over; ask those who use it whose need is most pressing.',
  'gap.overload.findMore':
    'Find helping hands or more room for “{resource}”; ask those who use it whose need is most pressing.',
  'gap.overload.relieveWith':
    'Thank {name} first and ask whether it is too much; {helper} could take some over.',
  'gap.overload.relieve':
    'Thank {name} first and ask whether it is too much; think together about who could take some over.',

  'gap.articulation.name': 'People whom others depend on',
  'gap.articulation.definition':
    '{leastImpact} or more people are linked to everybody else only through this person. It is a merit and a burden: somebody should share it.',
  'gap.articulation.resident':
    '{count} people are linked to everybody else only through {name}, among them {names}.',
  'gap.articulation.staff':
    '{count} people are linked to everybody else only through {name}, among them {names}; {name} is staff, and when staff change the link is gone.',
  'gap.articulation.introduce':
    'Find an occasion for {one} and {other} to meet (an activity, say), so that not all depends on {name}.',
  'gap.articulation.share': 'Talk with {name} first about who else would like to share this.',

  'gap.bridgeTie.name': 'The only line',
  'gap.bridgeTie.definition':
    'Two circles are linked by one pair of acquaintances only, with {leastSide} people or more on either side.',
  'gap.bridgeTie.evidence':
    'The contact between {one} and {other} is the only link between two circles; the smaller one has {count} people.',
  'gap.bridgeTie.introduce':
    'Hold an activity where both sides can come, so that {one} and {other} meet too: one more line.',
  'gap.bridgeTie.activity':
    'Hold an activity where both sides can come, so that more of them get to know each other.',

  'gap.stressfulTie.name': 'Relations that weigh on people',
  'gap.stressfulTie.definition':
    'Contact between two people weighs on them. Only workers with permission see this; it does not say who is right. It is more pressing where stressful relations divided by supportive ones come to {heavyRatio}.',
  'gap.stressfulTie.evidence':
    'Contact between {name} and {other} is stressful. {name} has {stressful} stressful and {supportive} supportive relations.',
  'gap.stressfulTie.listenWith':
    'Listen to each of them alone, without hurrying to settle it; {helper}, who knows both, could be there.',
  'gap.stressfulTie.listen':
    'Listen to each of them alone, without hurrying to settle it; see who else could stand by {name}.',

  'gap.coverage.name': 'Buildings that are out of reach',
  'gap.coverage.definition':
    'Compared with the whole community, plainly fewer residents of this building take part, answer, take the lead or know people elsewhere, or plainly more are isolated. Figures of small buildings are drawn towards the average, so that one or two people do not make a building last; below {fewestResidents} people nothing is compared.',
  'gap.coverage.behind': '{place}: {rates}.',
  'gap.coverage.participation':
    '{count} of {of} took part within half a year ({percent}%; in the community {whole}%)',
  'gap.coverage.response': '{count} of {of} answered ({percent}%; in the community {whole}%)',
  'gap.coverage.leaders': '{count} of {of} take the lead ({percent}%; in the community {whole}%)',
  'gap.coverage.reach':
    '{count} of {of} know somebody in another building ({percent}%; in the community {whole}%)',
  'gap.coverage.isolates': '{count} of {of} have no contacts ({percent}%; in the community {whole}%)',
  'gap.coverage.participation.stepWith': 'Hold a small activity right at {place}, together with {helper}.',
  'gap.coverage.participation.step': 'Hold a small activity right at {place}.',
  'gap.coverage.response.stepWith':
    'Go round {place} once more with {helper}, and ask those who were missed.',
  'gap.coverage.response.step': 'Go round {place} once more, and ask those who were missed.',
  'gap.coverage.leaders.stepWith':
    'Talk with {helper} about who else at {place} would like to take part in something.',
  'gap.coverage.leaders.step': 'Go to {place} and find out who would like to take part in something.',
  'gap.coverage.reach.stepWith':
    'Ask {helper} to lead an activity of {place} together with a building nearby.',
  'gap.coverage.reach.step': 'Hold an activity of {place} together with a building nearby.',
  'gap.coverage.isolates.stepWith':
    'With {helper}, look in on the residents of {place} who have no contacts.',
  'gap.coverage.isolates.step': 'Look in on the residents of {place} who have no contacts.',

  'threshold.isolation.vulnerableAge': 'Age from which somebody needs special attention (years)',
  'threshold.isolation.vulnerableFactor':
    'How many times as much a gap weighs for who needs special attention',
  'threshold.kinOnly.vulnerableAge': 'Age from which somebody needs special attention (years)',
  'threshold.kinOnly.vulnerableFactor': 'How many times as much a gap weighs for who needs special attention',
  'threshold.typeDeficit.enough': 'How many people at least for each kind of support',
  'threshold.typeDeficit.enoughOfVulnerable':
    'How many people at least for each kind of support, for who needs special attention',
  'threshold.typeDeficit.vulnerableAge': 'Age from which somebody needs special attention (years)',
  'threshold.singleSource.concentration': 'How concentrated help must be (1 = all from one person)',
  'threshold.singleSource.oldAge': 'Age of the helping person from which it is pressing (years)',
  'threshold.unmetNeed.longOpenDays': 'Days after which an open need is more pressing',
  'threshold.overload.load': 'Users divided by room, from which it is too much',
  'threshold.overload.heavyLoad': 'How many times over is pressing',
  'threshold.overload.helperPercentile': 'Per cent of residents who help, beyond which it is too much',
  'threshold.overload.leastReceivers': 'How many people somebody must help at least',
  'threshold.articulation.leastImpact': 'How many people at least hang on this one person',
  'threshold.articulation.largeImpact': 'From how many people on it is pressing',
  'threshold.bridgeTie.leastSide': 'People on either side, at least',
  'threshold.bridgeTie.largeSide': 'People on the smaller side from which it is more pressing',
  'threshold.stressfulTie.heavyRatio':
    'Stressful divided by supportive relations, from which it is more pressing',
  'threshold.coverage.deviation': 'How far behind the community (standard deviations)',
  'threshold.coverage.farDeviation': 'How far behind is pressing (standard deviations)',
  'threshold.coverage.fewestResidents': 'How many residents at least for a comparison',

  'gap.organizationHole.name': 'Organizations that should know each other',
  'gap.organizationHole.definition':
    'Two organizations that do not work together, share no member and in half a year met at no activity; and yet they do the same kind of work, or one has what the other lacks, or most of their members live in one building.',
  'gap.organizationHole.field':
    '“{one}” and “{other}” both work on this: {field}. They do not work together and in half a year met at no activity.',
  'gap.organizationHole.need':
    '“{needs}” needs “{need}” and “{gives}” offers “{resource}”; the two have nothing to do with each other yet.',
  'gap.organizationHole.building':
    'Most members of “{one}” and “{other}” live in {place}. They do not work together and in half a year met at no activity.',
  'gap.organizationHole.meet':
    'Let those who lead “{one}” and “{other}” meet and agree on one small thing to do together.',
  'gap.organizationHole.match': 'Let those who lead “{one}” and “{other}” meet and settle this.',
  'threshold.organizationHole.fewMissing':
    'Contacts missing between their members, to count as “needs attention”',
  'threshold.organizationHole.manyMissing': 'Contacts missing between their members, to count as “urgent”',

  'gap.staffDependence.name': 'Much rests on committee and social workers',
  'gap.staffDependence.definition':
    'Residents mostly turn to social workers or the committee, or are linked to one another mainly through them. It shows that they are trusted, and that others should share the load.',
  'gap.staffDependence.help':
    'Of those to whom residents turn, {percent}% are social workers or staff of the committee.',
  'gap.staffDependence.holds':
    'Without social workers and staff of the committee {count} residents would be cut off from the others, {isolated} of them without any contact left.',
  'gap.staffDependence.both':
    'Of those to whom residents turn, {percent}% are social workers or staff of the committee; without them {count} residents would be cut off from the others, {isolated} of them without any contact left.',
  'gap.staffDependence.passOn':
    'Next time somebody comes for help, take a willing resident along; bit by bit residents find one another first.',
  'threshold.staffDependence.shareOfHelp': 'Share of help that lands on staff, to deserve attention',
  'threshold.staffDependence.drop':
    'Share by which the largest connected part shrinks without them, to deserve attention',

  'gap.unbalanced.name': 'Organizations left behind',
  'gap.unbalanced.definition':
    'Among the organizations of residents some get few activities, members, resources or hours of social workers while others get many; or they get many hours while activities remain few.',
  'gap.unbalanced.both': '{first} {second}',
  'gap.unbalanced.giveTime':
    'Talk with who leads “{name}” about what is lacking: hands, a room, or somebody at their side for a while.',
  'gap.unbalanced.askWhatHelps':
    'Look together with who leads “{name}” where this time helps most, and what could be left out.',
  'threshold.unbalanced.gini': 'How uneven (Gini) it must be to count as unbalanced',
  'threshold.unbalanced.ofMedian': 'Below which share of the one in the middle it counts as little',
  'threshold.unbalanced.hoursRatio':
    'How many times the share of activities the share of hours must be, to deserve attention',

  'balance.thing.activities': 'activities',
  'balance.thing.members': 'members',
  'balance.thing.resources': 'resources to use',
  'balance.thing.hours': 'time of social workers',
  'balance.behind': 'Compared with the others, “{name}” has far fewer or less: {things}.',
  'balance.muchHelped':
    '{hours}% of the social workers’ time went to “{name}”, which held {activities}% of the activities.',

  'autonomy.who.workers': 'social workers',
  'autonomy.who.workersAndCommittee': 'social workers and staff of the committee',
  'autonomy.nobodyLeaves': 'There are no {who} in this network, so nothing changes.',
  'autonomy.largest':
    'Without {who}: the largest connected part goes from {before} people to {after} of the {others} others.',
  'autonomy.isolated': '{count} {count|resident|residents} would have no contact left: {names}.',
  'autonomy.manyIsolated':
    '{count} {count|resident|residents} would have no contact left, for instance {names}.',
  'autonomy.help': 'Of those to whom residents turn, {percent}% are {who}.',
  'autonomy.activities':
    'Of the activities of the last {days} days, residents began {percent}% on their own.',
  'autonomy.links': 'Of the resource links, {percent}% would go on without them.',

  'organization.next.silent':
    'No activity for {days} days. Call and ask how things are: a rest, or some difficulty?',
  'organization.next.shareWork':
    'Most of the organizing is done by {count} {count|person|people}. Ask one or two more members to take a turn, so that somebody can step in.',
  'organization.next.handOver':
    'Most activities are begun by or together with staff. Let the members choose and lead the next one themselves.',
  'organization.next.firstActivity': 'No activity is recorded yet. Help to hold a small one first.',
  'organization.next.meet':
    '“{organization}” does the same kind of work and they do not know each other yet. Let those who lead them meet.',
  'organization.next.unlinked':
    '{count} {count|member has|members have} no contact with other members yet. Leave some time for getting acquainted at the next activity.',
  'organization.next.confirm':
    'Nobody has confirmed “{resource}” for half a year. Ask whether it is still there.',
  'organization.next.keepGoing':
    'It is going well. Look in from time to time, and write down what others could learn from it.',

  'helper.leaderOf': 'Leads “{organization}”',
  'helper.turnedTo': '{count} {count|person turns|people turn} there already',
  'match.reason.self': '{name} is down as giving this herself or himself',
  'match.reason.known': '{name} and {provider} know each other already',
  'match.reason.near': 'One introduction away',
  'match.reason.far': '{steps} steps away',
  'match.reason.unreachable': 'No chain of acquaintances leads there',
  'match.reason.nobody': 'Nobody is recorded as giving it',
  'match.reason.samePlace': 'Both live in {place}',
  'match.reason.capacityLeft': 'Room for {count} more',
  'match.reason.stale': 'Not confirmed for half a year: ring first',
  'match.next.self': '{name} is down as giving “{resource}”: ask first whether there is a mix-up.',
  'match.next.known': '{name} and {provider} know each other: asking is enough, help with a date if needed.',
  'match.next.introduced': 'Ask {introducer} to introduce {provider} to {name}.',
  'match.next.chain': 'Ask {introducer} to introduce {last}, and {last} to introduce {provider} to {name}.',
  'match.next.brought':
    'The way is long, so pass no messages along it: ask {introducer} to bring {name} and {provider} together.',
  'match.next.together':
    'No acquaintance can pass it on: ask {introducer} to bring {name} and {provider} together.',
  'match.next.occasion': '{step} {provider} comes to “{title}”: a good occasion.',

  'helper.buildingHead': 'Building head of {place}',
  'helper.activeMember': 'Lives in {place} too, and is active in {organization}',
  'helper.knowsMany': 'Lives in {place} too, and knows {count} people',
  'helper.alreadyKnown': 'Already an acquaintance; could be asked to lend a hand',
  'helper.acquaintanceOf': 'An acquaintance of {via}: one introduction away',
  'helper.neighbourAndAcquaintanceOf': 'Lives in {place} too, and is an acquaintance of {via}',
  'helper.provider': 'Offers “{resource}”',
  'helper.knowsMore': 'Knows {count} {count|person|people}, this person among them',
  'helper.knowsBoth': 'Knows both',
  'helper.contactOf': 'An acquaintance of {name}',

  'attention.isolates.title': 'Isolated residents',
  'attention.isolates.text':
    '{count} {count|resident was|residents were} asked, and yet {count|has|have} no recorded contact with anybody.',
  'attention.singleSource.title': 'Dependent on one person',
  'attention.singleSource.text': '{count} {count|resident relies|residents rely} mainly on one person.',
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

  'supportNetwork.attends': 'Attended {count} {count|activity|activities} within a year',
  'supportNetwork.reading.nobody': '{name} was asked; nobody is recorded with whom she is in touch.',
  'supportNetwork.reading.notAskedNobody':
    '{name} has not been asked yet, so it is not known who is around her.',
  'supportNetwork.reading.notAsked': '{name} has not been asked yet, so there may be others around her.',
  'supportNetwork.reading.count':
    '{count} {count|person is|people are} around her: {name} gets help from, or turns to, {helpers} of them, and helps {given}.',
  'supportNetwork.reading.noHelper':
    '{count} {count|person is|people are} around her, but nobody is recorded as a help to {name}; {name} helps {given}.',
  'supportNetwork.reading.inner': '{count} {count|is|are} in the innermost circle.',
  'supportNetwork.reading.noInner': 'Nobody who is recorded stands in the innermost circle yet.',
  'supportNetwork.reading.closenessUnsaid':
    'Of {count} {count|person|people} it was not said how close; {count|that one is|they are} drawn in the outer circle.',
  'supportNetwork.reading.onlyOne': 'The only person recorded as a help to {name} is {helper}.',
  'supportNetwork.reading.onlyStaff':
    'All who help {name} are social workers or hold a post; no neighbour does yet.',
  'supportNetwork.reading.stale':
    '{count} {count|tie has|ties have} not been confirmed for over a year: ask at the next visit whether it is still so.',
  'supportNetwork.reading.needs': '{count} {count|need is|needs are} not settled yet.',
  'supportNetwork.change.none': 'Compared with {before}, the same people are around her: {now}.',
  'supportNetwork.change.count': 'Compared with {before}: {then} then, {now} now.',
  'supportNetwork.change.formed': 'New: {names}.',
  'supportNetwork.change.formed.more': 'New: {count}, among them {names}.',
  'supportNetwork.change.ended': 'No longer in touch: {names}.',
  'supportNetwork.change.ended.more': 'No longer in touch: {count}, among them {names}.',
  'supportNetwork.change.closer': 'Closer: {names}.',
  'supportNetwork.change.closer.more': 'Closer: {count}, among them {names}.',
  'supportNetwork.change.lessClose': 'Less close than before: {names}.',
  'supportNetwork.change.lessClose.more': 'Less close than before: {count}, among them {names}.',
  'supportNetwork.change.strained': 'Has become stressful: {names}.',
  'supportNetwork.change.strained.more': 'Have become stressful: {count}, among them {names}.',
  'supportNetwork.change.eased': 'No longer stressful: {names}.',
  'supportNetwork.change.eased.more': 'No longer stressful: {count}, among them {names}.',
  'supportNetwork.change.systemsCame': 'New organizations, resources or needs: {names}.',
  'supportNetwork.change.systemsCame.more':
    'New organizations, resources or needs: {count}, among them {names}.',
  'supportNetwork.change.systemsGone': 'Organizations, resources or needs no longer there: {names}.',
  'supportNetwork.change.systemsGone.more':
    'Organizations, resources or needs no longer there: {count}, among them {names}.',

  'personFile.verbatim': '{value}',
  'personFile.formerValue': '{field}: {value}',
  'personFile.kept':
    'This is everything that we keep about you: {facts} {facts|fact|facts} and {ties} {ties|tie|ties}. For each it is said why it is kept, on what ground, and for how long.',
  'personFile.mentioned':
    'Others mentioned you, and you have not been asked yourself: nothing but your name is kept ({facts} {facts|fact|facts}, {ties} {ties|tie|ties}), and you are on no list.',
  'personFile.sources':
    'It comes from {sources} {sources|source|sources}. Of who is at the other end of a tie only a short name is given, because the name is that person’s.',
  'personFile.rights':
    'You can have it corrected, copied or deleted, and withdraw any consent at any time. Not agreeing, or no longer agreeing, does not touch the services you get.',
  'personFile.gapList': 'People who may lack support',

  'scale.value': '{name}: {value} ({minimum}–{maximum}).',
  'scale.inBand': '{name}: {value} ({minimum}–{maximum}), {band}.',
  'scale.missing': '{name}: {count} {count|item was|items were} not answered, so it is left out.',
  'scale.noItems': '{name}: the list has nothing of this kind.',
  'scale.noneReached': '{name}: nobody was known, so there is none.',
  'scale.caution':
    'This is a hint for getting to know somebody, no diagnosis and no mark. Talk before you judge.',
  'scale.more': '{size} more than on {on}: beyond the scale’s own error ({bound}), so it did rise.',
  'scale.less': '{size} less than on {on}: beyond the scale’s own error ({bound}), so it did fall.',
  'scale.unsure':
    'Compared with {on}: {moved}. That is within the scale’s own error ({bound}): no change can be claimed.',
  'scale.unknown':
    'Compared with {on}: {moved}. Nobody entered its standard deviation and reliability, so it may be error.',
  'scale.moreBy': '{size} more',
  'scale.lessBy': '{size} less',
  'scale.same': 'no difference',
  'scale.needsList': 'Enter your own list first; then it can be asked.',

  'identity.same': 'The names are equal',
  'identity.surnameWriting':
    'The surnames are two writings that are often mixed up; the given names are equal',
  'identity.wordOrder': 'The same words in another order',
  'identity.sameSound': 'The names sound the same and are written otherwise',
  'identity.similarSound': 'The names sound alike (where n and l, zh and z, ing and in are not told apart)',
  'identity.oneLetter': 'The names differ by one letter',
  'identity.givenName': 'Only a given name was written, and it is hers',
  'identity.address': 'The surname or given name in the form of address fits',
  'identity.oneCharacter': 'The names differ by one character',
  'identity.sameBuilding': 'Both live in one building',
  'identity.otherBuilding': 'They live in different buildings',
  'identity.samePhone': 'The last four digits of the phone are equal',
  'identity.otherPhone': 'The last four digits of the phone differ',
  'identity.sameGender': 'The same gender',
  'identity.otherGender': 'Different genders',
  'identity.sameBirthYear': 'Born in the same year',
  'identity.nearBirthYear': 'Born within a year of each other',
  'identity.otherBirthYear': 'Born years apart',
  'identity.addressAgainstGender': 'The form of address does not fit the gender',
  'identity.addressAgainstAge': 'The form of address hardly fits the age',
  'identity.shared': '{count} persons fit',
  'identity.tied': 'A contact between the two is recorded',
  'identity.asked': 'Both answered in the same survey round',
  'identity.together': 'Activities that both came to: {count}',
  'identity.common': 'Contacts in common: {count}',
  'identity.numbered': 'Each has a number of her own in the roster',

  'mergeEffect.contacts': 'Contacts as one person: {merged} (now {kept} and {other}).',
  'mergeEffect.common': 'Contacts that both have: {count}. They count once.',
  'mergeEffect.rank': 'Place among the leads: {before} → {after}.',
  'mergeEffect.newRank': 'Not among the leads now; in place {after} as one person.',
  'mergeEffect.noRank': 'In place {before} of the leads now; not among them as one person.',
  'mergeEffect.components': 'Parts without a tie between them: {before} → {after}.',
  'mergeEffect.isolates': 'Persons without any tie: {before} → {after}.',
  'mergeEffect.largest': 'The largest connected part: {before} → {after} persons.',
  'mergeEffect.gap': '“{gap}”: {before} → {after}.',
  'identity.otherFacts': 'further facts',
  'identity.told.edited': 'What was changed since stays as it is now: {fields}.',
  'identity.told.tiesGone': '{count} ties are no longer there and did not come back.',
  'identity.told.tiesStay':
    '{count} ties that were recorded after the merge stay with the person who was kept: see whose they are.',
  'identity.told.recordsStay':
    '{count} records of after the merge (consents, decisions, scales …) stay with the person who was kept.',
  'identity.told.otherGone':
    'The person who was split off is no longer there: nothing could be put together again.',
  'identity.told.otherEdited': 'Facts that were added to the person who was split off are not kept.',
  'identity.told.betweenGone': '{count} ties between the two were not kept: nobody has ties to herself.',
  'identity.told.tiesCome': '{count} ties that were recorded after the split came along.',
  'identity.told.recordsCome':
    '{count} records of after the split (consents, decisions, scales …) came along.',
  'identity.told.protectedLost':
    'Of contact and sensitive data that both had, those of the person who was kept stay.',

  'mark.taken': 'Taken out of Linli on {on}.',
  'mark.takenBy': 'Taken out of Linli by {name} on {on}.',
  'mark.work':
    'Holds personal data of residents: for the work of this community only. Delete it after use; do not pass it on.',
  'mark.research':
    'Names are pseudonyms, and people may still be recognisable: for the approved study only. Do not try to identify anybody; do not pass it on.',
  'mark.asKnownOn':
    'Made of what had been written down by {on}: later corrections and additions are not in it.',
  'importRow.node': '{kind} {name}',
  'importRow.tie': '{from} → {to}: {kind}',
  'importRepair.empty': 'Leave the cell empty',

  'undo.edited': 'Edited since the import, so it stays.',
  'undo.laterTies': '{count} {count|tie was|ties were} recorded since, so it stays.',
  'undo.tieChanged': 'The tie “{kind}” was changed or ended since the import, so it stays.',
  'undo.valueEdited': '“{field}” was edited since the import and is not put back.',
  'undo.consent': 'A decision about the use of data was recorded since, so it stays.',
  'undo.decision': 'A decision about a possible leader was recorded since, so it stays.',
  'undo.protected': 'Contact or sensitive data were entered since, so it stays.',
  'undo.answers': 'A scale was filled in since, so it stays.',
  'undo.records': 'Something else was recorded since, so it stays.',
  'undo.followedUp': 'Something was followed up since, so it stays.',
  'calendar.name': '{community}: tasks of cultivation',
  'undo.cultivated': 'Cultivation was written down since, so it stays.',
  'undo.treated': 'Something was done for it since, so it stays.',
  'undo.merged':
    'Made one with another person since, or two. Take that back first, then this part can be taken back.',

  'query.actors': 'Finds {actors}; ties are {ties}, {when}.',
  'query.ties': 'Finds ties among {actors}: {ties}, {when}.',
  'query.tiesOfTwoMoments': 'Finds ties among {actors}: {ties}.',
  'query.date': '{date}',
  'query.wave': 'round “{wave}”',
  'query.span': '{from} to {to}',
  'query.since': 'since {from}',
  'query.until': 'until {to}',
  'query.anytime': 'at any time',
  'query.membersOf': 'Only among the members or residents of {group}.',
  'query.places': 'Lives in {places}.',
  'query.property.is': '{property} is “{value}”.',
  'query.property.isNot': '{property} is not “{value}” (those of whom it is not known do not count).',
  'query.property.contains': '{property} contains “{value}”.',
  'query.property.atLeast': '{property} is at least {value}.',
  'query.property.atMost': '{property} is at most {value}.',
  'query.property.isKnown': '{property} is known.',
  'query.property.isUnknown': '{property} is not known.',
  'query.anyGroup': 'whichever',
  'query.affiliation': '“{kind}” ({groups})',
  'query.affiliationAs': '“{kind}” ({groups}; as {roles})',
  'query.event.held': 'Has {what} at the time chosen.',
  'query.event.heldAt': 'Had {what} ({moment}).',
  'query.event.kept': 'Had {what} at both times ({earlier}; {later}).',
  'query.event.formed': 'Had {what} at the later time, not yet at the earlier ({earlier}; {later}).',
  'query.event.dissolved': 'Had {what} at the earlier time, no more at the later ({earlier}; {later}).',
  'query.not': 'Those of whom this is not so: {what}',
  'query.presence.kept': 'Had at least one tie at both times ({earlier}; {later}).',
  'query.presence.formed':
    'Had no tie at the earlier time, and at least one at the later ({earlier}; {later}).',
  'query.presence.dissolved':
    'Had at least one tie at the earlier time, and none at the later ({earlier}; {later}).',
  'query.tie.kept': 'Ties that were there at both times ({earlier}; {later}).',
  'query.tie.formed': 'Ties that were there at the later time, not yet at the earlier ({earlier}; {later}).',
  'query.tie.dissolved':
    'Ties that were there at the earlier time and no more at the later ({earlier}; {later}): somebody was asked, or the end was recorded.',
  'query.tie.notAsked':
    'Ties that were there at the earlier time ({earlier}) and that nobody was asked about up to {later}: whether they last is not known.',
  'query.weightAtLeast': 'Weight of at least {value} (a tie without one counts as 1).',
  'query.weightAtMost': 'Weight of at most {value} (a tie without one counts as 1).',
  'query.ends.both': 'Both ends of a tie satisfy the conditions on people above.',
  'query.ends.either': 'At least one end of a tie satisfies the conditions on people above.',
  'query.measureAt': '{measure} ({moment})',
  'query.measure.shown': 'Shows {measure}, computed on the whole network.',
  'query.measure.atLeast': '{measure} is at least {value}, computed on the whole network.',
  'query.measure.atMost': '{measure} is at most {value}, computed on the whole network.',
  'query.measure.top':
    'The {count} largest by {measure} among those who satisfy everything else (equal ones all count).',

  'intervention.dose': '{dose} {unit} each',
  'effect.outcome.contacts': 'persons in contact',
  'effect.outcome.supportTypes': 'kinds of help received',
  'effect.outcome.resourceDistance': 'steps to the nearest resource',
  'effect.outcome.lsns6': 'LSNS-6 score',
  'effect.outcome.effectiveSize': 'contacts that do not lead to each other (effective size)',
  'effect.outcome.brokerage': 'brokerage (Everett–Valente)',
  'effect.unit.persons': 'persons',
  'effect.unit.kinds': 'kinds',
  'effect.unit.steps': 'steps',
  'effect.unit.points': 'points',
  'effect.treated':
    'The {count} for whom it was done: {outcome} went from {before} to {after} {unit} on average.',
  'effect.comparison':
    'The {count} they are compared with: from {before} to {after} {unit} in the same time.',
  'effect.difference.better':
    'The two changes differ by {size} {unit}, to the good of those for whom it was done.',
  'effect.difference.worse':
    'The two changes differ by {size} {unit}, to the worse of those for whom it was done.',
  'effect.difference.same': 'The two changes are almost the same.',
  'effect.chance.unlikely':
    'Were there no effect, chance alone would give a difference as large in {percent} % of cases ({how}): it hardly looks like chance.',
  'effect.chance.possible':
    'Were there no effect, chance alone would give a difference as large in {percent} % of cases ({how}): chance cannot be ruled out.',
  'effect.allAssignments': 'all assignments counted',
  'effect.drawnAssignments': 'of drawn assignments',
  'effect.interval': 'The effect most likely lies between {low} and {high} (90 % interval).',
  'effect.intervalOpen': 'There are too few assignments to compare for a closed interval of the effect.',
  'effect.withoutExposed':
    'Without those compared who are tied to somebody treated, the difference is {size}.',
  'effect.earlierAlike': 'Before that, both went alike.',
  'effect.earlierApart':
    'Before that, the two already drifted apart by {size}: part of the difference may have begun earlier.',
  'effect.notProof':
    'This is a difference of two changes; it does not prove by itself that one thing made the other.',
  'effect.noTest.nobody':
    'On one side nobody is on record both before and after: there is nothing to compare.',
  'effect.noTest.few':
    'On one side there are fewer than {few} persons: chance cannot be judged, look at each person instead.',
  'effect.noTest.oneAssignment':
    'No group of the same building and a like beginning holds persons of both sides, so that nothing can be reassigned and chance cannot be judged.',
  'effect.warning.chosenLow':
    'Those for whom it was done began lower than others (by {size} standard deviations). Who begins low often comes up a little by itself: look again with each matched to somebody who began alike.',
  'effect.warning.chosenHigh':
    'Those for whom it was done began higher than others (by {size} standard deviations). Who begins high often comes down a little by itself: look again with each matched to somebody who began alike.',
  'effect.warning.matchedLow':
    'Those for whom it was done began lower than others (by {size} standard deviations). They are compared with persons who began alike; part of the rise may still have come by itself.',
  'effect.warning.matchedHigh':
    'Those for whom it was done began higher than others (by {size} standard deviations). They are compared with persons who began alike; part of the fall may still have come by itself.',
  'effect.warning.spillover':
    'Of the {of} compared with, {count} ({percent} %) are tied to somebody for whom it was done: some of it may have reached them, and the difference look smaller than it is.',
  'effect.warning.noTrend':
    'There is no earlier moment, so that nobody can see whether both went alike before.',
  'effect.warning.fewPersons':
    'There are few persons (fewer than {few} on a side): one or two change the result. So each is shown, and nothing concluded.',
  'effect.warning.beforeTooLate':
    'The moment before lies after the beginning, so that part of the change may be missed.',
  'effect.warning.afterTooEarly':
    'The moment after lies before the beginning: nothing of it can be seen yet.',
  'effect.missing.mentioned': 'was only mentioned by others',
  'effect.missing.unmatched': 'nobody began alike',
  'effect.missing.before.undefined': 'before: without any contact this is not defined',
  'effect.missing.before.noChain': 'before: no chain of persons leads to a resource',
  'effect.missing.before.noAnswers': 'before: no complete answers to the scale',
  'effect.missing.before.nothingRecorded': 'before: no help at all is recorded',
  'effect.missing.before.notThere': 'before: was not there, or was not asked',
  'effect.missing.before.notAnswered': 'before: was asked and did not answer',
  'effect.missing.after.undefined': 'after: without any contact this is not defined',
  'effect.missing.after.noChain': 'after: no chain of persons leads to a resource',
  'effect.missing.after.noAnswers': 'after: no complete answers to the scale',
  'effect.missing.after.nothingRecorded': 'after: no help at all is recorded',
  'effect.missing.after.notThere': 'after: was not there, or was not asked',
  'effect.missing.after.notAnswered': 'after: was asked and did not answer',
  'mrqap.predictor.priorTie': 'tied before',
  'mrqap.predictor.sameBuilding': 'same building',
  'mrqap.predictor.sameOrganization': 'same organization',
  'mrqap.predictor.coAttendance': 'activities attended together',
  'mrqap.predictor.introduced': 'were introduced',
  'mrqap.predictor.treatedTogether': 'meant together by what was done',
  'mrqap.predictor.ageDifference': 'years apart in age',
  'mrqap.predictor.sameGender': 'same gender',
  'mrqap.unused': '{name}: known of no pair, the same for all, or told by the facts before it; left out.',
  'mrqap.noAnswer.linear':
    'There is no result: all pairs are alike, or the facts tell the ties without fail.',
  'mrqap.noAnswer.logistic':
    'There is no result: some fact tells the ties from the others without fail. Leave it out, or take the linear regression.',
};
