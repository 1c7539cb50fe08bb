// Whose each case is, and when it was written down.
// parameters: communityId
// columns: subjectId, workerId, day
MATCH (c:CultivationCase {communityId: $communityId})
RETURN c.subjectId AS subjectId, c.workerId AS workerId, c.recordedAt AS day
