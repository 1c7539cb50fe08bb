// Takes away some ties of a person, former versions too: they are made again with another end.
// parameters: id, tieIds
// columns: -
MATCH (n:Node {id: $id})-[r]-(:Node)
WHERE r.id IN $tieIds
DELETE r
