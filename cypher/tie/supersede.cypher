// Writes a new version of a tie. The former one stays, superseded, under an id of its own.
// parameters: id, formerId, former (its properties), properties (the new ones; a null takes away) (__KIND__: the tie's kind)
// columns: id
MATCH (a:Node)-[r:__KIND__ {id: $id}]->(b:Node)
CREATE (a)-[old:__KIND__ {id: $formerId}]->(b)
SET old += $former, r += $properties
RETURN r.id AS id
