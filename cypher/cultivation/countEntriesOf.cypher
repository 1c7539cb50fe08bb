// How many entries of a case, or about a node, stand.
// parameters: communityId, caseId (null = of any or none), subjectId (null = any), kind (null = any)
// columns: count
MATCH (e:CaseEntry {communityId: $communityId})
WHERE e.supersededAt IS NULL AND e.putAwayAt IS NULL
  AND ($caseId IS NULL OR e.caseId = $caseId)
  AND ($subjectId IS NULL OR e.subjectId = $subjectId OR $subjectId IN e.aboutIds)
  AND ($kind IS NULL OR e.kind = $kind)
RETURN count(e) AS count
