// What was done for a node, former versions too, the latest last.
// parameters: communityId, nodeId
// columns: properties
MATCH (i:Intervention {communityId: $communityId})
WHERE $nodeId IN i.targetIds
RETURN properties(i) AS properties
ORDER BY i.since, i.recordedAt, i.id
