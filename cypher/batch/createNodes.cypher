// Makes many nodes; those whose id is there already stay as they are.
// parameters: rows [{id, properties}] (__Label__: a node kind)
// columns: -
UNWIND $rows AS row
MERGE (n:Node:__Label__ {id: row.id})
ON CREATE SET n += row.properties
