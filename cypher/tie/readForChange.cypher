// Reads a tie by id, and lets nobody else change it until the transaction ends: a change sent twice at once
// would else keep the former version twice.
// parameters: id (__KINDS__: all tie kinds)
// columns: kind, communityId, fromId, toId, properties
MATCH (a:Node)-[r:__KINDS__ {id: $id}]->(b:Node)
SET r.id = $id
WITH a, r, b
RETURN type(r) AS kind, a.communityId AS communityId, a.id AS fromId, b.id AS toId, properties(r) AS properties
