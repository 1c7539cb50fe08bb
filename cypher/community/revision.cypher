// The mark of the latest change of a community.
// parameters: communityId
// columns: revision
MATCH (n:Node {id: $communityId})
WHERE n.communityId = n.id
RETURN n.revision AS revision
