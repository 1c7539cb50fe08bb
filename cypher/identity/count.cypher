// How many changes of identity a community has.
// parameters: communityId
// columns: count
MATCH (c:OfPerson {communityId: $communityId})
WHERE c:IdentityChange
RETURN count(c) AS count
