// Keeps beside an answered survey round what exactly was sent, so that the same interview can be told from a changed one.
// parameters: id, digest
// columns: id
MATCH (:Node)-[r:ANSWERED {id: $id}]->(:Node)
SET r.digest = $digest
RETURN r.id AS id
