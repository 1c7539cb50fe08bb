// When each decision of a community's persons was made.
// parameters: communityId
// columns: personId, day
MATCH (c:OfPerson {communityId: $communityId})
WHERE c:Consent
RETURN c.personId AS personId, c.on AS day
