// How many ties a node has, in either direction.
// parameters: nodeId, kinds, asOf (null = any date)
// columns: count
MATCH (n:Node {id: $nodeId})-[r]-(:Node)
WHERE type(r) IN $kinds AND r.supersededAt IS NULL
  AND ($asOf IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asOf) AND (r.validTo IS NULL OR r.validTo + '~' >= $asOf)))
RETURN count(r) AS count
