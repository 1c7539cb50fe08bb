// The time zone of a community, if it has one.
// parameters: communityId
// columns: timezone
MATCH (n:Node {id: $communityId})
WHERE n.communityId = n.id
RETURN n.timezone AS timezone
