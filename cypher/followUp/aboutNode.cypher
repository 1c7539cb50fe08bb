// Everything that was done about a node, the latest last.
// parameters: communityId, nodeId
// columns: properties
MATCH (f:FollowUp {communityId: $communityId})
WHERE $nodeId IN f.aboutIds
RETURN properties(f) AS properties
ORDER BY f.decidedOn, f.recordedAt, f.id
