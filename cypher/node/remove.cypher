// Removes a node with its ties.
// parameters: id
// columns: -
MATCH (n:Node {id: $id})
DETACH DELETE n
