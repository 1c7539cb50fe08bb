// All ties of a community that no correction has superseded.
// parameters: communityId
// columns: id, kind, subkind, fromId, toId, weight, validFrom, validTo, waveId, note
MATCH (a:Node {communityId: $communityId})-[r]->(b:Node)
WHERE r.supersededAt IS NULL
RETURN r.id AS id, type(r) AS kind, r.subkind AS subkind, a.id AS fromId, b.id AS toId,
       r.weight AS weight, r.validFrom AS validFrom, r.validTo AS validTo, r.waveId AS waveId, r.note AS note
