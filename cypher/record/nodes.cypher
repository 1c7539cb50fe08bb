// All nodes of a community.
// parameters: communityId
// columns: labels, properties
MATCH (n:Node {communityId: $communityId})
RETURN labels(n) AS labels, properties(n) AS properties
