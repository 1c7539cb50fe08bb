// The reasons of all decisions of a community: they may name somebody else.
// parameters: communityId
// columns: personId, reason
MATCH (d:OfPerson {communityId: $communityId})
WHERE d:Decision
RETURN d.personId AS personId, d.reason AS reason
