// How many ties a batch added.
// parameters: communityId, sourceId
// columns: count
MATCH (:Node {communityId: $communityId})-[r]->(:Node)
WHERE r.sourceId = $sourceId
RETURN count(r) AS count
