// The nodes of a community, as files may name them.
// parameters: communityId
// columns: id, labels, externalId, name
MATCH (n:Node {communityId: $communityId})
RETURN n.id AS id, labels(n) AS labels, n.externalId AS externalId, n.name AS name
