// Drops what other nodes of a community were before they were changed, where it holds a name that somebody has or had.
// parameters: communityId, name (as it stands within JSON)
// columns: -
MATCH (c:OfPerson {communityId: $communityId})
WHERE c:FormerNode AND c.before CONTAINS $name
DELETE c
