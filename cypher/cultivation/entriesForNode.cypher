// The entries about a node, or that name it, former versions too, the latest last.
// parameters: communityId, nodeId
// columns: properties
MATCH (e:CaseEntry {communityId: $communityId})
WHERE e.subjectId = $nodeId OR $nodeId IN e.aboutIds
RETURN properties(e) AS properties
ORDER BY e.on, e.recordedAt, e.id
