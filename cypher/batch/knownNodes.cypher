// The nodes of a community that came from files.
// parameters: communityId
// columns: id, labels, externalId
MATCH (n:Node {communityId: $communityId})
WHERE n.externalId IS NOT NULL
RETURN n.id AS id, labels(n) AS labels, n.externalId AS externalId
