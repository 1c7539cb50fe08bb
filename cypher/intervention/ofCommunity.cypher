// For whom something was done, when it was written down, and what was written, former versions too.
// parameters: communityId
// columns: id, targetIds, day, title, note
MATCH (i:Intervention {communityId: $communityId})
RETURN i.id AS id, i.targetIds AS targetIds, i.recordedAt AS day, i.title AS title, i.note AS note
