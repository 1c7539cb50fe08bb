// What was written about what was done, and for whom that was, former versions too.
// parameters: communityId
// columns: targetIds, title, note
MATCH (i:Intervention {communityId: $communityId})
RETURN i.targetIds AS targetIds, i.title AS title, i.note AS note
