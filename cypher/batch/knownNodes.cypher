// The nodes of a community with what is known of each, as files may name and describe them.
// parameters: communityId
// columns: labels, properties
MATCH (n:Node {communityId: $communityId})
RETURN labels(n) AS labels, properties(n) AS properties
