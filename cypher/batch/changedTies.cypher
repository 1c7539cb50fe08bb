// The ties that a batch added and that were changed or ended since.
// parameters: communityId, sourceId, at (when the batch was written)
// columns: fromId, toId, kind
MATCH (a:Node {communityId: $communityId})-[r]->(b:Node)
WHERE r.sourceId = $sourceId AND r.supersededAt IS NULL AND r.recordedAt <> $at
RETURN a.id AS fromId, b.id AS toId, type(r) AS kind
ORDER BY fromId, toId, kind
