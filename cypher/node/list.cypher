// A page of the nodes of one kind in a community, by name, then id.
// parameters: communityId, search (lower case; '' = all), afterName, afterId, limit (__Label__: a node kind, __name__: its name property)
// columns: labels, properties
MATCH (n:__Label__ {communityId: $communityId})
WHERE ($search = '' OR toLower(n.__name__) CONTAINS $search)
  AND (n.__name__ > $afterName OR (n.__name__ = $afterName AND n.id > $afterId))
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.__name__, n.id
LIMIT $limit
