// Changes of identity of some persons that came after one of them.
// parameters: communityId, recordedAt, id, personIds
// columns: id
MATCH (c:OfPerson {communityId: $communityId})
WHERE c:IdentityChange AND (c.keptId IN $personIds OR c.otherId IN $personIds)
  AND (c.recordedAt > $recordedAt OR (c.recordedAt = $recordedAt AND c.id > $id))
RETURN c.id AS id
LIMIT 1
