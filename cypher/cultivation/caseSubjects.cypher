// Whose each case of a community is.
// parameters: communityId
// columns: id, subjectId
MATCH (c:CultivationCase {communityId: $communityId})
RETURN c.id AS id, c.subjectId AS subjectId
