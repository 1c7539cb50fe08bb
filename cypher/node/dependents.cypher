// Ties of a node, by kind and by what is at the other end.
// parameters: id
// columns: kind, count, names
MATCH (n:Node {id: $id})-[r]-(m:Node)
WHERE r.supersededAt IS NULL
WITH type(r) AS kind, coalesce(m.name, m.title, m.id) AS name
ORDER BY kind, name
RETURN kind, count(name) AS count, collect(name) AS names
