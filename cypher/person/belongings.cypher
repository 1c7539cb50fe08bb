// What hangs on a person by ties of certain kinds, and how many others it hangs on by them.
// parameters: id, kinds
// columns: id, labels, name, others
MATCH (n:Node {id: $id})-[r]->(m:Node)
WHERE type(r) IN $kinds
OPTIONAL MATCH (m)<-[s]-(o:Node)
WHERE type(s) IN $kinds AND o.id <> $id
RETURN m.id AS id, labels(m) AS labels, coalesce(m.name, m.title, m.id) AS name, count(o) AS others
ORDER BY id
