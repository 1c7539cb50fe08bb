// All ties of a person with what is at the other end, former versions too.
// parameters: id
// columns: kind, communityId, fromId, otherId, labels, name, properties
MATCH (n:Node {id: $id})-[r]-(m:Node)
RETURN type(r) AS kind, n.communityId AS communityId, startNode(r).id AS fromId, m.id AS otherId, labels(m) AS labels,
       coalesce(m.name, m.title, m.id) AS name, properties(r) AS properties
ORDER BY r.id
