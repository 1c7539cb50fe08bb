// Cases of some of these nodes, or accompanied by them, by id.
// parameters: communityId, ids
// columns: id, subjectId, workerId
MATCH (c:CultivationCase {communityId: $communityId})
WHERE c.subjectId IN $ids OR c.workerId IN $ids
RETURN c.id AS id, c.subjectId AS subjectId, c.workerId AS workerId
ORDER BY id
