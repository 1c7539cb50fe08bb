// How cases are called, and whose they are.
// parameters: communityId
// columns: subjectId, title
MATCH (c:CultivationCase {communityId: $communityId})
WHERE c.title IS NOT NULL
RETURN c.subjectId AS subjectId, c.title AS title
