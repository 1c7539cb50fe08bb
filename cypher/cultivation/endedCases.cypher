// The cases of a community that were completed or stopped.
// parameters: communityId
// columns: id
MATCH (e:CaseEntry {communityId: $communityId})
WHERE e.kind = 'stage' AND e.item <> 'entered' AND e.supersededAt IS NULL AND e.putAwayAt IS NULL
RETURN DISTINCT e.caseId AS id
