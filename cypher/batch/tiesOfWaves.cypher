// Survey rounds with the ties that were learnt in them and that a batch did not add, or that were changed since.
// parameters: communityId, ids (of the rounds), sourceId, at (when the batch was written; null = unknown), staying (ids of ties that stay)
// columns: id, ties
MATCH (:Node {communityId: $communityId})-[r]->(:Node)
WHERE r.waveId IN $ids AND r.supersededAt IS NULL
  AND (coalesce(r.sourceId, '') <> $sourceId OR ($at IS NOT NULL AND r.recordedAt <> $at) OR r.id IN $staying)
RETURN r.waveId AS id, count(r) AS ties
