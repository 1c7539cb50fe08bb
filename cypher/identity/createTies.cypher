// Makes ties with all that they had, former versions too.
// parameters: rows [{fromId, toId, properties}] (__KIND__: a tie kind)
// columns: count
UNWIND $rows AS row
MATCH (a:Node {id: row.fromId})
MATCH (b:Node {id: row.toId})
CREATE (a)-[r:__KIND__]->(b)
SET r = row.properties
RETURN count(r) AS count
