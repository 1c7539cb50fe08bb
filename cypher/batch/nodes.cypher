// The nodes that a batch added, and how many ties each has.
// parameters: sourceId
// columns: id, ties
MATCH (n:Node {sourceId: $sourceId})
OPTIONAL MATCH (n)-[r]-(:Node)
RETURN n.id AS id, count(r) AS ties
