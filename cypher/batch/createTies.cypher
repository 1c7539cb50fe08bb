// Makes many ties; those that are there already stay as they are.
// parameters: rows [{id, fromId, toId, properties}], sourceId ('' = none) (__KIND__: a tie kind)
// columns: added (how many were not there)
UNWIND $rows AS row
MATCH (a:Node {id: row.fromId})
MATCH (b:Node {id: row.toId})
MERGE (a)-[r:__KIND__ {id: row.id}]->(b)
ON CREATE SET r += row.properties
WITH r
WHERE r.sourceId = $sourceId
RETURN count(r) AS added
