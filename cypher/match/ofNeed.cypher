// What ties a need: who has it and what is to meet it, as long as it has not ended.
// parameters: needId
// columns: kind, communityId, fromId, toId, properties
MATCH (a:Node)-[r:HAS_NEED|MEETS]->(n:Need {id: $needId})
WHERE r.supersededAt IS NULL AND r.validTo IS NULL
RETURN type(r) AS kind, n.communityId AS communityId, a.id AS fromId, n.id AS toId, properties(r) AS properties
ORDER BY r.id
