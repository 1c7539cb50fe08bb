// How many ties a batch added that are as it wrote them.
// parameters: communityId, sourceId, at (when the batch was written; null = unknown), staying (ids of ties that stay)
// columns: count
MATCH (:Node {communityId: $communityId})-[r]->(:Node)
WHERE r.sourceId = $sourceId AND r.supersededAt IS NULL AND ($at IS NULL OR r.recordedAt = $at)
  AND NOT r.id IN $staying
RETURN count(r) AS count
