// What nodes of a community were before they were changed at some time or later: by hand, by a step of a match, by an import.
// parameters: communityId, since
// columns: id, nodeId, at, before
MATCH (c:OfPerson {communityId: $communityId})
WHERE (c:FormerNode OR c:ImportChange) AND c.at >= $since
RETURN c.id AS id, c.nodeId AS nodeId, c.at AS at, c.before AS before
