// The whole store as rows, nodes first, without the marks of writes to Neo4j. One statement, so that the embedded engine answers from one moment.
// parameters: withSessions (whether signed-in sessions are rows too)
// columns: id, labels (of a node), kind, fromId, toId (of a tie), properties
MATCH (n)
WHERE NOT n:WriteMark AND ($withSessions OR NOT n:Session)
RETURN n.id AS id, labels(n) AS labels, null AS kind, null AS fromId, null AS toId, properties(n) AS properties
ORDER BY id
UNION ALL
MATCH (a)-[r]->(b)
WHERE $withSessions OR NOT (a:Session OR b:Session)
RETURN r.id AS id, null AS labels, type(r) AS kind, a.id AS fromId, b.id AS toId, properties(r) AS properties
ORDER BY id
