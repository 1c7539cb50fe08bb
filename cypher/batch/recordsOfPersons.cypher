// Whom something is kept about beside the network, and what; without what their facts were before.
// parameters: communityId
// columns: personId, labels
MATCH (p:OfPerson {communityId: $communityId})
WHERE NOT (p:ImportChange OR p:FormerNode)
RETURN p.personId AS personId, labels(p) AS labels
