// Removes a tie and its former versions.
// parameters: id (__KIND__: the tie's kind)
// columns: -
MATCH (:Node)-[r:__KIND__]->(:Node)
WHERE r.id = $id OR r.supersededBy = $id
DELETE r
