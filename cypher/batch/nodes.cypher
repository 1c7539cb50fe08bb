// The nodes that a batch added.
// parameters: sourceId
// columns: id, labels, createdAt, updatedAt
MATCH (n:Node {sourceId: $sourceId})
RETURN n.id AS id, labels(n) AS labels, n.createdAt AS createdAt, n.updatedAt AS updatedAt
ORDER BY id
