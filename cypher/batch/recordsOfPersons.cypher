// Whom something is kept about beside the network, and what; without what imports have changed.
// parameters: communityId
// columns: personId, labels
MATCH (p:OfPerson {communityId: $communityId})
WHERE NOT p:ImportChange
RETURN p.personId AS personId, labels(p) AS labels
