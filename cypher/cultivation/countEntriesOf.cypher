// How many entries of a case, or about a node, stand; without those about persons who withdrew or were merely mentioned, or of their cases.
// parameters: communityId, caseId (null = of any or none), subjectId (null = any), kind (null = any), today, hiddenCases
// columns: count
MATCH (e:CaseEntry {communityId: $communityId})
MATCH (n:Node {id: e.subjectId})
WHERE coalesce(n.withheldFrom_network, '9999') > $today AND coalesce(n.standing, '') <> 'mentioned'
  AND (e.caseId IS NULL OR NOT e.caseId IN $hiddenCases)
  AND e.supersededAt IS NULL AND e.putAwayAt IS NULL
  AND ($caseId IS NULL OR e.caseId = $caseId)
  AND ($subjectId IS NULL OR e.subjectId = $subjectId OR $subjectId IN e.aboutIds)
  AND ($kind IS NULL OR e.kind = $kind)
RETURN count(e) AS count
