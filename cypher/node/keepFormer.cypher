// Keeps what nodes were before a change, beside them; goes with the node.
// parameters: rows [{id, properties}]
// columns: -
UNWIND $rows AS row
MERGE (c:OfPerson:FormerNode {id: row.id})
SET c += row.properties
