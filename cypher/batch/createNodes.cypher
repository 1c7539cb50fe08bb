// Makes many nodes; those whose id is there already stay as they are.
// parameters: rows [{id, properties}], sourceId ('' = none) (__Label__: a node kind)
// columns: added (how many were not there)
UNWIND $rows AS row
MERGE (n:Node:__Label__ {id: row.id})
ON CREATE SET n += row.properties
WITH n
WHERE n.sourceId = $sourceId
RETURN count(n) AS added
