// Reads a tie by id.
// parameters: id (__KINDS__: all tie kinds)
// columns: kind, communityId, fromId, toId, properties
MATCH (a:Node)-[r:__KINDS__ {id: $id}]->(b:Node)
RETURN type(r) AS kind, a.communityId AS communityId, a.id AS fromId, b.id AS toId, properties(r) AS properties
