// When each decision of a community's persons was made, and each about one of them; and when they answered to scales.
// parameters: communityId
// columns: personId, day
MATCH (d:OfPerson {communityId: $communityId})
WHERE d:Consent OR d:Decision OR d:InstrumentAnswers
RETURN d.personId AS personId, coalesce(d.on, d.decidedOn, d.askedOn) AS day
