// Keeps what an import has changed of nodes that were there, with the former values; goes with the node.
// parameters: rows [{id, properties}]
// columns: -
UNWIND $rows AS row
MERGE (c:OfPerson:ImportChange {id: row.id})
SET c += row.properties
