// Removes a community and all that belongs to it.
// parameters: communityId
// columns: -
MATCH (n:Node {communityId: $communityId})
DETACH DELETE n
