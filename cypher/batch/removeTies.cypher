// Removes the ties that a batch added.
// parameters: communityId, sourceId
// columns: -
MATCH (:Node {communityId: $communityId})-[r]->(:Node)
WHERE r.sourceId = $sourceId
DELETE r
