// For whom something was done, and when it was written down, former versions too.
// parameters: communityId
// columns: targetIds, day
MATCH (i:Intervention {communityId: $communityId})
RETURN i.targetIds AS targetIds, i.recordedAt AS day
