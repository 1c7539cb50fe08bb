// What was done in the course of cases that go belongs to no case any more.
// parameters: communityId, ids
// columns: -
MATCH (i:Intervention {communityId: $communityId})
WHERE i.caseId IN $ids
SET i.caseId = NULL
