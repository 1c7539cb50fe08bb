// The entries of a community that stand and say what was done, the latest first: what took place, and tasks of no stage model
// that are done. The others are in entries.
// parameters: communityId, limit
// columns: properties
MATCH (e:CaseEntry {communityId: $communityId})
WHERE e.supersededAt IS NULL AND e.putAwayAt IS NULL
  AND (e.kind = 'session' OR (e.kind = 'task' AND e.doneOn IS NOT NULL AND e.item IS NULL))
RETURN properties(e) AS properties
ORDER BY e.on DESC, e.recordedAt DESC, e.id DESC
LIMIT $limit
