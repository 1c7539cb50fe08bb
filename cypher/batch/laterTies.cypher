// Nodes that a batch added, with their ties that it did not add, or that were changed since.
// parameters: sourceId, at (when the batch was written; null = unknown), staying (ids of ties that stay)
// columns: id, ties
MATCH (n:Node {sourceId: $sourceId})-[r]-(:Node)
WHERE r.supersededAt IS NULL
  AND (coalesce(r.sourceId, '') <> $sourceId OR ($at IS NOT NULL AND r.recordedAt <> $at) OR r.id IN $staying)
RETURN n.id AS id, count(r) AS ties
