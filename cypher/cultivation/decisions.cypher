// The decisions at the gates of a case that stand, the latest first.
// parameters: caseId, limit
// columns: properties
MATCH (e:CaseEntry {caseId: $caseId})
WHERE e.kind = 'stage' AND e.supersededAt IS NULL AND e.putAwayAt IS NULL
RETURN properties(e) AS properties
ORDER BY e.on DESC, e.recordedAt DESC, e.id DESC
LIMIT $limit
