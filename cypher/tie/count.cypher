// How many ties a community has.
// parameters: communityId, kinds, asOf (null = any date)
// columns: count
MATCH (a:Node {communityId: $communityId})-[r]->(:Node)
WHERE type(r) IN $kinds AND r.supersededAt IS NULL
  AND ($asOf IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asOf) AND (r.validTo IS NULL OR r.validTo + '~' >= $asOf)))
RETURN count(r) AS count
