// Ties two nodes; does nothing when a tie of this id is between them already.
// parameters: id, fromId, toId, properties (__KIND__: a tie kind)
// columns: id
MATCH (a:Node {id: $fromId})
MATCH (b:Node {id: $toId})
MERGE (a)-[r:__KIND__ {id: $id}]->(b)
ON CREATE SET r += $properties
RETURN r.id AS id
