// Removes everything that is kept about the persons of a community beside its network.
// parameters: communityId
// columns: -
MATCH (p:OfPerson {communityId: $communityId})
DELETE p
