// When each decision of a community's persons was made, and each about one of them.
// parameters: communityId
// columns: personId, day
MATCH (d:OfPerson {communityId: $communityId})
WHERE d:Consent OR d:Decision
RETURN d.personId AS personId, coalesce(d.on, d.decidedOn) AS day
