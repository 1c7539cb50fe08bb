// What a batch changed of nodes that were there.
// parameters: communityId, sourceId
// columns: properties
MATCH (c:OfPerson {communityId: $communityId})
WHERE c:ImportChange AND c.sourceId = $sourceId
RETURN properties(c) AS properties
ORDER BY c.id
