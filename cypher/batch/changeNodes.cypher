// Sets properties of many nodes; a null takes the property away.
// parameters: rows [{id, properties}]
// columns: -
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
SET n += row.properties
