// What was to meet the needs of a person, with the resource, former versions too.
// parameters: id
// columns: kind, communityId, fromId, otherId, labels, name, properties
MATCH (n:Node {id: $id})-[:HAS_NEED]->(need:Need)
WITH DISTINCT n, need
MATCH (m:Node)-[r:MEETS]->(need)
RETURN type(r) AS kind, n.communityId AS communityId, m.id AS fromId, m.id AS otherId, labels(m) AS labels,
       coalesce(m.title, m.id) AS name, properties(r) AS properties
ORDER BY r.id
