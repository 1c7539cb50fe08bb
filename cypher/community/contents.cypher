// What a community consists of, by kind.
// parameters: communityId
// columns: labels, count
MATCH (n:Node {communityId: $communityId})
RETURN labels(n) AS labels, count(n) AS count
