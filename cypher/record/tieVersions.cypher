// All ties with their former versions, from the nodes of a community in a span of ids.
// parameters: communityId, firstId, lastId (both included)
// columns: id, kind, subkind, fromId, toId, weight, validFrom, validTo, waveId, method, frequency, confirmedOn, note,
//   recordedAt, supersededAt, supersededBy
MATCH (a:Node {communityId: $communityId})-[r]->(b:Node)
WHERE a.id >= $firstId AND a.id <= $lastId
RETURN r.id AS id, type(r) AS kind, r.subkind AS subkind, a.id AS fromId, b.id AS toId,
       r.weight AS weight, r.validFrom AS validFrom, r.validTo AS validTo, r.waveId AS waveId, r.method AS method,
       r.frequency AS frequency, r.confirmedOn AS confirmedOn, r.note AS note,
       r.recordedAt AS recordedAt, r.supersededAt AS supersededAt, r.supersededBy AS supersededBy
