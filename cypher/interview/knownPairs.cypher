// Pairs of persons of whom a survey round says already that they know each other.
// parameters: ids, waveId
// columns: fromId, toId
UNWIND $ids AS id
MATCH (a:Node {id: id})-[r:KNOWS]->(b:Node)
WHERE r.waveId = $waveId AND r.supersededAt IS NULL AND coalesce(r.weight, 1) > 0 AND b.id IN $ids
RETURN a.id AS fromId, b.id AS toId
