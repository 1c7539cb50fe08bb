// A page of the nodes of one kind in a community, by name, then id; without persons who withdrew or were merely mentioned.
// parameters: communityId, today, search (lower case; '' = all), afterName, afterId, limit (__Label__: a node kind, __name__: its name property)
// columns: labels, properties
MATCH (n:__Label__ {communityId: $communityId})
WHERE ($search = '' OR toLower(n.__name__) CONTAINS $search)
  AND (n.__name__ > $afterName OR (n.__name__ = $afterName AND n.id > $afterId))
  AND NOT (coalesce(n.withheldFrom_network, '9999') <= $today OR coalesce(n.standing, '') = 'mentioned')
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.__name__, n.id
LIMIT $limit
