// The entries of a community that stand and say where something is: decisions, statements, open and planned tasks, assessments,
// steps of the ladder, filings, departures. Not what was done (doneEntries).
// parameters: communityId
// columns: properties
MATCH (e:CaseEntry {communityId: $communityId})
WHERE e.supersededAt IS NULL AND e.putAwayAt IS NULL
  AND e.kind <> 'session' AND (e.kind <> 'task' OR e.doneOn IS NULL OR e.item IS NOT NULL)
RETURN properties(e) AS properties
