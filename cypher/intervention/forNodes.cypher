// For whom everything was that was done for some of these nodes, former versions too, by id.
// parameters: communityId, ids
// columns: id, targetIds
MATCH (i:Intervention {communityId: $communityId})
WHERE any(id IN i.targetIds WHERE id IN $ids)
RETURN i.id AS id, i.targetIds AS targetIds
ORDER BY id
