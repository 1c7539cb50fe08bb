// The cases of a node, the latest beginning last.
// parameters: communityId, nodeId
// columns: properties
MATCH (c:CultivationCase {communityId: $communityId})
WHERE c.subjectId = $nodeId
RETURN properties(c) AS properties
ORDER BY c.startedOn, c.recordedAt, c.id
